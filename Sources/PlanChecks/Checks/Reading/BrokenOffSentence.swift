import Diagnostics
import Markdown
import PlanModel

/// Finds paragraphs and items of lists that break off in the middle of a sentence: "We will work
/// with schools to".
///
/// An item may end with "and" where the list goes on.
struct BrokenOffSentence: PlanAdvice {
  /// Words that no sentence ends with.
  private static let small = Set(
    [
      "the", "a", "an", "and", "or", "of", "our", "their", "your", "its", "we", "because",
      "whether",
      "to", "with", "from", "than", "every", "into", "between", "including",
    ].map { TextWords.key($0) }
  )

  private static let joints = Set(["and", "or"].map { TextWords.key($0) })
  private static let loose = Set(["to", "with", "from", "of", "into"].map { TextWords.key($0) })
  private static let promises = Set(["will", "work", "continue", "aim"].map { TextWords.key($0) })

  /// "A plan you can stick to" is whole; "we will work with schools to" is not.
  private static func isBrokenOff(item words: TextWords) -> Bool {
    let last = words.keys[words.count - 1]
    if joints.contains(last) { return false }
    return !loose.contains(last) || words.keys.contains { promises.contains($0) }
  }

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.writings.filter { !$0.isQuoted }.compactMap { writing in
      let isItem = writing.block?.kind == .listItem
      guard isItem || writing.block?.kind == .paragraph,
        let last = writing.text.utf8.last,
        (0x41...0x5A).contains(last & 0xDF)
      else { return nil }
      let words = writing.words
      guard words.count > (isItem ? 2 : 4), Self.small.contains(words.keys[words.count - 1]),
        !words.beginsWithCapital(words.count - 1),
        !isItem || Self.isBrokenOff(item: words)
      else { return nil }
      let place = words.count - 2..<words.count
      return .brokenOff(
        words[place],
        isItem: isItem,
        at: writing.source(of: words.stretch(of: place))
      )
    }
  }
}

extension Diagnostic {
  fileprivate static func brokenOff(
    _ words: String,
    isItem: Bool,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .brokenOffSentence,
      .shouldFix,
      "The \(isItem ? "item" : "paragraph") breaks off with \u{201C}\(words)\u{201D}.",
      at: place,
      help: "Finish the sentence, or take its beginning out."
    )
  }
}
