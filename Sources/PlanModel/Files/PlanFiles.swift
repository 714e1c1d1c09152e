/// The files that words show: spreadsheets and pictures, by their paths below the content folder.
package struct PlanFiles: Sendable {
  package var tables: [String: ContentTable] = [:]
  package var images: [String: ContentImage] = [:]
  /// Files of the two folders that could not be read, which has been told.
  package var unread: Set<String> = []

  package init() {}
}
