import Diagnostics
import PlanModel

/// Finds amounts of money that stand beside one year and are those of another in spending.csv.
///
/// Only exact amounts that the sheet has, in one year and no other.
struct AmountOfAnotherYear: PlanAdvice {
  private static let least = 1000

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.spending) else { return [] }
    var years: [Int: (years: Set<PlanYear>, source: SourceRange)] = [:]
    for row in plan.records.spending {
      let amounts = [row.planned, row.actual, row.forecast].compactMap(\.self)
      for money in amounts where money.value.pence % 100 == 0 {
        let known = years[money.value.pence / 100]
        years[money.value.pence / 100] = (
          (known?.years ?? []).union([row.year.value]), known?.source ?? money.source
        )
      }
    }
    guard !years.isEmpty else { return [] }
    return plan.writings.filter { !$0.isQuoted && $0.text.utf8.contains(0xA3) }.flatMap { writing in
      writing.sentences.compactMap { range -> Diagnostic? in
        let tokens = ProseToken.list(writing[range], from: range.lowerBound)
        let named = Self.years(in: tokens)
        guard named.count == 1, let year = named.first else { return nil }
        let amounts = ProseQuantity.all(in: tokens).filter {
          $0.unit == .pounds && $0.scale == 1 && $0.value >= Double(Self.least)
        }
        guard amounts.count == 1, let amount = amounts.first,
          let known = years[Int(amount.value)], known.years.count == 1,
          let other = known.years.first, other != year
        else { return nil }
        let stretch =
          tokens[amount.tokens.lowerBound].range
          .lowerBound..<tokens[amount.tokens.upperBound - 1].range.upperBound
        return .ofAnotherYear(
          writing.written(stretch),
          year,
          other,
          known.source,
          at: writing.source(of: stretch)
        )
      }
    }
  }

  /// The financial years of a sentence: "2024-25", "2024/25".
  private static func years(in tokens: [ProseToken]) -> Set<PlanYear> {
    Set(
      tokens.compactMap { token in
        guard token.word.utf8.count == 7, token.word.hasPrefix("20") else { return nil }
        return PlanYear(token.word.replacing("/", with: "-"))
      }
    )
  }
}

extension Diagnostic {
  fileprivate static func ofAnotherYear(
    _ words: String,
    _ year: PlanYear,
    _ other: PlanYear,
    _ row: SourceRange,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .differingAmount,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is an amount of \(other.text), not of \(year.text).",
      at: place,
      notes: [Note("The amount is here.", at: row)],
      help: "Correct the amount or the year."
    )
  }
}
