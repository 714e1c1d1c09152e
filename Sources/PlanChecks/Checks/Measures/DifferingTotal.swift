import Diagnostics
import Markdown
import PlanAnalysis
import PlanModel

/// Finds totals of a year's spending in prose that differ from `spending.csv`.
///
/// Only where a sentence names one financial year, and either one amount with "total", "in all" or
/// "altogether", or says no more than what the partners spend.
struct DifferingTotal: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let spending = Spending(of: plan.plan)
    return plan.metricSentences.flatMap { sentence -> [Diagnostic] in
      let own = plan.settings.year.value
      let named = sentence.onlyYear(in: own)
      guard let year = named ?? (sentence.isOfAllStreams ? own : nil) else { return [] }
      // Where no year is named, that of any year is right.
      let years =
        named == nil
        ? [year] + Set(plan.records.spending.map(\.year.value)).filter { $0 != year }.sorted()
        : [year]
      let totals = years.flatMap { year in
        let amounts = spending.total(in: year)
        return [amounts.planned, amounts.actual, amounts.forecast].compactMap(\.self)
      }
      .map { Double($0.pence) / 100 }
      guard let planned = totals.first else { return [] }
      return sentence.totals.filter { money in
        !totals.contains(where: money.isTotal) && totals.contains(where: money.isMeantFor)
      }
      .map { .differingTotal($0, year, total: planned, in: sentence) }
    }
  }
}

extension MetricSentence {
  /// The one year that is named, as it is or as the plan's own.
  fileprivate func onlyYear(in own: PlanYear) -> PlanYear? {
    guard !hasOtherLinks, mentions.isEmpty else { return nil }
    let years = ProsePeriods.all(in: tokens, of: .financialYear)
    let isThisYear = zip(tokens, tokens.dropFirst()).contains {
      $0.word == "this" && $1.word == "year"
    }
    if years.isEmpty { return planYears == 1 || isThisYear ? own : nil }
    guard years.count == 1, planYears == 0, case .year(let year) = years[0] else { return nil }
    return year
  }

  /// Whether it tells what all streams come to: "ten streams, £5 million in all".
  fileprivate var isOfAllStreams: Bool {
    !hasOtherLinks && mentions.isEmpty && planYears == 0
      && tokens.contains { $0.word == "streams" }
      && ProsePeriods.all(in: tokens, of: .financialYear).isEmpty
  }

  /// The amounts that are certain to be meant for everything that is spent.
  fileprivate var totals: [ProseQuantity] {
    let amounts = ProseQuantity.all(in: tokens).filter { $0.unit == .pounds }
    let words = tokens.map(\.word)
    let isTotal =
      words.contains { ["total", "totals", "altogether"].contains($0) }
      || zip(words, words.dropFirst()).contains { $0 == ("in", "all") }
      || words.contains("together")
        && zip(words, words.dropFirst()).contains { $0 == ("come", "to") }
    if isTotal { return amounts.count == 1 ? amounts : [] }
    let others = tokens.indices.filter { place in
      !amounts.contains { $0.tokens.contains(place) } && !Self.spendingWords.contains(words[place])
        && !(words[place].first?.isNumber ?? false)
    }
    let spends = words.contains { ["spend", "spent", "spending", "spends"].contains($0) }
    return others.isEmpty && spends ? amounts : []
  }

  /// The words of a sentence that says what is spent and nothing else.
  private static let spendingWords: Set = [
    "for", "in", "the", "partners", "partnership", "we", "they", "our", "area", "plan", "planned",
    "to", "will", "spend", "spends", "spent", "spending", "is", "was", "year", "this", "about",
    "around", "over", "nearly", "together", "budget", "whole", "and", "of", ".", ",", "that",
    "a", "all",
    // A sum that is worked out stands beside it.
    "\u{FFFC}",
  ]
}

extension ProseQuantity {
  /// Whether the amount is near enough to a total to be meant for it, or a slip of one place from
  /// it; other sums are of something else.
  fileprivate func isMeantFor(_ total: Double) -> Bool {
    let slips = [total * 10, total / 10].contains { abs(value - $0) <= $0 * 0.05 }
    return slips || (value > total / 2 && value < total * 2)
  }

  /// Whether the amount is a total as people round it.
  func isTotal(_ total: Double) -> Bool {
    if isRough { return abs(value - total) <= total * 0.05 }
    let written = scale > 1 ? scale : roundedTo
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return abs((total / written * scale).rounded() - (value / written * scale).rounded()) < 0.5
  }
}

extension ProseQuantity {
  /// The unit that an amount written in full is rounded to, as its zeros show: 100 for 7,988,500.
  fileprivate var roundedTo: Double {
    var unit = 1.0
    while places == 0, value >= unit * 10, (value / (unit * 10)).rounded() * unit * 10 == value {
      unit *= 10
    }
    return unit
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
