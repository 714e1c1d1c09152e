package import Diagnostics

/// The folder that holds a plan's words, tables and settings.
package struct ContentFolder: Sendable {
  private let path: String

  package init(at path: String) {
    self.path = path
  }

  /// All files below the folder in the order of their paths' bytes.
  package func files() throws(ContentFolderError) -> Diagnosed<[ContentFile]> {
    Diagnosed([])
  }
}

/// Why a content folder cannot be read.
package enum ContentFolderError: Error, Hashable, Sendable {
  case missing(String)
}
