/// What kind of place the destination of a link or an image names.
///
/// It is judged after cmark has decoded escapes and entities, so `javascript&#58;` is refused like
/// `javascript:`.
package enum LinkAddress: Hashable, Sendable {
  /// A page or a file of this site, or `#heading`; empty for an empty destination.
  case path
  /// Somewhere else: a website, an e-mail address, a number to call or to text.
  case elsewhere
  /// One of our records, as in `service:youth-hub`. Whether it exists is judged by whoever knows
  /// the records.
  case record(kind: String, id: String)
  /// An address of another kind; `scheme` is what stands before its colon.
  case unknownScheme(String)
  /// `//example.org`, which depends on how the page was fetched.
  case withoutScheme
  /// An address with a line break or another character that cannot be seen.
  case controlCharacter

  package init(_ destination: String) {
    if destination.unicodeScalars.contains(where: Self.isControl) {
      self = .controlCharacter
      return
    }
    if destination.utf8.starts(with: "//".utf8) {
      self = .withoutScheme
      return
    }
    guard let scheme = Self.scheme(of: destination) else {
      self = .path
      return
    }
    let rest = Substring(destination.utf8.dropFirst(scheme.utf8.count + 1))
    switch scheme.lowercased() {
    case "http", "https", "mailto", "tel", "sms":
      self = .elsewhere
    case "javascript", "vbscript", "data", "file", "blob", "about":
      self = .unknownScheme(scheme)
    default:
      let isRecord = scheme.utf8.allSatisfy(Self.isLetterOrHyphen) && Self.isID(rest)
      self = isRecord ? .record(kind: scheme, id: String(rest)) : .unknownScheme(scheme)
    }
  }

  /// Whether a browser may be given it as it is.
  var canBePublished: Bool {
    switch self {
    case .path, .elsewhere: true
    case .record, .unknownScheme, .withoutScheme, .controlCharacter: false
    }
  }

  /// Whether an author may write it.
  var canBeWritten: Bool {
    if case .record = self { return true }
    return canBePublished
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// What stands before the colon, when that is a scheme as RFC 3986 has them.
  private static func scheme(of destination: String) -> String? {
    let bytes = destination.utf8
    guard let first = bytes.first, isLetterOrHyphen(first), first != UInt8(ascii: "-"),
      let end = bytes.firstIndex(where: { !isSchemeByte($0) }), bytes[end] == UInt8(ascii: ":")
    else { return nil }
    return String(destination[..<end])
  }

  private static func isID(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        isSchemeByte(byte) || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "_")
      }
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    isLetterOrHyphen(byte) || isDigit(byte) || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ".")
  }

  private static func isLetterOrHyphen(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): true
    default: byte == UInt8(ascii: "-")
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
