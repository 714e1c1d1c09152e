/// The words of the interface, as a theme's `words.yml` gives them.
///
/// Templates use any of them, as `{{words.skip-link}}`; Swift code only those that ``Word`` names.
package struct Words: Sendable {
  private let sentences: [String: String]

  package init(_ sentences: [String: String]) {
    self.sentences = sentences
  }

  /// Every word that Swift code uses; a theme that lacks one is told so.
  package static let required =
    Word.allCases.map { RequiredWord(key: $0.rawValue, places: $0.places) }
    + HelpWord.allCases.map { RequiredWord(key: $0.rawValue, places: $0.places) }
    + FindWord.allCases.map { RequiredWord(key: $0.rawValue, places: $0.places) }
    + DataWord.allCases.map { RequiredWord(key: $0.rawValue, places: $0.places) }
    + DataSheet.allCases.map { RequiredWord(key: $0.wordKey, places: []) }
    + ValueWord.allCases.map { RequiredWord(key: $0.rawValue, places: []) }

  /// Every key, sorted.
  package var keys: [String] { sentences.keys.sorted() }

  package subscript(key: String) -> String? { sentences[key] }

  /// The sentence of a word; its key when `words.yml` has none, which is reported before any page
  /// is made.
  package subscript(word: Word) -> String { sentences[word.rawValue] ?? word.rawValue }

  package subscript(word: HelpWord) -> String { sentences[word.rawValue] ?? word.rawValue }
  package subscript(word: DataWord) -> String { sentences[word.rawValue] ?? word.rawValue }

  /// The title of a sheet of data.
  func title(of sheet: DataSheet) -> String { sentences[sheet.wordKey] ?? sheet.wordKey }

  /// The sentence with its places filled: `Checked on {date}` with `["date": "3 May"]` is `Checked
  /// on 3 May`.
  ///
  /// A place that gets no value stays as it is; what is filled in is never searched for places.
  package func callAsFunction(_ word: Word, _ values: KeyValuePairs<String, String>) -> String {
    fill(self[word], values)
  }

  /// The sentence of a word of the local offer with its places filled.
  package func callAsFunction(_ word: HelpWord, _ values: KeyValuePairs<String, String>) -> String {
    fill(self[word], values)
  }

  /// The sentence of a word of data with its places filled.
  package func callAsFunction(_ word: DataWord, _ values: KeyValuePairs<String, String>) -> String {
    fill(self[word], values)
  }

  func fill(_ sentence: String, _ values: KeyValuePairs<String, String>) -> String {
    var filled = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      filled += rest[..<open]
      filled += values.first { $0.key == name }?.value ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}

/// A word that a theme must have.
package struct RequiredWord: Hashable, Sendable {
  package let key: String
  /// The places that Swift code fills, written `{date}` in the sentence.
  package let places: [String]
}
