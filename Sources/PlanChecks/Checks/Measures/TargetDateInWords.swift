import Diagnostics
import Markdown
import PlanAnalysis
import PlanModel

/// Finds sentences that give the target of a measure for another month than the measure does: "10 per
/// cent by March 2027", with March 2028.
struct TargetDateInWords: PlanAdvice {
  private static let before: Set = ["by", "in", "from", "until"]
  private static let hedges: Set = ["was", "were", "had", "first", "moved", "not", "trajectory"]

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.metricSentences.compactMap { sentence in
      guard let metric = sentence.onlyMetric, !metric.targets.isEmpty, !sentence.isQuestion,
        !sentence.mentions.contains(where: \.isValue),
        !sentence.tokens.contains(where: { Self.hedges.contains($0.word) }),
        let (month, year, places) = Self.date(in: sentence.tokens),
        case let numbers = sentence.tokens.indices.filter({ !places.contains($0) })
          .compactMap({ Self.number(sentence.tokens[$0].word) }),
        case let meant = metric.targets.filter({ numbers.contains($0.value.value.value) }),
        !meant.isEmpty,
        !metric.targets.contains(where: { target in
          target.by.map { $0.value.year == year && $0.value.month == month } ?? true
        }),
        !metric.trajectory.contains(where: {
          numbers.contains($0.value.value.value) && $0.period.value.inWords.hasSuffix("\(year)")
        }),
        let target = meant.first, let by = target.by
      else { return nil }
      return .otherMonth(metric, places, by, in: sentence)
    }
  }

  /// The one month that a sentence gives behind "by".
  private static func date(in tokens: [ProseToken]) -> (Int, Int, Range<Int>)? {
    let found = tokens.indices.dropFirst().dropLast().compactMap {
      place -> (Int, Int, Range<Int>)? in
      guard let month = ProsePeriods.months.firstIndex(of: tokens[place].word),
        let year = Int(tokens[place + 1].word), (2000...2100).contains(year)
      else { return nil }
      let start = Int(tokens[place - 1].word) != nil ? place - 1 : place
      guard start > 0 else { return nil }
      let words = [tokens[start - 1].word, start > 3 ? tokens[start - 4].word : ""]
      let isBy = before.contains(words[0]) || words[0] == "of" && words[1] == "by"
      return isBy ? (month + 1, year, start..<place + 2) : nil
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func number(_ word: String) -> Double? {
    NumberWords.value(of: word).map(Double.init) ?? Double(word.filter { $0 != "," })
  }
}

extension Diagnostic {
  fileprivate static func otherMonth(
    _ metric: Metric,
    _ tokens: Range<Int>,
    _ by: Located<CalendarDate>,
    in sentence: MetricSentence
  ) -> Diagnostic {
    Diagnostic(
      .differingTarget,
      .shouldFix,
      "\u{201C}\(sentence.text(of: tokens))\u{201D} is not the month of the target of \u{201C}\(metric.title.value)\u{201D}.",
      at: sentence.source(of: tokens),
      notes: [Note("It is for \(by.value.inWords).", at: by.source)],
      help:
        "Write {metric \(metric.id.value) target-date}, which cannot disagree, or correct the measure."
    )
  }
}
