import SiteRendering

/// A site on its way into its place: staged beside it, read back, then put there in one step.
///
/// The release before stays beside it, so that it can be put back. Every release has files of its
/// own: what somebody does to one of the published files, they do to no other release.
struct Release {
  private let files: [RenderedFile]
  private let digests: [FileDigest]
  private let place: OutputPlace
  private let names: ReleaseNames

  /// The digests are those of the files, in their order.
  init(_ files: [RenderedFile], digests: [FileDigest], at place: OutputPlace) {
    self.files = files
    self.digests = digests
    self.place = place
    names = ReleaseNames(of: place.name)
  }

  /// Puts the site in its place, or throws and leaves what is there.
  func publish(clock: () -> Int64) throws(SiteOutputError) -> PublishedRelease {
    let release: PublishedRelease?
    do {
      let parent = try OpenFolder(at: place.parent)
      release = try parent.withLock(names.lock) { () throws(CallError) in
        let changes = try publish(in: parent)
        // The site is in its place: if nobody can look at it now, the next build does everything.
        let state = try? FolderState(
          of: parent.folder(place.name),
          at: FileTime(nanoseconds: clock())
        )
        return PublishedRelease(changes, state: state?.adding(digestsByPath), at: place)
      }
    } catch {
      let path = error.path.map { "\(place.output)/\($0)" } ?? error.neighbour ?? place.output
      let cause = SiteOutputError.Cause(error)
      guard cause == .noSpace, let free = freeBytes() else { throw .failed(path: path, cause) }
      throw .full(path: path, free: free, needed: files.reduce(0) { $0 + $1.bytes.count })
    }
    guard let release else { throw .busy(output: place.output) }
    return release
  }

  private var digestsByPath: [String: FileDigest] {
    Dictionary(zip(files.map(\.path), digests)) { first, _ in first }
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
      try stage(in: parent, dated: changes.kept)
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

  /// Writes the files; those that stay as they are keep the time of their last change.
  private func stage(
    in parent: borrowing OpenFolder,
    dated times: [String: FileTime]
  ) throws(CallError) {
    try parent.makeFolder(names.staging)
    try parent.openToAll(names.staging)
    let folder = try parent.folder(names.staging)
    var folders: Set<Substring> = []
    for file in files {
      do {
        try makeFolders(above: file.path, in: folder, made: &folders)
      } catch {
        throw error.about(file.path)
      }
    }
    _ = try files.callInParallel { file throws(CallError) in
      do throws(CallError) {
        try folder.publish(file.bytes, to: file.path, changedAt: times[file.path])
      } catch {
        throw error.about(file.path)
      }
    }
    try folder.syncFileSystem()
    // Links were checked in these bytes: so they are the ones that must be there.
    _ = try files.callInParallel { file throws(CallError) in
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
      let name = path[..<slash]
      guard made.insert(name).inserted else { continue }
      try folder.makeFolder(String(name))
      try folder.openToAll(String(name))
    }
  }
}
