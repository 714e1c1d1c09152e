/// Words that are explained elsewhere, to be found in text.
///
/// A name in capitals, such as `SEND`, is found as it is written; another in any case. Of names
/// that begin alike, the longest is found. More than one of what is named is found too.
package struct TermIndex: Sendable {
  private struct Name {
    let bytes: [UInt8]
    let isAsWritten: Bool
    let term: String
  }

  /// The names by their first word, each list from the longest to the shortest.
  private var names: [UInt64: [Name]] = [:]

  /// Takes each name with the id of the term it stands for.
  package init(_ terms: [(name: String, term: String)] = []) {
    for (name, term) in terms {
      let isAsWritten = !name.utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      for bytes in [Array(name.utf8), Self.plural(of: name)] {
        guard let end = Self.endOfWord(at: 0, in: bytes), end > 0 else { continue }
        names[Self.key(of: bytes[..<end]), default: []].append(
          Name(
            bytes: isAsWritten ? bytes : bytes.map(\.asciiLowercased),
            isAsWritten: isAsWritten,
            term: term
          )
        )
      }
    }
    for key in names.keys { names[key]?.sort { $0.bytes.count > $1.bytes.count } }
  }

  var isEmpty: Bool { names.isEmpty }

  /// A term in some text.
  struct Match {
    let range: Range<Int>
    let term: String
  }

  /// The terms in some text, from its start to its end; none stands in another.
  func matches(in text: [UInt8]) -> [Match] {
    var found: [Match] = []
    var index = 0
    while index < text.count {
      if let end = SyntaxSpan.endOfToken(at: index, in: text) {
        index = end
      } else if let end = Self.endOfWord(at: index, in: text) {
        if let match = match(at: index, firstWordTo: end, in: text) {
          found.append(match)
          index = match.range.upperBound
        } else {
          index = end
        }
      } else {
        index += Self.length(at: index, in: text)
      }
    }
    return found
  }

  private func match(at start: Int, firstWordTo end: Int, in text: [UInt8]) -> Match? {
    guard let candidates = names[Self.key(of: text[start..<end])],
      Self.canBegin(at: start, in: text)
    else { return nil }
    let name = candidates.first { name in
      let end = start + name.bytes.count
      guard end <= text.count, Self.canEnd(at: end, in: text) else { return false }
      return name.bytes.indices.allSatisfy { offset in
        let byte = text[start + offset]
        return name.bytes[offset] == (name.isAsWritten ? byte : byte.asciiLowercased)
      }
    }
    return name.map { Match(range: start..<start + $0.bytes.count, term: $0.term) }
  }
}

/// Words and what stands between them.
extension TermIndex {
  /// A name with the ending of more than one: `assessments`, `therapies`, `crashes`.
  private static func plural(of name: String) -> [UInt8] {
    let bytes = Array(name.utf8)
    let vowels = "aeiou".utf8
    if bytes.last == UInt8(ascii: "y"), let before = bytes.dropLast().last, !vowels.contains(before)
    {
      return bytes.dropLast() + "ies".utf8
    }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { name.hasSuffix($0) }
    return bytes + (hisses ? "es" : "s").utf8
  }

  /// A number for a word, the same in any case (FNV-1a).
  private static func key(of word: ArraySlice<UInt8>) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
      (hash ^ UInt64(byte.asciiLowercased)) &* 0x0000_0100_0000_01B3
    }
  }

  /// Where a word ends that begins here; nil where none does.
  private static func endOfWord(at start: Int, in text: [UInt8]) -> Int? {
    var end = start
    while end < text.count, isWord(at: end, in: text) { end += length(at: end, in: text) }
    return end > start ? min(end, text.count) : nil
  }

  /// Whether a letter or a digit begins here; outside ASCII all is taken for letters but signs and
  /// what is no character.
  private static func isWord(at index: Int, in text: [UInt8]) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return byte.isLetter || byte.isDigit }
    let next = index + 1 < text.count ? text[index + 1] : 0
    return byte != 0xC2 && !(byte == 0xE2 && next == 0x80) && !(byte == 0xEF && next == 0xB7)
  }

  private static func length(at index: Int, in text: [UInt8]) -> Int {
    switch text[index] {
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0...: 4
    default: 1
    }
  }

  /// Whether what stands before lets a word be on its own: not so in `non-crisis` or `x.nhs`.
  private static func canBegin(at start: Int, in text: [UInt8]) -> Bool {
    start == 0 || !"-@/.#_&".utf8.contains(text[start - 1])
  }

  /// Whether what follows lets a word be on its own: not so in `crisis-line` or `nhs.uk`.
  private static func canEnd(at end: Int, in text: [UInt8]) -> Bool {
    guard end < text.count else { return true }
    if isWord(at: end, in: text) { return false }
    let goesOn = end + 1 < text.count && isWord(at: end + 1, in: text)
    return !"@/_".utf8.contains(text[end]) && !(goesOn && "-.&".utf8.contains(text[end]))
  }
}

extension SyntaxSpan {
  /// Where a token ends that begins here, without the colons around it; nil where none does.
  fileprivate static func endOfToken(at start: Int, in text: [UInt8]) -> Int? {
    guard start + 2 < text.count, text[start] == 0xEF, text[start + 1] == 0xB7,
      text[start + 2] == 0x90
    else { return nil }
    var end = start + 3
    while end < text.count, text[end].isDigit { end += 1 }
    return min(end + 3, text.count)
  }
}

extension UInt8 {
  fileprivate var asciiLowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
