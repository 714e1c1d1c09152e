import Diagnostics
import Markdown
import PlanModel

/// Finds paragraphs that break off in the middle of a sentence: "We will work with schools to".
struct BrokenOffSentence: PlanCheck {
  /// Words that no sentence ends with.
  private static let small = Set(
    [
      "the", "a", "an", "and", "or", "of", "our", "their", "your", "its", "we", "because",
      "whether",
      "to", "with", "from", "than", "every", "into", "between", "including",
    ].map { TextWords.key($0) }
  )

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.writings.filter { $0.block?.kind == .paragraph && !$0.isQuoted }.compactMap { writing in
      guard let last = writing.text.utf8.last,
        (0x41...0x5A).contains(last & 0xDF)
      else { return nil }
      let words = writing.words
      guard words.count > 4, Self.small.contains(words.keys[words.count - 1]),
        !words.beginsWithCapital(words.count - 1)
      else { return nil }
      let place = words.count - 2..<words.count
      return .brokenOff(words[place], at: writing.source(of: words.stretch(of: place)))
    }
  }
}

extension Diagnostic {
  fileprivate static func brokenOff(_ words: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .brokenOffSentence,
      .shouldFix,
      "The paragraph breaks off with \u{201C}\(words)\u{201D}.",
      at: place,
      help: "Finish the sentence, or take its beginning out."
    )
  }
}
