/// Where a link leads, as its letters say; whether anything is there is another question.
enum LinkTarget: Hashable, Sendable {
  /// A file of the site, by its path from the root, and a place in it.
  case file(String, anchor: String?)
  /// Another site, a telephone number, an address for mail.
  case elsewhere
  /// The link has no address.
  case nowhere
  /// The link begins with `/` and so works on a server's root only.
  case root(String)
  /// The link climbs above the site's folder.
  case outside(String)

  /// Reads a link of a page.
  ///
  /// `../plan/index.html#money` in `help/hub.html` is `plan/index.html` and `money`.
  init(_ link: some Collection<UInt8>, on page: String) {
    if let plain = Self.plain(link, on: page) {
      self = plain
      return
    }
    let address = String(decoding: link, as: UTF8.self).decodingEntities()
    if address.isEmpty {
      self = .nowhere
      return
    }
    if address.hasPrefix("//") || address.hasScheme {
      self = .elsewhere
      return
    }
    if address.hasPrefix("/") {
      self = .root(address)
      return
    }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].prefix { $0 != "?" }
    let anchor = parts.count > 1 ? String(parts[1]).decodingPercents() : nil
    if path.isEmpty {
      self = .file(page, anchor: anchor)
      return
    }
    guard let file = Self.resolve(String(path).decodingPercents(), on: page) else {
      self = .outside(address)
      return
    }
    self = .file(file, anchor: anchor)
  }

  /// The same for most links of a site: `../plan/index.html#money`, with nothing to decode and
  /// nothing to leave out but its first folders.
  private static func plain(_ link: some Collection<UInt8>, on page: String) -> LinkTarget? {
    var rest = Array(link)[...]
    var folder = Array(page.utf8)[...]
    func isUp() -> Bool { rest.starts(with: [dot, dot, slash]) }
    folder = folder[..<(folder.lastIndex(of: slash) ?? folder.startIndex)]
    while isUp() {
      guard !folder.isEmpty else { return nil }
      rest = rest.dropFirst(3)
      folder = folder[..<(folder.lastIndex(of: slash) ?? folder.startIndex)]
    }
    var last = slash
    var anchor: Int?
    for place in rest.indices {
      switch rest[place] {
      case slash, dot:
        // Names that begin with a dot may be no names, and an empty name is none.
        if last == slash { return nil }
      case UInt8(ascii: "#"): anchor = anchor ?? place
      case UInt8(ascii: "&"), percent, colon, UInt8(ascii: "?"): return nil
      default: break
      }
      last = rest[place]
    }
    let path = rest[..<(anchor ?? rest.endIndex)]
    guard !path.isEmpty else { return nil }
    let file = folder + (folder.isEmpty ? [] : [slash]) + path
    return .file(
      String(decoding: file, as: UTF8.self),
      anchor: anchor.map { String(decoding: rest[($0 + 1)...], as: UTF8.self) }
    )
  }

  private static func resolve(_ path: String, on page: String) -> String? {
    var parts = page.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": continue
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}

extension String {
  /// Whether the address names how to get there, as `https:` and `tel:` do.
  fileprivate var hasScheme: Bool {
    guard let end = utf8.firstIndex(where: { ":/?#".utf8.contains($0) }), utf8[end] == colon else {
      return false
    }
    return end > startIndex
  }

  /// `a&amp;b` as it was before it was escaped; other names than those our escaping writes are left alone.
  fileprivate func decodingEntities() -> String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    var decoded = ""
    var rest = self[...]
    while let start = rest.firstIndex(of: "&") {
      decoded += rest[..<start]
      rest = rest[start...]
      guard let (entity, letter) = entities.first(where: { rest.hasPrefix($0.0) }) else {
        decoded.append(rest.removeFirst())
        continue
      }
      decoded += letter
      rest = rest.dropFirst(entity.count)
    }
    return decoded + rest
  }

  /// `a%20b` as the name it stands for.
  fileprivate func decodingPercents() -> String {
    guard utf8.contains(percent) else { return self }
    var decoded: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == percent, digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        decoded.append(value)
        rest = rest.dropFirst(2)
      } else {
        decoded.append(byte)
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}

private let colon = UInt8(ascii: ":")
private let dot = UInt8(ascii: ".")
private let slash = UInt8(ascii: "/")
private let percent = UInt8(ascii: "%")

private let entities = [
  ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
]
