private import Glibc
import SiteBuild

/// The folders that `inotify` watches, by the numbers it gave them.
struct FolderWatches: Sendable {
  /// One watched folder.
  private struct Place {
    let path: String
    /// Which of the folders it is in, or is.
    let root: Int
    let isRoot: Bool
  }

  let descriptor: CInt
  private let roots: [SourceFolder]
  private var places: [CInt: Place] = [:]
  /// Which folder stood at each root when it was last looked at.
  private var identities: [FileStatus?]

  /// Nil when the system refuses, or when a folder is on a file system that others may change
  /// without the system hearing of it.
  init?(of folders: [SourceFolder]) {
    guard !folders.contains(where: { SharedFolders.hold($0.path) }) else { return nil }
    descriptor = inotify_init1(CInt(IN_NONBLOCK | IN_CLOEXEC))
    roots = folders
    identities = folders.map { _ in nil }
    guard descriptor >= 0 else { return nil }
    guard lookAfterFolders() != nil else {
      close()
      return nil
    }
  }

  func close() { _ = Glibc.close(descriptor) }

  /// Watches folders that have come since they were looked at; true when there are any, or when
  /// one has gone, and nil when the system refuses.
  mutating func lookAfterFolders() -> Bool? {
    var isNews = false
    for (number, folder) in roots.enumerated() {
      let now = FileStatus(of: folder.path, followingLinks: true)
      guard now != identities[number] else { continue }
      isNews = true
      identities[number] = now
      forget(number)
      if now != nil, !add(Place(path: folder.path, root: number, isRoot: true)) { return nil }
    }
    return isNews
  }

  /// What has happened to the files that are read.
  enum News: Sendable {
    case none
    /// Something was begun that is likely to go on: a file was opened to be written, or is gone.
    case begun
    /// A file stands there whole: it was closed after it was written, or moved to its place.
    case finished
  }

  /// Takes what has happened; what came last counts.
  ///
  /// Nil when the system refuses to watch a new folder.
  mutating func takeEvents() -> News? {
    var news = News.none
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return news }
      var rest = buffer[..<count]
      while let event = FolderEvent(takenFrom: &rest) {
        guard let isOne = take(event) else { return nil }
        if isOne {
          news = event.has(IN_CLOSE_WRITE) || event.has(IN_MOVED_TO) ? .finished : .begun
        }
      }
    }
  }

  private mutating func take(_ event: FolderEvent) -> Bool? {
    if event.has(IN_Q_OVERFLOW) {
      // Some events were lost: everything is looked at as if it were new.
      identities = roots.map { _ in nil }
      return lookAfterFolders().map { _ in true }
    }
    guard let place = places[event.watch] else { return false }
    if event.has(IN_IGNORED) {
      places[event.watch] = nil
      if place.isRoot { identities[place.root] = nil }
      return place.isRoot
    }
    guard let name = event.name else { return true }
    if roots[place.root].passesOver(name) { return false }
    if event.has(IN_ISDIR), event.has(IN_CREATE) || event.has(IN_MOVED_TO) {
      let folder = Place(path: "\(place.path)/\(name)", root: place.root, isRoot: false)
      return add(folder) ? true : nil
    }
    return true
  }

  /// Watches no longer what stood in a folder, wherever it may be now.
  private mutating func forget(_ root: Int) {
    for (watch, place) in places where place.root == root {
      _ = inotify_rm_watch(descriptor, watch)
      places[watch] = nil
    }
  }

  /// Watches a folder and those in it; false when the system refuses.
  ///
  /// A folder is watched before it is listed, so that one made meanwhile is either told of or
  /// listed.
  private mutating func add(_ place: Place) -> Bool {
    let flags = Self.wanted | UInt32(IN_ONLYDIR) | (place.isRoot ? 0 : UInt32(IN_DONT_FOLLOW))
    let watch = unsafe inotify_add_watch(descriptor, place.path, flags)
    guard watch >= 0 else { return ![ENOSPC, ENOMEM, EMFILE].contains(errno) }
    places[watch] = place
    for name in FolderSnapshot.names(in: place.path) where !roots[place.root].passesOver(name) {
      let path = "\(place.path)/\(name)"
      guard FileStatus(of: path)?.isFolder == true else { continue }
      guard add(Place(path: path, root: place.root, isRoot: false)) else { return false }
    }
    return true
  }

  private static let wanted = [
    IN_ATTRIB, IN_CLOSE_WRITE, IN_CREATE, IN_DELETE, IN_DELETE_SELF, IN_MODIFY, IN_MOVED_FROM,
    IN_MOVED_TO, IN_MOVE_SELF,
  ]
  .reduce(UInt32(0)) { $0 | UInt32($1) }
}

/// One event of `inotify`.
private struct FolderEvent {
  let watch: CInt
  /// The name in the watched folder; nil when the event is about the folder itself.
  let name: String?
  private let mask: UInt32

  func has(_ flag: some BinaryInteger) -> Bool { mask & UInt32(flag) != 0 }

  /// Four numbers of four bytes, the last of which tells how many bytes of a name follow.
  init?(takenFrom bytes: inout ArraySlice<UInt8>) {
    guard bytes.count >= 16 else { return nil }
    let numbers = unsafe bytes.prefix(16).withUnsafeBytes { header in
      (0..<4).map { unsafe header.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self) }
    }
    watch = CInt(bitPattern: numbers[0])
    mask = numbers[1]
    bytes = bytes.dropFirst(16)
    let name = bytes.prefix(Int(numbers[3])).prefix { $0 != 0 }
    self.name = name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    bytes = bytes.dropFirst(Int(numbers[3]))
  }
}
