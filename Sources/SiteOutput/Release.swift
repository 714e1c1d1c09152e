import SiteRendering

/// A site on its way into its place: staged beside it, read back, then put there in one step.
///
/// The release before stays beside it, so that it can be put back.
struct Release {
  private let files: [RenderedFile]
  private let place: OutputPlace
  private let names: ReleaseNames

  init(_ files: [RenderedFile], at place: OutputPlace) {
    self.files = files
    self.place = place
    names = ReleaseNames(of: place.name)
  }

  /// Puts the site in its place, or throws and leaves what is there.
  func publish() throws(SiteOutputError) -> SiteChanges {
    let changes: SiteChanges?
    do {
      let parent = try OpenFolder(at: place.parent)
      changes = try parent.withLock(names.lock) { () throws(CallError) in
        try publish(in: parent)
      }
    } catch {
      let path = error.path.map { "\(place.output)/\($0)" } ?? place.output
      let cause = SiteOutputError.Cause(error)
      guard cause == .noSpace, let free = freeBytes() else { throw .failed(path: path, cause) }
      throw .full(path: path, free: free, needed: files.reduce(0) { $0 + $1.bytes.count })
    }
    guard let changes else { throw .busy(output: place.output) }
    return changes
  }

  /// What is free where the site is published; told after what was staged is cleared away.
  private func freeBytes() -> Int? {
    do {
      return try OpenFolder(at: place.parent).freeBytes()
    } catch {
      return nil
    }
  }

  private func publish(in parent: borrowing OpenFolder) throws(CallError) -> SiteChanges {
    try names.collectLeftovers(in: parent)
    let exists = try parent.kind(of: place.name) == .folder
    let changes =
      exists
      ? try SiteChanges(from: parent.folder(place.name), to: files) : SiteChanges(adding: files)
    if exists, changes.isEmpty { return changes }
    do {
      try stage(in: parent, keeping: changes.kept)
      if exists {
        try names.exchange(names.staging, in: parent)
      } else {
        try parent.rename(names.staging, to: names.published)
      }
      try parent.sync()
    } catch {
      try? parent.removeTree(names.staging)
      throw error
    }
    // The new site is in its place whether or not this succeeds: what remains is collected next
    // time.
    if exists { try? keepPrevious(in: parent) }
    return changes
  }

  /// What was published until now stays as the release before, unless it was only an empty folder.
  private func keepPrevious(in parent: borrowing OpenFolder) throws(CallError) {
    let isRelease =
      try parent.folder(names.staging).kind(of: ReleaseRecord.path) == .file
    guard isRelease else { return try parent.removeTree(names.staging) }
    try parent.removeTree(names.previous)
    try parent.rename(names.staging, to: names.previous)
    try parent.sync()
  }

  private func stage(
    in parent: borrowing OpenFolder,
    keeping kept: Set<String>
  ) throws(CallError) {
    try parent.makeFolder(names.staging)
    let folder = try parent.folder(names.staging)
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
    // Links were checked in these bytes: so they are the ones that must be there.
    for file in files where !kept.contains(file.path) {
      guard try folder.holds(file.bytes, in: file.path) else {
        throw CallError.notWhatWasWritten.about(file.path)
      }
    }
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
      try parent.link("\(place.name)/\(path)", to: "\(names.staging)/\(path)")
      return true
    } catch {
      return false
    }
  }
}
