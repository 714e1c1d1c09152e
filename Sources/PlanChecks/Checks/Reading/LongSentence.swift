import Diagnostics
import Markdown
import PlanAnalysis
import PlanModel

/// Finds single sentences that are far too long, which an average over a text hides.
///
/// The NHS content style guide and GOV.UK ask for sentences of up to 25 words. Told are those of
/// twice as many, and in texts for young people those of more than 30.
struct LongSentence: PlanAdvice {
  private static let most = 50
  private static let mostForYoungPeople = 30

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let hard = HardToRead().diagnostics(in: plan).flatMap(\.notes).compactMap(\.location)
    let told = Set(hard)
    return plan.words.flatMap { words -> [Diagnostic] in
      let isForYoungPeople = words.isForYoungPeople(in: plan)
      let most = isForYoungPeople ? Self.mostForYoungPeople : Self.most
      return words.runningText.filter { !$0.block.isQuoted }.flatMap { block, text in
        block.sentences.compactMap { range -> Diagnostic? in
          let count = text.places(in: range).count
          guard count > most else { return nil }
          let place = block.source(of: range)
          guard !told.contains(place) else { return nil }
          return .longSentence(count, isForYoungPeople, at: place)
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func longSentence(
    _ count: Int,
    _ isForYoungPeople: Bool,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .longSentence,
      .shouldFix,
      "This sentence has \(count) words.",
      at: place,
      help: isForYoungPeople
        ? "Make it several sentences: young people follow about 15 words at a time."
        : "Make it several sentences of up to 25 words, or a list."
    )
  }
}
