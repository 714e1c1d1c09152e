import SiteRendering

/// What a release changes of the one that is published, by path.
package struct SiteChanges: Hashable, Sendable {
  package private(set) var added: [String] = []
  package private(set) var changed: [String] = []
  package private(set) var removed: [String] = []
  /// What stays as it is: told by the files' bytes, not by any record of them.
  package private(set) var kept: Set<String> = []

  /// Whether nothing differs: such a release is not written again.
  package var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

  /// Everything is new.
  init(adding files: [RenderedFile]) {
    added = files.map(\.path)
  }

  /// Compares files with those of a folder.
  init(from published: borrowing OpenFolder, to files: [RenderedFile]) throws(CallError) {
    let paths = try published.allPaths()
    let known = Set(paths)
    for file in files {
      if !known.contains(file.path) {
        added.append(file.path)
      } else if try published.holds(file.bytes, in: file.path) {
        kept.insert(file.path)
      } else {
        changed.append(file.path)
      }
    }
    let wanted = Set(files.map(\.path))
    removed = paths.filter { !wanted.contains($0) }
  }
}
