import SiteRendering

/// A site on its way into its place: staged beside it, then put there in one step.
struct Release {
  private let files: [RenderedFile]
  private let place: OutputPlace
  private let staging: String
  /// Where a release lies for a moment when two folders cannot change places in one step.
  private let previous: String

  init(_ files: [RenderedFile], at place: OutputPlace) {
    self.files = files
    self.place = place
    staging = ".\(place.name).staging"
    previous = ".\(place.name).previous"
  }

  /// Puts the site in its place, or throws and leaves what is there.
  func publish() throws(SiteOutputError) -> SiteChanges {
    let changes: SiteChanges?
    do {
      let parent = try OpenFolder(at: place.parent)
      changes = try parent.withLock(".\(place.name).lock") { () throws(CallError) in
        try publish(in: parent)
      }
    } catch {
      let path = error.path.map { "\(place.output)/\($0)" } ?? place.output
      throw .failed(path: path, SiteOutputError.Cause(error))
    }
    guard let changes else { throw .busy(output: place.output) }
    return changes
  }

  private func publish(in parent: borrowing OpenFolder) throws(CallError) -> SiteChanges {
    try collectLeftovers(in: parent)
    let exists = try parent.kind(of: place.name) == .folder
    let changes =
      exists
      ? try SiteChanges(from: parent.folder(place.name), to: files) : SiteChanges(adding: files)
    if exists, changes.isEmpty { return changes }
    do {
      try stage(in: parent, keeping: changes.kept)
      try exists ? swap(in: parent) : parent.rename(staging, to: place.name)
      try parent.sync()
    } catch {
      try? parent.removeTree(staging)
      throw error
    }
    // The new site is in its place whether or not this succeeds: what remains is collected next
    // time.
    try? parent.removeTree(staging)
    return changes
  }

  /// Clears away what a build left that was stopped; one stopped between two steps of a swap gives
  /// the site back.
  private func collectLeftovers(in parent: borrowing OpenFolder) throws(CallError) {
    if try parent.kind(of: place.name) == nil, try parent.kind(of: previous) != nil {
      try parent.rename(previous, to: place.name)
    }
    try parent.removeTree(previous)
    try parent.removeTree(staging)
  }

  private func stage(
    in parent: borrowing OpenFolder,
    keeping kept: Set<String>
  ) throws(CallError) {
    try parent.makeFolder(staging)
    let folder = try parent.folder(staging)
    var folders: Set<Substring> = []
    for file in files {
      do {
        try makeFolders(above: file.path, in: folder, made: &folders)
        if kept.contains(file.path), isLinked(file.path, in: parent) { continue }
        try folder.write(file.bytes, to: file.path)
      } catch {
        throw error.about(file.path)
      }
    }
    try folder.syncFileSystem()
  }

  private func makeFolders(
    above path: String,
    in folder: borrowing OpenFolder,
    made: inout Set<Substring>
  ) throws(CallError) {
    guard let last = path.lastIndex(of: "/"), !made.contains(path[..<last]) else { return }
    for slash in path[...last].indices where path[slash] == "/" {
      if made.insert(path[..<slash]).inserted { try folder.makeFolder(String(path[..<slash])) }
    }
  }

  /// Shares an unchanged file with the release before, which is cheaper than making it; not every
  /// file system can.
  private func isLinked(_ path: String, in parent: borrowing OpenFolder) -> Bool {
    do {
      try parent.link("\(place.name)/\(path)", to: "\(staging)/\(path)")
      return true
    } catch {
      return false
    }
  }

  private func swap(in parent: borrowing OpenFolder) throws(CallError) {
    do {
      try parent.exchange(staging, with: place.name)
    } catch  where error.isUnsupported {
      try swapInSteps(in: parent)
    }
  }

  /// The same on file systems that cannot exchange two names.
  func swapInSteps(in parent: borrowing OpenFolder) throws(CallError) {
    try parent.rename(place.name, to: previous)
    do {
      try parent.rename(staging, to: place.name)
    } catch {
      try parent.rename(previous, to: place.name)
      throw error
    }
    try parent.rename(previous, to: staging)
  }
}
