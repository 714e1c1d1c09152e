private import Foundation
import SiteBuild

/// Everything in some folders at one moment, to be compared with another moment.
struct FolderSnapshot: Hashable, Sendable {
  private var files: [String: FileStatus] = [:]

  /// Looks at every file but those that reading the folders passes over.
  init(of folders: [SourceFolder]) {
    for folder in folders {
      guard let status = FileStatus(of: folder.path, followingLinks: true) else { continue }
      files[folder.path] = status
      add(folder.path, of: folder)
    }
  }

  private mutating func add(_ path: String, of folder: SourceFolder) {
    for name in Self.names(in: path) where !folder.passesOver(name) {
      let path = "\(path)/\(name)"
      guard let status = FileStatus(of: path) else { continue }
      files[path] = status
      if status.isFolder { add(path, of: folder) }
    }
  }

  /// What a folder holds; nothing when it has vanished, which its own status tells.
  static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }
}
