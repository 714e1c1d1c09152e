internal import Glibc

/// What the system knows of a file or folder without opening it.
struct FileStatus: Hashable, Sendable {
  /// What is published can be read by everybody and written by its owner.
  static let fileMode: mode_t = 0o644
  static let folderMode: mode_t = 0o755

  let kind: OpenFolder.Kind
  let size: Int64
  /// Which thing on its file system it is.
  let number: UInt64
  /// When its bytes were last changed, as programs may have set it.
  let modified: FileTime
  /// When anything of it was last changed, which no program can set.
  let changed: FileTime
  /// Whether it may be read and written by those who may with all that is published.
  let isForAll: Bool

  init(
    kind: OpenFolder.Kind,
    size: Int64,
    number: UInt64,
    modified: FileTime,
    changed: FileTime,
    isForAll: Bool
  ) {
    self.kind = kind
    self.size = size
    self.number = number
    self.modified = modified
    self.changed = changed
    self.isForAll = isForAll
  }

  init(_ status: stat) {
    kind = OpenFolder.Kind(status)
    size = Int64(status.st_size)
    number = UInt64(status.st_ino)
    modified = FileTime(status.st_mtim)
    changed = FileTime(status.st_ctim)
    let wanted = kind == .folder ? Self.folderMode : Self.fileMode
    isForAll = status.st_mode & 0o777 == wanted
  }
}

/// A moment as file systems tell it: nanoseconds since 1970.
package struct FileTime: Hashable, Comparable, Sendable {
  package let nanoseconds: Int64

  package init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  init(_ spec: timespec) {
    nanoseconds = Int64(spec.tv_sec) &* 1_000_000_000 &+ Int64(spec.tv_nsec)
  }

  var spec: timespec {
    let second: Int64 = 1_000_000_000
    // What is left of a second counts upwards, before 1970 too.
    let rest = (nanoseconds % second + second) % second
    return timespec(tv_sec: Int((nanoseconds - rest) / second), tv_nsec: Int(rest))
  }

  package static func < (left: FileTime, right: FileTime) -> Bool {
    left.nanoseconds < right.nanoseconds
  }
}
