/// What a build keeps beside a release, so that the next one can tell whether it has anything to do.
///
/// It is only believed when the release is untouched. It never decides what is published: whoever
/// has any doubt builds everything, and the result is the same.
package struct ReleaseMemory: Sendable {
  /// What the build wrote down for itself.
  package let notes: [UInt8]
  private let published: FolderState.Renewed
  private let place: OutputPlace

  /// Nil when there is none for the release as it is, or another build is publishing.
  init?(at place: OutputPlace, clock: () -> Int64) throws(SiteOutputError) {
    let names = ReleaseNames(of: place.name)
    let found: (notes: [UInt8], published: FolderState.Renewed)??
    do {
      let parent = try OpenFolder(at: place.parent)
      found = try parent.withLock(names.lock) { () throws(CallError) in
        try names.collectLeftovers(in: parent)
        return try Self.read(names, in: parent, clock: clock)
      }
    } catch {
      throw .failed(path: place.output, SiteOutputError.Cause(error))
    }
    guard let found = found ?? nil else { return nil }
    notes = found.notes
    published = found.published
    self.place = place
  }

  /// Whether files of the release had to be read to be sure of them.
  package var wasRead: Bool { published.wasRead }

  /// Keeps other notes with what is known of the release now.
  package func renew(_ notes: [UInt8]) throws(SiteOutputError) {
    try Self.write(notes, of: published.state, at: place)
  }

  /// Keeps notes beside a release; the state is how the release was left.
  static func write(
    _ notes: [UInt8],
    of published: FolderState,
    at place: OutputPlace
  ) throws(SiteOutputError) {
    var bytes: [UInt8] = []
    bytes.append(kept: published)
    bytes.append(contentsOf: notes)
    let file = opening + FileDigest(of: bytes).bytes + bytes
    let names = ReleaseNames(of: place.name)
    let new = "\(names.memory).new"
    do throws(CallError) {
      let parent = try OpenFolder(at: place.parent)
      if try parent.kind(of: new) != nil { try parent.removeFile(new) }
      do throws(CallError) {
        try parent.write(file, to: new)
        try parent.rename(new, to: names.memory)
      } catch {
        try? parent.removeFile(new)
        throw error
      }
    } catch {
      throw .failed(path: names.memory, SiteOutputError.Cause(error))
    }
  }

  private static func read(
    _ names: ReleaseNames,
    in parent: borrowing OpenFolder,
    clock: () -> Int64
  ) throws(CallError) -> (notes: [UInt8], published: FolderState.Renewed)? {
    guard try parent.kind(of: names.memory) == .file,
      try parent.kind(of: names.published) == .folder
    else { return nil }
    let file = try parent.bytes(of: names.memory)
    var rest = file.dropFirst(opening.count)
    guard file.starts(with: opening),
      FileDigest(kept: Array(rest.prefix(FileDigest.length)))
        == FileDigest(of: Array(rest.dropFirst(FileDigest.length)))
    else { return nil }
    rest = rest.dropFirst(FileDigest.length)
    guard let before = rest.takeState() else { return nil }
    let folder = try parent.folder(names.published)
    let now = try FolderState(of: folder, at: FileTime(nanoseconds: clock()))
    guard let published = try before.renewed(by: now, in: folder, trusting: .sameFile) else {
      return nil
    }
    return (Array(rest), published)
  }

  private static let opening = Array("ltp-memory-1\n".utf8)
}
