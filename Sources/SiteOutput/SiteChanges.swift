import SiteRendering

/// What a release changes of the one that is published, by path.
package struct SiteChanges: Hashable, Sendable {
  package private(set) var added: [String] = []
  package private(set) var changed: [String] = []
  package private(set) var removed: [String] = []
  /// What stays as it is, told by the files' bytes and not by any record of them, and when each
  /// was last changed: a web server tells browsers, which then need not load it again.
  package private(set) var kept: [String: FileTime] = [:]
  /// Whether the published folder differs in more than files: in folders that hold none, or in who
  /// may read.
  private var isUnlikeAround = false

  /// Whether nothing differs: such a release is not written again.
  package var isEmpty: Bool {
    added.isEmpty && changed.isEmpty && removed.isEmpty && !isUnlikeAround
  }

  /// Everything is new.
  init(adding files: [RenderedFile]) {
    added = files.map(\.path)
  }

  /// Compares files with those of a folder.
  init(from published: borrowing OpenFolder, to files: [RenderedFile]) throws(CallError) {
    let contents = try published.contents()
    let known = Set(contents.files)
    var folders: Set<Substring> = []
    let found = try files.callInParallel { file throws(CallError) in
      known.contains(file.path) ? try published.status(of: file.path, holding: file.bytes) : nil
    }
    for (file, status) in zip(files, found) {
      Self.addFolders(above: file.path, to: &folders)
      if !known.contains(file.path) {
        added.append(file.path)
      } else if let status {
        kept[file.path] = status.modified
        if !status.isForAll { isUnlikeAround = true }
      } else {
        changed.append(file.path)
      }
    }
    let wanted = Set(files.map(\.path))
    removed = contents.files.filter { !wanted.contains($0) }
    for folder in contents.folders {
      let isForAll = try published.status(of: folder)?.isForAll == true
      if !isForAll || !folders.contains(folder[...]) { isUnlikeAround = true }
    }
  }

  private static func addFolders(above path: String, to folders: inout Set<Substring>) {
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      if !folders.insert(rest).inserted { return }
    }
  }
}
