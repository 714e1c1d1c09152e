package import Diagnostics
private import Foundation

/// A folder that holds a theme, or the few files in which a plan's own theme differs.
package struct ThemeFolder: Sendable {
  /// A larger file is told and not read: no style or picture of a theme comes near it.
  private static let largestFile = 64 * 1024 * 1024

  package let path: String
  /// The folder as messages name it.
  private let name: String

  package init(at folder: String, named name: String) {
    path = folder
    self.name = name
  }

  /// Whether there is such a folder.
  package var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// Whether a file or folder of this name is never read: hidden ones.
  package static func passesOver(_ name: String) -> Bool { name.hasPrefix(".") }

  /// Reads every file but hidden ones, in the order of their paths; links are never followed.
  package func files() throws(ThemeError) -> Diagnosed<[ThemeFile]> {
    var files: [ThemeFile] = []
    var diagnostics: [Diagnostic] = []
    for path in try paths() {
      let source = "\(name)/\(path)"
      // A name that is no UTF-8 cannot be opened by what is left of it.
      if path.unicodeScalars.contains("\u{FFFD}") {
        diagnostics.append(.themeFileName(at: source))
        continue
      }
      let file = try attributes(of: path)
      switch file.kind {
      case .typeRegular where file.size > Self.largestFile:
        diagnostics.append(.themeFileTooLarge(at: source))
      case .typeRegular: files.append(ThemeFile(path, from: name, bytes: try bytes(of: path)))
      case .typeDirectory: continue
      case .typeSymbolicLink: diagnostics.append(.themeLink(at: source))
      default: diagnostics.append(.themeNoFile(at: source))
      }
    }
    return Diagnosed(files, diagnostics: diagnostics)
  }

  private func paths() throws(ThemeError) -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(folder: name) }
    do {
      return try FileManager.default.subpathsOfDirectory(atPath: "\(path)/.")
        .filter { path in
          !path.split(separator: "/").map(String.init).contains(where: Self.passesOver)
        }
        .sorted()
    } catch {
      throw .unreadable(path: name)
    }
  }

  private func attributes(
    of path: String
  ) throws(ThemeError) -> (kind: FileAttributeType?, size: Int) {
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(self.path)/\(path)")
      return (attributes[.type] as? FileAttributeType, attributes[.size] as? Int ?? 0)
    } catch {
      throw .unreadable(path: "\(name)/\(path)")
    }
  }

  private func bytes(of path: String) throws(ThemeError) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: "\(self.path)/\(path)")))
    } catch {
      throw .unreadable(path: "\(name)/\(path)")
    }
  }
}

/// A theme that cannot be read at all.
package enum ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(folder: String)
  case unreadable(path: String)

  package var description: String {
    switch self {
    case .missing(let folder): "There is no theme folder \(folder)."
    case .unreadable(let path): "\(path) cannot be read."
    }
  }
}

extension Diagnostic {
  fileprivate static func themeLink(at path: String) -> Diagnostic {
    Diagnostic(
      .fileLink,
      .mustFix,
      "\(path) is a link to another file, and links are not followed.",
      at: .start(of: path),
      help: "Put the file itself here."
    )
  }

  fileprivate static func themeNoFile(at path: String) -> Diagnostic {
    Diagnostic(
      .fileUnknown,
      .mustFix,
      "\(path) is neither a file nor a folder.",
      at: .start(of: path),
      help: "Delete it, or move it out of the theme."
    )
  }

  fileprivate static func themeFileName(at path: String) -> Diagnostic {
    Diagnostic(
      .fileName,
      .mustFix,
      "The name of \(path) has letters that nobody can read.",
      at: .start(of: path),
      help: "Rename it, using the letters a to z, digits and hyphens."
    )
  }

  fileprivate static func themeFileTooLarge(at path: String) -> Diagnostic {
    Diagnostic(
      .fileTooLarge,
      .mustFix,
      "\(path) is larger than 64 MB and was not read.",
      at: .start(of: path),
      help: "Put films and large documents on a website of their own and link to them."
    )
  }
}
