import Diagnostics
import PlanModel

/// Finds steps of pathways whose text promises another time than their `target-wait`: "within four
/// hours" with `target-wait: 6 hours`.
struct StepWait: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.pathways.flatMap { pathway in
      pathway.steps.compactMap { step in
        guard let target = step.targetWait else { return nil }
        let waits = Span.all(in: ProseToken.list(target.value), behind: nil)
        let tokens = ProseToken.list(step.text.value)
        let promised = Span.all(in: tokens, behind: "within")
        guard waits.count == 1, let wait = waits.first, let said = promised.first,
          promised.count == 1, said.minutes != wait.minutes
        else { return nil }
        let bytes = Array(step.text.value.utf8)
        let range =
          tokens[said.tokens.lowerBound].range
          .lowerBound..<tokens[said.tokens.upperBound - 1].range
          .upperBound
        return .otherWait(
          String(decoding: bytes[range], as: UTF8.self),
          target,
          step.text.source
        )
      }
    }
  }
}

/// A span of time in words.
private struct Span {
  let minutes: Int
  let tokens: Range<Int>

  /// Those that stand right behind a word, or all of them.
  static func all(in tokens: [ProseToken], behind word: String?) -> [Span] {
    tokens.indices.compactMap { place in
      guard word == nil || place > 0 && tokens[place - 1].word == word,
        let number = NumberWords.value(of: tokens[place].word), place + 1 < tokens.count
      else { return nil }
      var next = place + 1
      if ["working", "school"].contains(tokens[next].word) { next += 1 }
      guard next < tokens.count, let unit = units[tokens[next].word] else { return nil }
      return Span(minutes: number * unit, tokens: place..<next + 1)
    }
  }

  private static let units = [
    "minute": 1, "minutes": 1, "hour": 60, "hours": 60, "day": 1440, "days": 1440,
    "week": 10080, "weeks": 10080, "month": 43200, "months": 43200, "term": 129_600,
    "terms": 129_600,
  ]
}

extension Diagnostic {
  fileprivate static func otherWait(
    _ words: String,
    _ target: Located<String>,
    _ text: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .waitInWords,
      .shouldFix,
      "The step is to take \u{201C}\(target.value)\u{201D}, but its text says \u{201C}within \(words)\u{201D}.",
      at: target.source,
      notes: [Note("The text is here.", at: text)],
      help: "Correct the one that is wrong. People read both."
    )
  }
}
