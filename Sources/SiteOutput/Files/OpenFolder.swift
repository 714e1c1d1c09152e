internal import Glibc

/// A folder held open, so that nothing done in it can end up elsewhere when somebody moves or
/// replaces it.
///
/// This and its extensions are all of the module that calls the system. No link is ever followed
/// inside the folder.
struct OpenFolder: ~Copyable {
  let descriptor: CInt

  /// Opens a folder by its path; here, links on the way are followed.
  init(at path: String) throws(CallError) {
    descriptor = try CallError.check(unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  private init(_ descriptor: CInt) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Opens a folder inside this one.
  func folder(_ path: String) throws(CallError) -> OpenFolder {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    return OpenFolder(try CallError.check(unsafe openat(descriptor, path, flags)))
  }

  func makeFolder(_ path: String) throws(CallError) {
    try CallError.check(unsafe mkdirat(descriptor, path, 0o755))
  }

  func rename(_ name: String, to newName: String) throws(CallError) {
    try CallError.check(unsafe renameat(descriptor, name, descriptor, newName))
  }

  func removeFile(_ name: String) throws(CallError) {
    try CallError.check(unsafe unlinkat(descriptor, name, 0))
  }

  /// Waits until the folder's names are on the disk.
  func sync() throws(CallError) {
    try CallError.check(fsync(descriptor))
  }

  func removeEmptyFolder(_ name: String) throws(CallError) {
    try CallError.check(unsafe unlinkat(descriptor, name, AT_REMOVEDIR))
  }
}

extension OpenFolder {
  /// What a name stands for.
  enum Kind: Sendable {
    case file
    case folder
    case other

    init(_ status: stat) {
      self =
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }
  }

  /// Which file system something lies on, and which thing on it it is.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  /// What a name stands for; nil when nothing has it.
  func kind(of name: String) throws(CallError) -> Kind? { try status(of: name)?.kind }

  /// What the system knows of a name, which is not followed if it is a link; nil when nothing has
  /// it.
  func status(of name: String) throws(CallError) -> FileStatus? {
    var status = stat()
    do {
      try CallError.check(unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW))
    } catch  where error.isMissing {
      return nil
    }
    return FileStatus(status)
  }

  func identity() throws(CallError) -> Identity {
    var status = stat()
    try CallError.check(unsafe fstat(descriptor, &status))
    return Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
  }

  /// What the folder holds, in no order.
  func entries() throws(CallError) -> [(name: String, kind: Kind)] {
    let copy = try CallError.check(
      unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    )
    guard let stream = unsafe fdopendir(copy) else {
      let failure = CallError()
      close(copy)
      throw failure
    }
    defer { unsafe closedir(stream) }
    var found: [(name: String, kind: Kind)] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe name(of: entry)
      if name == "." || name == ".." { continue }
      switch CInt(unsafe entry.pointee.d_type) {
      case CInt(DT_REG): found.append((name, .file))
      case CInt(DT_DIR): found.append((name, .folder))
      case CInt(DT_UNKNOWN): found.append((name, try kind(of: name) ?? .other))
      default: found.append((name, .other))
      }
      errno = 0
    }
    if errno != 0 { throw CallError() }
    return found
  }

  private func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    // The name is as long as it is; reading the whole field would read past the entry.
    let start = unsafe UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
    return unsafe String(cString: start.assumingMemoryBound(to: CChar.self))
  }
}
