/// The path of a request, decoded once: `/help/a%20b.html` is the names `help` and `a b.html`.
struct RequestPath: Hashable, Sendable {
  /// The path from the site's root, without the slash before it; ends with one for a folder.
  let text: String

  /// Nil for what no browser sends for a page: names such as `..`, backslashes, bytes that are no
  /// text.
  init?(_ path: String) {
    guard path.utf8.first == UInt8(ascii: "/"), let bytes = Self.decoded(path.utf8.dropFirst()),
      bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }),
      let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    let names = text.split(separator: "/", omittingEmptySubsequences: false)
    guard !names.contains(where: { $0 == "." || $0 == ".." }) else { return nil }
    self.text = text
  }

  private static func decoded(_ path: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(path.count)
    var rest = path
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
