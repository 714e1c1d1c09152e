import Diagnostics
import Markdown
import PlanModel

/// Finds steps that a list calls next though their day has passed: "Add young adults from April
/// 2024" below "What we will do next".
struct PastStep: PlanAdvice {
  private static let headings = Phrases([
    "will do", "do next", "next steps", "what next", "comes next", "will change", "plan to do",
    "going to do", "our plans",
  ])
  private static let before = WordKeys(["by", "from", "in", "until", "before"])
  private static let done = WordKeys([
    "since", "done", "began", "started", "was", "were", "agreed", "has", "have", "already", "of",
    "promised",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.settings) else { return [] }
    return plan.words.flatMap { text -> [Diagnostic] in
      guard [.page, .priority, .enabler].contains(text.from.kind) else { return [] }
      var isNext = false
      return zip(text.prose, text.proseWords).flatMap { block, words -> [Diagnostic] in
        if case .heading = block.kind {
          isNext = !Self.headings.places(in: words).isEmpty
          return []
        }
        guard isNext, block.kind == .listItem, !block.isQuoted else { return [] }
        return WrittenDate.all(in: words, 0..<words.count).compactMap { date in
          let start = date.places.lowerBound
          guard date.isBefore(plan.today), start > 0, Self.before.contains(words.keys[start - 1]),
            !words.keys[..<start].contains(where: { Self.done.contains($0) }),
            !Self.promises(words)
          else { return nil }
          return .passed(
            words[start - 1..<date.places.upperBound],
            plan.today,
            at: block.source(of: words.stretch(of: start - 1..<date.places.upperBound))
          )
        }
      }
    }
  }

  /// What says "will" is read as a sentence.
  private static func promises(_ words: TextWords) -> Bool {
    words.keys.contains(TextWords.key("will"))
  }
}

extension Diagnostic {
  fileprivate static func passed(
    _ words: String,
    _ today: CalendarDate,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .earlierEdition,
      .shouldFix,
      "\u{201C}\(words)\u{201D} has passed, and stands below a heading on what comes next.",
      at: place,
      help: "Today is \(today.inWords). Say what came of it, or give the new date."
    )
  }
}
