import Diagnostics
import Markdown
import PlanAnalysis
import PlanModel

/// Finds totals of a year's spending in prose that differ from `spending.csv`.
///
/// Only where a sentence names one amount of money, one financial year and the word "total", "in
/// all" or "altogether".
struct DifferingTotal: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let spending = Spending(of: plan.plan)
    return plan.metricSentences.compactMap { sentence in
      guard !sentence.hasOtherLinks, sentence.mentions.isEmpty, let year = sentence.totalledYear,
        let money = sentence.onlyMoney
      else { return nil }
      let amounts = spending.total(in: year)
      let totals = [amounts.planned, amounts.actual, amounts.forecast].compactMap(\.self)
        .map { Double($0.pence) / 100 }
      guard let planned = totals.first, !totals.contains(where: money.isTotal) else { return nil }
      return .differingTotal(money, year, total: planned, in: sentence)
    }
  }
}

extension MetricSentence {
  fileprivate var totalledYear: PlanYear? {
    let words = tokens.map(\.word)
    let isTotal =
      words.contains { ["total", "totals", "altogether"].contains($0) }
      || zip(words, words.dropFirst()).contains { $0 == ("in", "all") }
    let years = ProsePeriods.all(in: tokens, of: .financialYear)
    guard isTotal, years.count == 1, case .year(let year) = years[0] else { return nil }
    return year
  }

  fileprivate var onlyMoney: ProseQuantity? {
    let amounts = ProseQuantity.all(in: tokens).filter { $0.unit == .pounds }
    return amounts.count == 1 ? amounts.first : nil
  }
}

extension ProseQuantity {
  /// Whether the amount is a total as people round it.
  fileprivate func isTotal(_ total: Double) -> Bool {
    if isRough { return abs(value - total) <= total * 0.05 }
    let written = value >= 1_000_000 ? 1_000_000 : 1.0
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return abs((total / written * scale).rounded() - (value / written * scale).rounded()) < 0.5
  }
}

extension Diagnostic {
  fileprivate static func differingTotal(
    _ money: ProseQuantity,
    _ year: PlanYear,
    total: Double,
    in sentence: MetricSentence
  ) -> Diagnostic {
    let computed = "{spending total year=\(year.text)}"
    let sum = DecimalNumber(rounding: total, places: 0)?.grouped ?? ""
    return Diagnostic(
      .differingTotal,
      .mustFix,
      "\u{201C}\(sentence.text(of: money.tokens))\u{201D} is not the total of \(year.text) in spending.csv.",
      at: sentence.source(of: money.tokens),
      help: "The rows of \(year.text) add up to \u{A3}\(sum). Write \(computed).",
      suggestion: computed
    )
  }
}
