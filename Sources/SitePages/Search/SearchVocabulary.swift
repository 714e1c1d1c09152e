/// The words of all texts that a search shows or looks through, each kept once.
///
/// A text becomes the numbers of its words: shorter than the text, and quick to search.
struct SearchVocabulary {
  /// The marks that may end a word, as the first words of every vocabulary.
  static let marks: [Character] = [",", ".", ";", ":", "?", "!"]

  /// In the order of their numbers, after the marks.
  let words: [String]
  private let numbers: [String: Int]

  /// The commonest words get the shortest numbers; those of one length stand in the order of the
  /// alphabet, which makes the list small when it is compressed.
  init(of texts: some Sequence<String>) {
    var counts: [String: Int] = [:]
    for text in texts {
      for case .word(let word) in Self.tokens(of: text) { counts[word, default: 0] += 1 }
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let short = SearchCode.short - Self.marks.count
    let middle = SearchCode.middle - Self.marks.count
    words =
      ranked.prefix(short).sorted() + ranked.dropFirst(short).prefix(middle - short).sorted()
      + ranked.dropFirst(middle).sorted()
    numbers = Dictionary(
      words.enumerated().map { ($0.element, $0.offset + Self.marks.count) }
    ) { first, _ in first }
  }

  /// The numbers of a text's words and marks; a word that is not in the vocabulary has none.
  func numbers(of text: String) -> [Int] {
    Self.tokens(of: text).compactMap { token in
      switch token {
      case .mark(let place): place
      case .word(let word): numbers[word]
      }
    }
  }

  private enum Token {
    case word(String)
    case mark(Int)
  }

  /// A text is its words with blanks between them, and marks that stand close to the word before.
  private static func tokens(of text: String) -> [Token] {
    text.split(separator: " ").flatMap { word -> [Token] in
      guard word.count > 1, let last = word.last, let mark = marks.firstIndex(of: last) else {
        return [.word(String(word))]
      }
      return [.word(String(word.dropLast())), .mark(mark)]
    }
  }
}
