/// What a report must know about a run beside its problems.
package struct ReportSetting: Sendable {
  /// The version of the program.
  package let version: String
  /// The folder that the paths of findings begin in, as it was given.
  package let contentFolder: String
  /// Folders whose files are named by paths that begin with the folder: those of the theme.
  package let otherFolders: [String]
  /// What a code stands for.
  package let explain: @Sendable (DiagnosticCode) -> Explanation?

  package init(
    version: String = "",
    contentFolder: String = "content",
    otherFolders: [String] = [],
    explain: @escaping @Sendable (DiagnosticCode) -> Explanation? = { _ in nil }
  ) {
    self.version = version
    self.contentFolder = Self.plain(contentFolder)
    self.otherFolders = otherFolders.map(Self.plain)
    self.explain = explain
  }

  /// Whether a file belongs to the content folder.
  func isContent(_ path: String) -> Bool {
    !otherFolders.contains { path.hasPrefix($0 + "/") }
  }

  /// The path of a file from where the program was started.
  func fullPath(_ path: String) -> String {
    isContent(path) && contentFolder != "." ? "\(contentFolder)/\(path)" : path
  }

  private static func plain(_ folder: String) -> String {
    var folder = folder
    while folder.hasPrefix("./") { folder.removeFirst(2) }
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return folder.isEmpty ? "." : folder
  }
}
