private import Glibc

/// What the system knows of a file or folder without opening it.
struct FileStatus: Hashable, Sendable {
  let isFolder: Bool
  /// Tells it from anything else that has had its name.
  let identity: [UInt64]
  /// Changes whenever its bytes do.
  let change: [Int64]

  /// Nil when there is no such thing; a link stands for itself unless it is to be followed.
  init?(of path: String, followingLinks: Bool = false) {
    var status = stat()
    let result = followingLinks ? unsafe stat(path, &status) : unsafe lstat(path, &status)
    guard result == 0 else { return nil }
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    identity = [UInt64(status.st_dev), UInt64(status.st_ino)]
    change =
      isFolder
      ? []
      : [
        Int64(status.st_size), Int64(status.st_mode),
        Int64(status.st_mtim.tv_sec), Int64(status.st_mtim.tv_nsec),
        Int64(status.st_ctim.tv_sec), Int64(status.st_ctim.tv_nsec),
      ]
  }
}
