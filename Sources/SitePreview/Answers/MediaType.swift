/// What kind of thing a file is, as HTTP names it.
enum MediaType {
  static let html = "text/html; charset=utf-8"
  static let plain = "text/plain; charset=utf-8"
  static let script = "text/javascript; charset=utf-8"
  static let style = "text/css; charset=utf-8"

  /// By the ending of a file's name; bytes of no kind when it is not known.
  static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return plain }
    return byEnding[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
  }

  private static let byEnding = [
    "atom": "application/atom+xml; charset=utf-8",
    "avif": "image/avif",
    "css": style,
    "csv": "text/csv; charset=utf-8",
    "gif": "image/gif",
    "html": html,
    "ico": "image/x-icon",
    "ics": "text/calendar; charset=utf-8",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": script,
    "json": "application/json",
    "md": plain,
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": plain,
    "webmanifest": "application/manifest+json",
    "webp": "image/webp",
    "woff": "font/woff",
    "woff2": "font/woff2",
    "xml": "application/xml",
    "yml": plain,
  ]
}
