/// Words sought in texts, whatever their capitals.
struct WordKeys: Sendable {
  private let keys: Set<UInt64>
  /// A bit for the last ten bits of each key: most words of a text are told apart by it alone.
  private let bits: [UInt64]

  init(_ words: some Sequence<String>) {
    self.init(keys: Set(words.map { TextWords.key($0) }))
  }

  init(keys: Set<UInt64>) {
    self.keys = keys
    var bits = [UInt64](repeating: 0, count: 16)
    for key in keys { bits[Int(key >> 6 & 15)] |= 1 << (key & 63) }
    self.bits = bits
  }

  var isEmpty: Bool { keys.isEmpty }

  func contains(_ key: UInt64) -> Bool {
    bits[Int(key >> 6 & 15)] & (1 << (key & 63)) != 0 && keys.contains(key)
  }

  /// Whether any of them is among some words of a text.
  func isAny(of places: Range<Int>, in text: TextWords) -> Bool {
    places.contains { contains(text.keys[$0]) }
  }

  /// Whether any of them stands in a text.
  func isAny(in text: TextWords) -> Bool { text.keys.contains { contains($0) } }
}

/// Phrases sought in texts, whatever their capitals, as whole words.
struct Phrases: Sendable {
  private let phrases: [UInt64: [[UInt64]]]
  private let firstWords: WordKeys

  /// Phrases with single spaces between their words.
  init(_ phrases: some Sequence<String>) {
    let split = phrases.map { $0.split(separator: " ").map { TextWords.key($0) } }
    self.phrases = Dictionary(grouping: split) { $0.first ?? 0 }
    firstWords = WordKeys(keys: Set(self.phrases.keys))
  }

  /// Where the phrases stand, as ranges of word numbers; each word is found once.
  func places(in text: TextWords) -> [Range<Int>] { places(in: text, within: 0..<text.count) }

  /// Where the phrases stand among some of the words.
  func places(in text: TextWords, within words: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = words.lowerBound
    while place < words.upperBound {
      let length = length(at: place, in: text, before: words.upperBound)
      if length > 0 { found.append(place..<place + length) }
      place += max(1, length)
    }
    return found
  }

  /// How many words the longest phrase takes that begins at a word; 0 when none does.
  func length(at place: Int, in text: TextWords) -> Int {
    length(at: place, in: text, before: text.count)
  }

  private func length(at place: Int, in text: TextWords, before end: Int) -> Int {
    guard place < end, firstWords.contains(text.keys[place]),
      let here = phrases[text.keys[place]]
    else { return 0 }
    var longest = 0
    for phrase in here where phrase.count > longest && place + phrase.count <= end {
      let isHere = phrase.indices.allSatisfy {
        text.keys[place + $0] == phrase[$0] && ($0 == 0 || text.isFollowedClosely(place + $0 - 1))
      }
      if isHere { longest = phrase.count }
    }
    return longest
  }

  /// Whether any of them may stand in a text: whether its first word does.
  func mayStand(in text: TextWords) -> Bool { firstWords.isAny(in: text) }
}
