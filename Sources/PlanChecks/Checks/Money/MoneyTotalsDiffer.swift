import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds money of a stream that stands in the sheet both as a whole and split up, with sums that
/// differ a little.
struct MoneyTotalsDiffer: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.spending) else { return [] }
    return Spending.streamYears(of: plan.plan).compactMap { money in
      let tellings = money.tellings
      guard !tellings.contains(where: { $0.equal != nil }),
        let telling = tellings.first(where: { $0.nearlyEqual != nil }),
        let (kind, coarse, fine) = telling.nearlyEqual
      else { return nil }
      return .totalsDiffer(
        "\(coarse.inWords) is \(kind.participle) in \(money.year.text) from \(plan.named(.fundingStream, money.stream)), but \(fine.inWords) in the rows that split it.",
        telling
      )
    }
  }
}

extension Diagnostic {
  fileprivate static func totalsDiffer(_ message: String, _ telling: MoneyTelling) -> Diagnostic {
    Diagnostic(
      .moneyTotalsDiffer,
      .shouldFix,
      message,
      at: telling.coarse.first?.firstAmount?.source,
      notes: [
        Note("The rows that split it begin here.", at: telling.fine.first?.stream.source)
      ],
      help:
        "Every row is added up: keep the whole or the split. If this is other money, say what for in its \u{201C}note\u{201D}."
    )
  }
}
