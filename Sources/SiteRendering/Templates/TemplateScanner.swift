import Diagnostics

/// Cuts a template into text and tags.
///
/// A tag that has its line to itself takes the whole line with it, as the Mustache specification
/// asks.
struct TemplateScanner {
  enum Piece {
    case text(Range<Int>)
    case tag(TemplateTag)
  }

  private let path: String
  private let bytes: [UInt8]
  private(set) var pieces: [Piece] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
    scan()
  }

  private mutating func scan() {
    var textStart = 0
    var position = 0
    while let open = find(braces, from: position) {
      guard let tag = readTag(at: open) else {
        position = open + 2
        continue
      }
      let textEnd = tag.indentation?.lowerBound ?? tag.range.lowerBound
      if textStart < textEnd { pieces.append(.text(textStart..<textEnd)) }
      if tag.kind != .comment { pieces.append(.tag(tag)) }
      position = tag.range.upperBound
      textStart = tag.indentation == nil ? position : nextLine(after: position) ?? bytes.count
    }
    if textStart < bytes.count { pieces.append(.text(textStart..<bytes.count)) }
  }

  private mutating func readTag(at open: Int) -> TemplateTag? {
    let sign = open + 2 < bytes.count ? bytes[open + 2] : 0
    let known = signs[sign]
    let kind = known ?? .escaped
    let inside = open + (known == nil ? 2 : 3)
    let close = kind == .raw ? [brace, brace, brace] : [brace, brace]
    guard let end = find(close, from: inside),
      kind == .comment || isOneTag(inside..<end)
    else {
      diagnostics.append(.unclosedTag(at: place(open..<min(open + 2, bytes.count))))
      return nil
    }
    let range = open..<end + close.count
    let nameRange = trimmed(inside..<end)
    let name = String(decoding: bytes[nameRange], as: UTF8.self)
    if known == nil, foreignSigns.contains(sign) {
      diagnostics.append(.foreignTag(at: place(range)))
      return nil
    }
    if kind != .comment, name.isEmpty {
      diagnostics.append(.namelessTag(at: place(range)))
      return nil
    }
    let standsAlone = kind != .escaped && kind != .raw && nextLine(after: range.upperBound) != nil
    return TemplateTag(
      kind: kind,
      name: name,
      nameRange: nameRange,
      range: range,
      indentation: standsAlone ? indentation(before: open) : nil
    )
  }

  /// Whether braces or a new line come before the end: then somebody forgot to close this tag.
  private func isOneTag(_ inside: Range<Int>) -> Bool {
    var before: UInt8 = 0
    for byte in bytes[inside] {
      if byte == newline || (byte == UInt8(ascii: "{") && before == byte) { return false }
      before = byte
    }
    return true
  }

  /// The blanks from the start of the line; nil when anything else stands there.
  private func indentation(before offset: Int) -> Range<Int>? {
    var start = offset
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    return start == 0 || bytes[start - 1] == newline ? start..<offset : nil
  }

  /// Where the next line starts when only blanks remain on this one.
  private func nextLine(after offset: Int) -> Int? {
    var end = offset
    while end < bytes.count, isBlank(bytes[end]) || bytes[end] == carriageReturn { end += 1 }
    if end == bytes.count { return end }
    return bytes[end] == newline ? end + 1 : nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, isBlank(bytes[first]) { range.removeFirst() }
    while let last = range.last, isBlank(bytes[last]) { range.removeLast() }
    return range
  }

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    var offset = start
    while offset + wanted.count <= bytes.count {
      if bytes[offset] == wanted[0],
        bytes[offset..<offset + wanted.count].elementsEqual(wanted)
      {
        return offset
      }
      offset += 1
    }
    return nil
  }

  private func place(_ range: Range<Int>) -> SourceRange {
    SourceRange(path: path, start: range.lowerBound, end: range.upperBound)
  }
}

private let braces = [UInt8](repeating: UInt8(ascii: "{"), count: 2)
private let brace = UInt8(ascii: "}")
private let carriageReturn = UInt8(ascii: "\r")

private let signs: [UInt8: TemplateTag.Kind] = [
  UInt8(ascii: "{"): .raw,
  UInt8(ascii: "#"): .section,
  UInt8(ascii: "^"): .inverted,
  UInt8(ascii: "/"): .end,
  UInt8(ascii: ">"): .partial,
  UInt8(ascii: "$"): .block,
  UInt8(ascii: "<"): .layout,
  UInt8(ascii: "!"): .comment,
]

/// Mustache's other ways to write unescaped values and to change the braces: one way is enough.
private let foreignSigns = Set("&=".utf8)

private func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}

extension Diagnostic {
  fileprivate static func unclosedTag(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      .mustFix,
      "A tag is opened here and not closed on the same line.",
      at: place,
      help: "Close it with as many braces as it began with."
    )
  }

  fileprivate static func foreignTag(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      .mustFix,
      "Templates here know no tags that begin with {{& or {{=.",
      at: place,
      help: "Write {{{name}}} for a value that is HTML; the braces cannot be changed."
    )
  }

  fileprivate static func namelessTag(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      .mustFix,
      "This tag names nothing.",
      at: place,
      help: "Write a name between the braces, as in {{title}}."
    )
  }
}
