private import Glibc

/// A system call that failed, and the number it gave as its reason.
struct CallError: Error, Hashable {
  let code: CInt
  /// The file of the site that it was about, where it was about one.
  private(set) var path: String?
  /// The name of what lies beside the site and was in the way, where something was.
  private(set) var neighbour: String?

  /// A file does not hold what was just written to it.
  static let notWhatWasWritten = CallError(code: EIO)

  /// What the last call of this thread failed with.
  init() {
    code = errno
  }

  init(code: CInt) {
    self.code = code
  }

  /// Passes on what a call gave, or throws when it failed.
  @discardableResult
  static func check(_ result: CInt) throws(CallError) -> CInt {
    if result < 0 { throw CallError() }
    return result
  }

  /// The same failure, told of a file.
  func about(_ path: String) -> CallError {
    var error = self
    error.path = path
    return error
  }

  /// The same failure, told of something beside the site.
  func beside(_ name: String) -> CallError {
    var error = self
    error.neighbour = name
    return error
  }

  var isBusy: Bool { code == EWOULDBLOCK }
  var isMissing: Bool { code == ENOENT }
  /// Whether the system or the file system does not know the call at all.
  var isUnsupported: Bool { [ENOSYS, EINVAL, ENOTSUP, ENOTTY].contains(code) }
}

extension SiteOutputError.Cause {
  /// The reason in words that tell what to do about it.
  init(_ error: CallError) {
    switch error.code {
    case ENOSPC, EDQUOT: self = .noSpace
    case EIO: self = .brokenDisk
    case EACCES, EPERM: self = .noPermission
    case EROFS: self = .readOnly
    case ENOENT: self = .missing
    case ENOTDIR, EEXIST, EISDIR, ELOOP: self = .inTheWay
    case ENAMETOOLONG: self = .nameTooLong
    case EFBIG: self = .tooLarge
    case EMFILE, ENFILE: self = .tooManyOpenFiles
    default: self = .other(Int(error.code))
    }
  }
}
