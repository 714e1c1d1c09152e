/// Where words that cmark gives stand in the text that it was given.
///
/// Most stand there as they are. An escape has a backslash before it, an entity is longer than its
/// character, and cmark writes round quotes and long dashes for straight and short ones.
struct TextAlignment {
  /// Where the next words are sought.
  private(set) var place: Int
  private let words: ArraySlice<UInt8>
  private let text: [UInt8]
  private var offset: Int

  /// How far words are sought that do not stand where they should.
  private static let reach = 128

  init(of words: ArraySlice<UInt8>, near place: Int, in text: [UInt8]) {
    self.words = words
    self.text = text
    offset = words.startIndex
    // Backticks that end nowhere are placed where the words of their code would be.
    let ticks = words.prefix { $0 == UInt8(ascii: "`") }
    let start = place - ticks.count
    let isBehind = start >= 0 && place <= text.count && text[start..<place].elementsEqual(ticks)
    self.place = isBehind ? start : place
  }

  /// The next stretch of the words that stands in the text in one piece.
  mutating func next() -> ProsePiece? {
    guard offset < words.endIndex else { return nil }
    let start = offset
    if byte(at: place) == UInt8(ascii: "\\"), byte(at: place + 1) == words[offset] { place += 1 }
    let from = place
    while offset < words.endIndex, place < text.count, text[place] == words[offset],
      offset == start || !isEscape(at: place)
    {
      offset += 1
      place += 1
    }
    if offset > start { return ProsePiece(offset: start, place: from, length: offset - start) }
    if let length = lengthOfReplaced() {
      offset = min(offset + Self.lengthOfCharacter(words[offset]), words.endIndex)
      place += length
      return ProsePiece(offset: start, place: from, length: length)
    }
    guard let found = nextPlace() else {
      offset = words.endIndex
      return ProsePiece(offset: start, place: min(from, max(0, text.count - 1)), length: 1)
    }
    place = found
    return next()
  }

  private func byte(at index: Int) -> UInt8 { index < text.count ? text[index] : 0 }

  private func isEscape(at index: Int) -> Bool {
    text[index] == UInt8(ascii: "\\") && offset + 1 < words.endIndex
      && byte(at: index + 1) != words[offset + 1]
  }

  /// How many bytes of the text stand for the next character, where it is written otherwise.
  private func lengthOfReplaced() -> Int? {
    let sign = byte(at: place)
    if sign == UInt8(ascii: "&") {
      let entity = text[place..<min(place + 40, text.count)]
      return entity.firstIndex(of: UInt8(ascii: ";")).map { $0 - place + 1 }
    }
    guard offset + 2 < words.endIndex, words[offset] == 0xE2, words[offset + 1] == 0x80 else {
      return nil
    }
    switch (words[offset + 2], sign) {
    case (0x98...0x9D, UInt8(ascii: "'")), (0x98...0x9D, UInt8(ascii: "\"")): return 1
    case (0x93, UInt8(ascii: "-")): return 2
    case (0x94, UInt8(ascii: "-")), (0xA6, UInt8(ascii: ".")): return 3
    default: return nil
    }
  }

  /// Where the next words begin, a little further on.
  private func nextPlace() -> Int? {
    let wanted = words[offset..<min(offset + 8, words.endIndex)]
    let end = min(place + Self.reach, text.count - wanted.count + 1)
    guard place + 1 < end else { return nil }
    return (place + 1..<end).first { text[$0...].starts(with: wanted) }
  }

  private static func lengthOfCharacter(_ first: UInt8) -> Int {
    switch first {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}
