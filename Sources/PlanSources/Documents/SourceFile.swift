package import Diagnostics
private import Foundation

/// A file that somebody names, outside the folder of a plan.
package struct SourceFile: Sendable {
  /// How many bytes such a file may have.
  package static let largest = 64 * 1024 * 1024

  private let path: String

  package init(at path: String) {
    self.path = path
  }

  /// The name without the folders it lies in, which positions in it are told by.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The folder that it lies in.
  package var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether it is a folder; what is not there is none.
  package var isFolder: Bool { FileManager.default.fileExists(atPath: path + "/.") }

  /// The file, or all files below the folder; nothing where they are too large, which is told.
  package func files() throws(ContentFolderError) -> Diagnosed<[ContentFile]> {
    if isFolder {
      let found = try ContentFolder(at: path).files()
      // How the files of others are called is their own affair.
      return Diagnosed(
        found.value,
        diagnostics: found.diagnostics.filter { $0.code != .fileName }
      )
    }
    guard FileManager.default.fileExists(atPath: path) else { throw .missingFile(path) }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    if attributes?[.size] as? Int ?? 0 > Self.largest {
      return Diagnosed([], diagnostics: [.tooLarge(name)])
    }
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
    return Diagnosed([ContentFile(path: name, bytes: [UInt8](data))])
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ name: String) -> Diagnostic {
    Diagnostic(
      .fileTooLarge,
      .mustFix,
      "This file is larger than 64 MB and was not read.",
      at: .start(of: name),
      help: "Cut it into several, and give the folder with all of them."
    )
  }
}
