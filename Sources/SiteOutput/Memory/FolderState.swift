/// All that lay in a folder at one moment, as the system tells it without a file being opened.
///
/// With the digests of the files that were read, two states say whether anything was changed in
/// between: what the system cannot vouch for is read again.
package struct FolderState: Sendable {
  struct Entry: Sendable {
    let path: String
    let status: FileStatus
    /// The digest of the bytes that were read; nil when nobody read them.
    var digest: FileDigest?
  }

  /// When it was taken.
  let time: FileTime
  /// In the order of their paths; nil when there is no such folder.
  private(set) var entries: [Entry]?

  init(time: FileTime, entries: [Entry]?) {
    self.time = time
    self.entries = entries
  }

  /// Looks at a folder, which may be a link to one; names that are passed over do not count.
  ///
  /// Nil when it cannot be looked at.
  package init?(of path: String, at time: FileTime, passingOver: (String) -> Bool) {
    do {
      let folder = try OpenFolder(at: path)
      try self.init(of: folder, at: time, passingOver: passingOver)
    } catch {
      guard error.isMissing else { return nil }
      self.init(time: time, entries: nil)
    }
  }

  init(
    of folder: borrowing OpenFolder,
    at time: FileTime,
    passingOver: (String) -> Bool = { _ in false }
  ) throws(CallError) {
    var entries: [Entry] = []
    try Self.add(to: &entries, from: folder, below: "", passingOver)
    entries.sort { $0.path < $1.path }
    self.init(time: time, entries: entries)
  }

  private static func add(
    to entries: inout [Entry],
    from folder: borrowing OpenFolder,
    below path: String,
    _ isPassedOver: (String) -> Bool
  ) throws(CallError) {
    for (name, _) in try folder.entries() where !isPassedOver(name) {
      guard let status = try folder.status(of: name) else { continue }
      entries.append(Entry(path: path + name, status: status))
      guard status.kind == .folder else { continue }
      try add(to: &entries, from: folder.folder(name), below: "\(path)\(name)/", isPassedOver)
    }
  }

  /// The same with the digests of files, by their paths.
  package func adding(_ digests: [String: FileDigest]) -> FolderState {
    FolderState(
      time: time,
      entries: entries?.map { entry in
        Entry(path: entry.path, status: entry.status, digest: digests[entry.path])
      }
    )
  }

  /// The same as if all of it had been looked at long before: every file will be read again.
  package var doubted: FolderState {
    FolderState(time: FileTime(nanoseconds: .min), entries: entries)
  }
}

extension FolderState {
  /// What a state is worth once its folder was looked at again.
  package struct Renewed: Sendable {
    /// The later state, with the digests of the earlier.
    package let state: FolderState
    /// Whether files had to be read.
    package let wasRead: Bool
  }

  /// How sure one may be of a file.
  package enum Trust: Sendable {
    /// Its bytes decide: it may have been copied or touched.
    case bytes
    /// It must be the very file that it was.
    case sameFile

    /// Times are too coarse to tell two changes apart that come within so many nanoseconds: some
    /// file systems count in two seconds; the system's own clock ticks every few milliseconds.
    fileprivate var doubt: Int64 {
      switch self {
      case .bytes: 2_000_000_000
      case .sameFile: 20_000_000
      }
    }
  }

  /// Nil when anything in the folder differs from what it was, or when that cannot be told.
  package func renewed(
    by now: FolderState,
    of path: String,
    trusting trust: Trust
  ) -> Renewed? {
    guard now.entries != nil || entries != nil else { return Renewed(state: now, wasRead: false) }
    do {
      return try renewed(by: now, in: OpenFolder(at: path), trusting: trust)
    } catch {
      return nil
    }
  }

  func renewed(
    by now: FolderState,
    in folder: borrowing OpenFolder,
    trusting trust: Trust
  ) throws(CallError) -> Renewed? {
    guard let before = entries, var after = now.entries, before.count == after.count else {
      return nil
    }
    var wasRead = false
    for place in after.indices {
      let (old, new) = (before[place], after[place].status)
      guard old.path == after[place].path, old.status.isLike(new) else { return nil }
      after[place].digest = old.digest
      if new.kind == .folder { continue }
      let isSame = old.status == new
      if isSame, time.isAfter(new, by: trust.doubt) { continue }
      if !isSame, trust == .sameFile { return nil }
      guard new.kind == .file, let digest = old.digest,
        try FileDigest(of: folder.bytes(of: old.path)) == digest
      else { return nil }
      wasRead = true
    }
    return Renewed(state: FolderState(time: now.time, entries: after), wasRead: wasRead)
  }
}

extension FileTime {
  /// Whether a file was last changed so long before that a later change has another time.
  fileprivate func isAfter(_ status: FileStatus, by doubt: Int64) -> Bool {
    let last = max(status.modified, status.changed).nanoseconds
    let (limit, overflows) = last.addingReportingOverflow(doubt)
    return !overflows && limit < nanoseconds
  }
}

extension FileStatus {
  /// Whether the bytes may be the same.
  fileprivate func isLike(_ other: FileStatus) -> Bool {
    kind == other.kind && isForAll == other.isForAll && (kind == .folder || size == other.size)
  }
}
