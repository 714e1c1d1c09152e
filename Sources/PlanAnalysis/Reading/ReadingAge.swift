/// How old a reader must be to read a text with ease, by the Automated Readability Index.
///
/// E. A. Senter and R. J. Smith, *Automated Readability Index*, AMRL-TR-66-220, Aerospace Medical
/// Research Laboratories, Ohio, 1967: grade = 4.71 × characters per word + 0.5 × words per sentence
/// − 21.43. Children are five years older than the number of their grade, in England as in the
/// United States.
///
/// It counts letters where Flesch–Kincaid and SMOG count syllables. Syllables of English cannot be
/// counted without a dictionary; letters can, so that the same text has the same age everywhere.
package struct ReadingAge: Sendable {
  /// The length of one sentence.
  package struct Sentence: Sendable {
    /// The letters and digits of its words.
    package let characters: Int
    package let words: Int

    package init(characters: Int, words: Int) {
      self.characters = characters
      self.words = words
    }

    /// The age that this sentence alone asks for.
    package var age: Double { ReadingAge.age(characters: characters, words: words, sentences: 1) }
  }

  /// Of fewer words the formula says nothing that can be relied on.
  package static let fewestWords = 30

  /// The age in years.
  package let years: Double

  /// Nil when there are too few words to tell.
  package init?(of sentences: [Sentence]) {
    let real = sentences.filter { $0.words > 0 }
    let words = real.reduce(0) { $0 + $1.words }
    guard words >= Self.fewestWords else { return nil }
    let characters = real.reduce(0) { $0 + $1.characters }
    years = Self.age(characters: characters, words: words, sentences: real.count)
  }

  /// The age in whole years, as people are told.
  package var rounded: Int { Int(years.rounded()) }

  private static func age(characters: Int, words: Int, sentences: Int) -> Double {
    let perWord = Double(characters) / Double(words)
    let perSentence = Double(words) / Double(sentences)
    return 4.71 * perWord + 0.5 * perSentence - 21.43 + 5
  }
}
