import Diagnostics
private import Markdown
import PlanModel

/// Finds summaries for young people that are longer than 120 words.
struct TooManyWords: PlanAdvice {
  private static let most = 120

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.words.filter { $0.from.kind == .priority && $0.field == "young-people" }
      .compactMap { text in
        let count = text.proseWords.reduce(0) { $0 + $1.count }
        return count > Self.most ? .tooManyWords(text, count, most: Self.most) : nil
      }
  }
}

extension Diagnostic {
  fileprivate static func tooManyWords(_ text: ExaminedWords, _ count: Int, most: Int) -> Diagnostic
  {
    Diagnostic(
      .tooManyWords,
      .shouldFix,
      "The text for young people of \(text.from.inWords) has \(count) words.",
      at: text.words.range(ofLine: 1),
      help: "Keep it to \(most) words. What is left can go into the text below the front matter."
    )
  }
}
