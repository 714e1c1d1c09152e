/// What browsers are told a page may do (Content Security Policy, level 3).
enum ContentPolicy {
  /// The policy as it stands in every page.
  static let ofPages =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
    + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'"

  /// What a server says with every file, by the names of the headers.
  ///
  /// Who may show a page in a frame counts only when a server says it. `no-cache` lets browsers keep
  /// a file and makes them ask whether it is still the same.
  static let headers: KeyValuePairs = [
    "Content-Security-Policy": "\(ofPages); frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cache-Control": "no-cache",
  ]
}
