private import Glibc

/// Calls that Swift's Glibc does not show, because they are Linux's own: found by name when the
/// program runs.
extension OpenFolder {
  private typealias Exchange =
    @convention(c) (CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt) -> CInt
  private typealias SyncFileSystem = @convention(c) (CInt) -> CInt

  /// Lets two names change places in one step, so that each always names a whole folder.
  func exchange(_ name: String, with other: String) throws(CallError) {
    guard let address = unsafe dlsym(nil, "renameat2") else { throw CallError(code: ENOSYS) }
    let call = unsafe unsafeBitCast(address, to: Exchange.self)
    // 2 is RENAME_EXCHANGE.
    try CallError.check(unsafe call(descriptor, name, descriptor, other, 2))
  }

  /// Waits until all that was written to the folder's file system is on the disk: once, not for
  /// every file.
  func syncFileSystem() throws(CallError) {
    guard let address = unsafe dlsym(nil, "syncfs") else { return Glibc.sync() }
    try CallError.check(unsafe unsafeBitCast(address, to: SyncFileSystem.self)(descriptor))
  }
}
