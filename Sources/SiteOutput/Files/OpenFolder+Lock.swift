private import Glibc

extension OpenFolder {
  /// Does something while no other program does the same here; nil when one is at it.
  ///
  /// The lock is on a file that is there meanwhile. It ends with this program, however that may
  /// end.
  func withLock<Result>(
    _ name: String,
    _ body: () throws(CallError) -> Result
  ) throws(CallError) -> Result? {
    guard let lock = try lock(name) else { return nil }
    defer {
      unsafe unlinkat(descriptor, name, 0)
      close(lock)
    }
    return try body()
  }

  private func lock(_ name: String) throws(CallError) -> CInt? {
    while true {
      let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
      let file = unsafe openat(descriptor, name, flags, 0o644)
      guard file >= 0 else { throw CallError().beside(name) }
      if flock(file, LOCK_EX | LOCK_NB) < 0 {
        let failure = CallError()
        close(file)
        if failure.isBusy { return nil }
        throw failure
      }
      // Whoever had the lock before may have removed the file it was on: then this one means
      // nothing.
      if isNamed(file, name) { return file }
      close(file)
    }
  }

  private func isNamed(_ file: CInt, _ name: String) -> Bool {
    var held = stat()
    var named = stat()
    guard unsafe fstat(file, &held) == 0,
      unsafe fstatat(descriptor, name, &named, AT_SYMLINK_NOFOLLOW) == 0
    else { return false }
    return held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }
}
