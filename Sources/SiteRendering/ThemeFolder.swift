package import Diagnostics
private import Foundation

/// A folder that holds a theme, or the few files in which a plan's own theme differs.
package struct ThemeFolder: Sendable {
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
      switch try kind(of: path) {
      case .typeRegular: files.append(ThemeFile(path, from: name, bytes: try bytes(of: path)))
      case .typeDirectory: continue
      default: diagnostics.append(.themeLink(at: "\(name)/\(path)"))
      }
    }
    return Diagnosed(files, diagnostics: diagnostics)
  }

  private func paths() throws(ThemeError) -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(folder: name) }
    do {
      return try FileManager.default.subpathsOfDirectory(atPath: path)
        .filter { path in
          !path.split(separator: "/").map(String.init).contains(where: Self.passesOver)
        }
        .sorted()
    } catch {
      throw .unreadable(path: name)
    }
  }

  private func kind(of path: String) throws(ThemeError) -> FileAttributeType? {
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(self.path)/\(path)")
      return attributes[.type] as? FileAttributeType
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
}
