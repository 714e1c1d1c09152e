private import Glibc

extension OpenFolder {
  /// Makes a file that is not there yet.
  func write(_ bytes: [UInt8], to name: String) throws(CallError) {
    try write(bytes, to: name) { _ in nil }
  }

  /// The same with a file that everybody may read, whatever files of this user are like otherwise,
  /// and that was last changed at the time given.
  func publish(_ bytes: [UInt8], to name: String, changedAt time: FileTime?) throws(CallError) {
    try write(bytes, to: name) { file in
      var status = stat()
      guard unsafe fstat(file, &status) == 0 else { return CallError() }
      // Some file systems know no such rights, and refuse to change them.
      if !FileStatus(status).isForAll { fchmod(file, FileStatus.fileMode) }
      guard let time else { return nil }
      return unsafe futimens(file, [status.st_atim, time.spec]) == 0 ? nil : CallError()
    }
  }

  /// Lets everybody look into a folder, whatever folders of this user are like otherwise.
  func openToAll(_ name: String) throws(CallError) {
    guard let status = try status(of: name), !status.isForAll else { return }
    _ = unsafe fchmodat(descriptor, name, FileStatus.folderMode, 0)
  }

  private func write(
    _ bytes: [UInt8],
    to name: String,
    finish: (CInt) -> CallError?
  ) throws(CallError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = try CallError.check(unsafe openat(descriptor, name, flags, 0o644))
    let failure = unsafe bytes.withUnsafeBytes { unsafe write($0, to: file) } ?? finish(file)
    // Some file systems tell only now that there was no room.
    let closed = close(file)
    if let failure { throw failure }
    try CallError.check(closed)
  }

  private func write(_ bytes: UnsafeRawBufferPointer, to file: CInt) -> CallError? {
    var written = 0
    while written < bytes.count, let start = bytes.baseAddress {
      let count = unsafe Glibc.write(file, start + written, bytes.count - written)
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        return CallError()
      }
    }
    return nil
  }

  /// Lets a file be read and written by the same people as another.
  func giveMode(of name: String, to other: String) throws(CallError) {
    var status = stat()
    try CallError.check(unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW))
    try CallError.check(unsafe fchmodat(descriptor, other, status.st_mode & 0o7777, 0))
  }

  /// Whether a file holds exactly these bytes.
  func holds(_ bytes: [UInt8], in name: String) throws(CallError) -> Bool {
    try status(of: name, holding: bytes) != nil
  }

  /// What the system knows of a file that holds exactly these bytes; nil when it does not.
  func status(of name: String, holding bytes: [UInt8]) throws(CallError) -> FileStatus? {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = unsafe openat(descriptor, name, flags)
    if file < 0 {
      if [ENOENT, ENOTDIR, ELOOP].contains(errno) { return nil }
      throw CallError()
    }
    defer { close(file) }
    var status = stat()
    try CallError.check(unsafe fstat(file, &status))
    guard status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == bytes.count else {
      return nil
    }
    let found = try read(bytes.count, from: file)
    let isSame = unsafe found.withUnsafeBytes { found in
      unsafe bytes.withUnsafeBytes { bytes in
        guard let one = found.baseAddress, let other = bytes.baseAddress else { return true }
        return unsafe found.count == bytes.count && memcmp(one, other, bytes.count) == 0
      }
    }
    return isSame && found.count == bytes.count ? FileStatus(status) : nil
  }

  /// All bytes of a file.
  func bytes(of name: String) throws(CallError) -> [UInt8] {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = try CallError.check(unsafe openat(descriptor, name, flags))
    defer { close(file) }
    var status = stat()
    try CallError.check(unsafe fstat(file, &status))
    // Only what is a file can be read to its end.
    guard status.st_mode & S_IFMT == S_IFREG else { return [] }
    return try read(Int(status.st_size), from: file)
  }

  /// The text of a file whose length the system does not know before it is read.
  func wholeText(of name: String) throws(CallError) -> String {
    let file = try CallError.check(unsafe openat(descriptor, name, O_RDONLY | O_CLOEXEC))
    defer { close(file) }
    var bytes: [UInt8] = []
    while true {
      let part = try read(1 << 16, from: file)
      bytes += part
      if part.count < 1 << 16 { return String(decoding: bytes, as: UTF8.self) }
    }
  }

  /// What the system knows of a name, which is followed if it is a link.
  func followedStatus(of name: String) throws(CallError) -> FileStatus {
    var status = stat()
    try CallError.check(unsafe fstatat(descriptor, name, &status, 0))
    return FileStatus(status)
  }

  /// How many bytes can still be written to the folder's file system; nil where it does not tell.
  func freeBytes() -> Int? {
    var status = statvfs()
    guard unsafe fstatvfs(descriptor, &status) == 0 else { return nil }
    return Int(clamping: status.f_bavail) * Int(clamping: status.f_frsize)
  }

  /// The first bytes of a file, as many as asked for or as there are.
  func start(of name: String, count: Int) throws(CallError) -> [UInt8] {
    let file = try CallError.check(
      unsafe openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    )
    defer { close(file) }
    return try read(count, from: file)
  }

  private func read(_ count: Int, from file: CInt) throws(CallError) -> [UInt8] {
    var failure: CallError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let start = buffer.baseAddress {
        let added = unsafe Glibc.read(file, start + filled, count - filled)
        if added == 0 { return }
        if added > 0 {
          filled += added
        } else if errno != EINTR {
          failure = CallError()
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
