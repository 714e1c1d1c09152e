private import Glibc

/// The path of something that exists, with no links and no `..` in it; nil when it does not exist.
func realPath(_ path: String) -> String? {
  guard let real = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(real) }
  return unsafe String(cString: real)
}
