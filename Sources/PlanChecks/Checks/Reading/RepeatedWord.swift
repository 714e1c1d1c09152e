import Diagnostics
import PlanModel

/// Finds a word that stands twice in a row, as it does after a hurried edit: "the the".
///
/// Names (Bora Bora), words in capitals and the few words that people do say twice are left alone.
struct RepeatedWord: PlanAdvice {
  private static let saidTwice = Set(
    [
      "had", "that", "very", "so", "ha", "no", "yes", "bye", "far", "really", "much", "many",
      "long",
      "never", "night", "blah", "is", "do", "well", "there", "now", "down", "go", "knock", "hear",
      "more", "too", "please", "big", "sorry", "worry", "wait",
    ].map { TextWords.key($0) }
  )

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.writings.filter { !$0.isQuoted }.flatMap { writing -> [Diagnostic] in
      let words = writing.words
      return (1..<max(1, words.count)).filter { isRepeated($0, in: words) }.map { place in
        .repeatedWord(
          words[place],
          at: writing.source(of: words.stretch(of: place - 1..<place + 1))
        )
      }
    }
  }

  /// Whether a word says what the one before it says, with nothing but spaces between the two.
  private func isRepeated(_ place: Int, in words: TextWords) -> Bool {
    guard words.keys[place] == words.keys[place - 1], words.isFollowedClosely(place - 1),
      words.sign(after: place - 1) != UInt8(ascii: "-"),
      words.sign(before: place) != UInt8(ascii: "-"),
      words.sign(after: place) != UInt8(ascii: "-"),
      // "Drop-in in half of the schools".
      words.sign(before: place - 1) != UInt8(ascii: "-")
    else { return false }
    let first = words.firstByte(of: place)
    return (0x61...0x7A).contains(first) && !Self.saidTwice.contains(words.keys[place])
  }
}

extension Diagnostic {
  fileprivate static func repeatedWord(_ word: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .repeatedWord,
      .shouldFix,
      "The word \u{201C}\(word)\u{201D} stands here twice.",
      at: place,
      help: "Delete one of the two, and read the sentence again."
    )
  }
}
