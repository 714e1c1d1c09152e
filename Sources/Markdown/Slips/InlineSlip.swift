import Diagnostics

/// Finds signs in the middle of words that were meant for a link, a note or bold words, and are
/// shown as they are.
struct InlineSlip {
  private let block: ProseBlock
  private let text: [UInt8]

  static func problems(in blocks: [ProseBlock]) -> [Diagnostic] {
    blocks.flatMap { InlineSlip(block: $0, text: Array($0.text.utf8)).problems() }
  }

  private func problems() -> [Diagnostic] {
    var found: [Diagnostic] = []
    var stars = false
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "["):
        if let problem = note(at: index) { found.append(problem) }
      case UInt8(ascii: "]"), UInt8(ascii: ")"):
        if let problem = link(at: index) { found.append(problem) }
      case UInt8(ascii: "*") where !stars:
        if let problem = emphasis(at: index) {
          found.append(problem)
          stars = true
        }
      case UInt8(ascii: "h"), UInt8(ascii: "w"):
        if let end = endOfAddress(at: index) {
          if !isInLink(index) { found.append(address(index..<end)) }
          index = end
          continue
        }
      default: break
      }
      index += 1
    }
    return found
  }

  /// `[^ 3]`, where a space keeps it from being a note.
  private func note(at index: Int) -> Diagnostic? {
    guard holds("[^", at: index), !isEscaped(index),
      let end = text[index...].prefix(40).firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let label = block[index + 2..<end].filter { $0 != " " }
    let place = block.source(of: index..<end + 1)
    return .lostNote(at: place, written: label.isEmpty ? nil : "[^\(label)]")
  }

  /// `[words] (address)`, `[words](two parts)` and `(words)[address]`.
  private func link(at index: Int) -> Diagnostic? {
    guard !isEscaped(index) else { return nil }
    if holds("] (", at: index), isAddress(at: index + 3), hasBracketBefore(index) {
      return .lostLink(at: block.source(of: index..<index + 3), written: "](")
    }
    if holds("](", at: index), hasBracketBefore(index),
      let end = text[index...].prefix(200).firstIndex(of: UInt8(ascii: ")"))
    {
      let address = block[index + 2..<end]
      let hasSpace = address.contains(" ") && !address.contains("\"")
      guard hasSpace else { return nil }
      let place = block.source(of: index + 2..<end)
      return .spaceInAddress(at: place, written: address.filter { $0 != " " })
    }
    if holds(")[", at: index), isAddress(at: index + 2) {
      return .bracketsSwapped(at: block.source(of: index..<index + 2))
    }
    return nil
  }

  /// `** bold**`, where a space keeps it from being bold.
  private func emphasis(at index: Int) -> Diagnostic? {
    guard holds("**", at: index), !isEscaped(index), text[..<index].last != UInt8(ascii: "*"),
      let end = text[(index + 2)...].indices.first(where: { holds("**", at: $0) && !isEscaped($0) }
      ),
      end > index + 2
    else { return nil }
    let words = block[index + 2..<end]
    let trimmed = String(words).trimmed
    guard trimmed.utf8.count < words.utf8.count, !trimmed.isEmpty else { return nil }
    return .lostEmphasis(at: block.source(of: index..<end + 2), written: "**\(trimmed)**")
  }

  private func address(_ range: Range<Int>) -> Diagnostic {
    let written = block[range]
    let whole = written.hasPrefix("www.") ? "https://\(written)" : String(written)
    return .bareAddress(at: block.source(of: range), written: "<\(whole)>")
  }
}

extension InlineSlip {
  private func holds(_ sign: String, at index: Int) -> Bool {
    index >= 0 && text[min(index, text.count)...].starts(with: sign.utf8)
  }

  /// Whether a backslash says that the sign is meant as it is.
  private func isEscaped(_ index: Int) -> Bool {
    let place = block.place(of: index)
    return place > 0 && block.prepared.bytes[place - 1] == UInt8(ascii: "\\")
  }

  private func isInLink(_ index: Int) -> Bool {
    block.links.contains { $0.range.contains(index) }
  }

  private func hasBracketBefore(_ index: Int) -> Bool {
    text[..<index].suffix(200).contains(UInt8(ascii: "["))
  }

  /// Whether the address of a website or the name of a record begins here.
  private func isAddress(at index: Int) -> Bool {
    if holds("http", at: index) || holds("www.", at: index) { return true }
    let word = text[min(index, text.count)...].prefix { $0.isLetter || $0 == UInt8(ascii: "-") }
    return !word.isEmpty && holds(":", at: word.endIndex)
  }

  /// Where the address of a website ends that begins here; nil where none does.
  private func endOfAddress(at start: Int) -> Int? {
    let prefix = ["https://", "http://", "www."].first { holds($0, at: start) }
    guard let prefix, start == 0 || !(text[start - 1].isLetter || text[start - 1] == 0x2F) else {
      return nil
    }
    let stops = Set(" <>\"()[]".utf8)
    var end = start
    while end < text.count, !stops.contains(text[end]), text[end] < 0x80 { end += 1 }
    while end > start, ".,;:!?'".utf8.contains(text[end - 1]) { end -= 1 }
    return end - start > prefix.utf8.count ? end : nil
  }
}
