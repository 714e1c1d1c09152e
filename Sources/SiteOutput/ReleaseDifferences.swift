private import Foundation

/// What differs between a folder and its own record of what was published to it, by path.
package struct ReleaseDifferences: Hashable, Sendable {
  package private(set) var missing: [String] = []
  package private(set) var changed: [String] = []
  /// What is there and was never published.
  package private(set) var added: [String] = []
  /// How many files are as they were published.
  package private(set) var sound = 0

  package var isEmpty: Bool { missing.isEmpty && changed.isEmpty && added.isEmpty }

  /// Reads every file of a folder; a record that cannot be read counts as changed.
  init(of folder: borrowing OpenFolder) throws(CallError) {
    let paths = try folder.contents().files
    guard let record = try ReleaseRecord.Contents(of: folder) else {
      changed = [ReleaseRecord.path]
      return
    }
    let present = Set(paths)
    for file in record.files {
      // Only what was found by walking the folder is opened, whatever the record says.
      guard present.contains(file.path) else {
        missing.append(file.path)
        continue
      }
      let bytes = try folder.bytes(of: file.path)
      if bytes.count == file.length, FileDigest(of: bytes).text == file.sha256 {
        sound += 1
      } else {
        changed.append(file.path)
      }
    }
    let recorded = Set(record.files.map(\.path) + [ReleaseRecord.path])
    added = paths.filter { !recorded.contains($0) }
  }
}

/// What a release says of itself.
package struct ReleaseSummary: Hashable, Sendable {
  /// The date the site was made for, as `2026-11-21`.
  package let today: String
  package let fileCount: Int

  init(today: String, fileCount: Int) {
    self.today = today
    self.fileCount = fileCount
  }

  /// Nil where the record cannot be read.
  init?(of folder: borrowing OpenFolder) throws(CallError) {
    guard let record = try ReleaseRecord.Contents(of: folder) else { return nil }
    today = record.today
    fileCount = record.files.count
  }
}

extension ReleaseRecord {
  /// A record as it is read back.
  struct Contents: Decodable {
    struct File: Decodable {
      let path: String
      let length: Int
      let sha256: String
    }

    let today: String
    let files: [File]

    /// Nil where there is no record, or none that can be read.
    init?(of folder: borrowing OpenFolder) throws(CallError) {
      guard try folder.kind(of: ReleaseRecord.path) == .file else { return nil }
      let bytes = try folder.bytes(of: ReleaseRecord.path)
      guard let contents = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else {
        return nil
      }
      self = contents
    }
  }
}
