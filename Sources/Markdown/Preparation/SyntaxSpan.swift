/// A piece of our own syntax in the middle of text, such as `[^1]`.
///
/// cmark is given a token in its place, which means nothing to it and which no author can write: a
/// number between two codes that Unicode keeps from ever being characters.
struct SyntaxSpan {
  enum Kind {
    /// A note is referred to by its label.
    case note(String)
    case citation(CitationSyntax)
    case value(ValueSyntax)
  }

  let kind: Kind
  /// The offsets in the author's words.
  let range: Range<Int>
  /// What the author wrote.
  let written: String

  /// The token for the span of a number.
  ///
  /// The commas make it punctuation to cmark, as the brackets were that it stands for.
  static func token(for number: Int) -> [UInt8] {
    [UInt8(ascii: ","), 0xEF, 0xB7, 0x90] + String(number).utf8 + [
      0xEF, 0xB7, 0x91, UInt8(ascii: ","),
    ]
  }

  /// Text cut at the tokens in it.
  static func parts(of text: [UInt8]) -> [Part] {
    var parts: [Part] = []
    var start = 0
    var index = 0
    while index + 3 < text.count {
      guard text[index] == UInt8(ascii: ","), text[index + 1] == 0xEF, text[index + 2] == 0xB7,
        text[index + 3] == 0x90
      else {
        index += 1
        continue
      }
      var number = 0
      var end = index + 4
      while end < text.count, text[end].isDigit {
        number = number * 10 + Int(text[end] - UInt8(ascii: "0"))
        end += 1
      }
      if start < index { parts.append(.words(start..<index)) }
      parts.append(.span(number))
      start = min(end + 4, text.count)
      index = start
    }
    if start < text.count { parts.append(.words(start..<text.count)) }
    return parts
  }

  /// A part of some text.
  enum Part {
    case words(Range<Int>)
    case span(Int)
  }
}
