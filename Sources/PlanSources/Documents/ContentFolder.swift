package import Diagnostics
private import Foundation

/// The folder that holds a plan's words, tables and settings.
package struct ContentFolder: Sendable {
  /// A larger file is told and not read: no text or picture of a plan comes near it.
  private static let largestFile = 64 * 1024 * 1024

  private let path: String

  package init(at path: String) {
    self.path = path
  }

  /// Whether a file or folder of this name is never read: hidden, or left behind by an editor.
  package static func passesOver(_ name: String) -> Bool { FileName.isPassedOver(name) }

  /// All files below the folder, in the order of their paths' bytes.
  ///
  /// Hidden files and what editors leave behind are passed over. Symbolic links are told, not
  /// followed. A file whose name will not do on every computer is told, and still handed over.
  package func files() throws(ContentFolderError) -> Diagnosed<[ContentFile]> {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path) }
    guard FileManager.default.fileExists(atPath: path + "/.") else { throw .notAFolder(path) }

    var walk = FolderWalk(root: path)
    try walk.enter("")
    var files: [ContentFile] = []
    files.reserveCapacity(walk.found.count)
    for file in walk.found.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      guard file.size <= Self.largestFile else {
        walk.diagnostics.append(.tooLarge(file.path))
        continue
      }
      guard let data = FileManager.default.contents(atPath: "\(path)/\(file.path)") else {
        throw .unreadable("\(path)/\(file.path)")
      }
      files.append(ContentFile(path: file.path, bytes: [UInt8](data)))
    }
    return Diagnosed(files, diagnostics: walk.diagnostics)
  }
}

/// Why a content folder cannot be read.
package enum ContentFolderError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(String)
  case missingFile(String)
  case notAFolder(String)
  case unreadable(String)

  /// What is wrong and what to do, in plain words.
  package var description: String {
    switch self {
    case .missing(let path):
      "There is no folder “\(path)”. Check the path, or make the folder first."
    case .missingFile(let path):
      "There is no file or folder “\(path)”. Check the path."
    case .notAFolder(let path):
      "“\(path)” is a file; the folder that holds the plan’s files is needed."
    case .unreadable(let path):
      "“\(path)” cannot be read. Check that you are allowed to open it."
    }
  }
}

/// A walk through a folder and the folders in it.
private struct FolderWalk {
  let root: String
  var found: [(path: String, size: Int)] = []
  var diagnostics: [Diagnostic] = []

  init(root: String) {
    self.root = root
  }

  /// Lists one folder; `folder` is empty for the root and ends with `/` otherwise.
  mutating func enter(_ folder: String) throws(ContentFolderError) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")
    } catch {
      throw .unreadable("\(root)/\(folder)")
    }
    var namesInLowerCase: [String: String] = [:]
    for name in names.sorted() where !FileName.isPassedOver(name) {
      let path = folder + name
      tellName(of: path, FileName(name), before: namesInLowerCase[name.lowercased()])
      namesInLowerCase[name.lowercased()] = path
      // A name that is no UTF-8 has been told, and cannot be opened by what is left of it.
      if !name.unicodeScalars.contains("\u{FFFD}") { try visit(path) }
    }
  }

  private func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(root)/\(path)")
  }

  private mutating func visit(_ path: String) throws(ContentFolderError) {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")
    else { throw .unreadable("\(root)/\(path)") }
    switch attributes[.type] as? FileAttributeType {
    case .typeRegular?: found.append((path, attributes[.size] as? Int ?? 0))
    case .typeDirectory?: try enter(path + "/")
    case .typeSymbolicLink?: diagnostics.append(.symbolicLink(path))
    default: diagnostics.append(.notAFile(path))
    }
  }

  private mutating func tellName(of path: String, _ name: FileName, before other: String?) {
    if let fault = name.fault {
      // Of a copy such as `actions (1).csv` is told that it is not needed, whatever its name.
      let isSpare = SourceLayout.intended(path).map { exists($0.path) } ?? false
      if isSpare, SourceLayout.role(of: path) == .unknown { return }
      let folder = String(path.dropLast(name.name.count))
      if let original = name.original.map({ folder + $0 }), exists(original) {
        diagnostics.append(.copyOf(original, at: path))
        return
      }
      diagnostics.append(.badName(path, fault, suggestion: name.portable))
    } else if let other {
      diagnostics.append(.sameName(path, other))
    }
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileTooLarge,
      .mustFix,
      "This file is larger than 64 MB and was not read.",
      at: .start(of: path),
      help: "Put films and large documents on a website of their own and link to them."
    )
  }

  fileprivate static func symbolicLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileLink,
      .mustFix,
      "This is a symbolic link to another file, and links are not followed.",
      at: .start(of: path),
      help: "Put a copy of the file here, or delete the link."
    )
  }

  fileprivate static func notAFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileUnknown,
      .mustFix,
      "This is neither a file nor a folder.",
      at: .start(of: path),
      help: "Delete it, or move it out of the content folder."
    )
  }

  fileprivate static func badName(
    _ path: String,
    _ fault: String,
    suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      .fileName,
      .mustFix,
      "The name of this file or folder \(fault).",
      at: .start(of: path),
      help: suggestion != nil
        ? "Rename it."
        : "Rename it, using the letters a to z, digits and hyphens.",
      suggestion: suggestion
    )
  }

  fileprivate static func copyOf(_ original: String, at path: String) -> Diagnostic {
    Diagnostic(
      .fileName,
      .mustFix,
      "By its name this file is a copy of “\(original)”.",
      at: .start(of: path),
      help: "Take it out of the folder. If it is to hold something new, give it a name of its own."
    )
  }

  fileprivate static func sameName(_ path: String, _ other: String) -> Diagnostic {
    Diagnostic(
      .fileName,
      .mustFix,
      "The name of this file differs from another's only in capital letters.",
      at: .start(of: path),
      notes: [Note("This is the other one.", at: .start(of: other))],
      help: "Rename one of them: on Windows and on a Mac the two would be one file."
    )
  }
}
