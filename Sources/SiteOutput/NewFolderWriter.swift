/// Writes files into a folder that is new or empty, all of them or none.
package struct NewFolderWriter: Sendable {
  private let output: String
  private let sources: [String]
  private let home: String?

  /// - Parameters:
  ///   - output: the folder to make.
  ///   - sources: folders that must stay as they are.
  ///   - home: the home folder of whoever writes.
  package init(to output: String, keepingClearOf sources: [String], home: String?) {
    self.output = output
    self.sources = sources
    self.home = home
  }

  /// Writes the files by their paths, which have at most one folder each.
  package func write(_ files: [(path: String, bytes: [UInt8])]) throws(SiteOutputError) {
    let place = try place()
    let first: String?
    do throws(CallError) {
      let parent = try OpenFolder(at: place.parent)
      first = place.exists ? try parent.folder(place.name).entries().map(\.name).min() : nil
      if first == nil { try Self.write(files, to: place.name, in: parent) }
    } catch {
      throw .failed(path: output, SiteOutputError.Cause(error))
    }
    if let first { throw .refused(output: output, .isNotEmpty(first)) }
  }

  private func place() throws(SiteOutputError) -> OutputPlace {
    do {
      return try OutputPlace(output, sources: sources, home: home)
    } catch {
      guard case .refused(_, .holdsOtherFiles(let name)) = error else { throw error }
      throw .refused(output: output, .isNotEmpty(name))
    }
  }

  /// Fills a hidden folder beside the place, then gives it the name: nobody ever sees half of it.
  private static func write(
    _ files: [(path: String, bytes: [UInt8])],
    to name: String,
    in parent: borrowing OpenFolder
  ) throws(CallError) {
    let staging = ".\(name).ltp-new"
    if try parent.kind(of: staging) != nil { try parent.removeTree(staging) }
    try parent.makeFolder(staging)
    do throws(CallError) {
      let folder = try parent.folder(staging)
      for file in files {
        let parts = file.path.split(separator: "/").map(String.init)
        if parts.count > 1, try folder.kind(of: parts[0]) == nil {
          try folder.makeFolder(parts[0])
        }
        if parts.count > 1 {
          try folder.folder(parts[0]).write(file.bytes, to: parts[1])
        } else {
          try folder.write(file.bytes, to: file.path)
        }
      }
      try folder.sync()
      // An empty folder of that name gives way.
      try parent.rename(staging, to: name)
    } catch {
      try? parent.removeTree(staging)
      throw error
    }
    try parent.sync()
  }
}

/// Adds files to a folder, and never changes one that is there.
extension SourceFileWriter {
  /// Writes a file that is not there yet; false when something of its name is there already.
  package func add(_ path: String, _ bytes: [UInt8]) throws(SiteOutputError) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last, parts.count <= 2, !parts.contains("..") else { return false }
    do throws(CallError) {
      let folder = try OpenFolder(at: folder)
      guard parts.count == 2 else { return try Self.add(name, bytes, to: folder) }
      if try folder.kind(of: parts[0]) == nil { try folder.makeFolder(parts[0]) }
      guard try folder.kind(of: parts[0]) == .folder else { return false }
      return try Self.add(name, bytes, to: folder.folder(parts[0]))
    } catch {
      throw .failed(path: path, SiteOutputError.Cause(error))
    }
  }

  private static func add(
    _ name: String,
    _ bytes: [UInt8],
    to folder: borrowing OpenFolder
  ) throws(CallError) -> Bool {
    guard try folder.kind(of: name) == nil else { return false }
    try folder.write(bytes, to: name)
    try folder.sync()
    return true
  }
}
