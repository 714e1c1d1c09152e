import PlanAnalysis
import PlanModel

/// Writes the values of a metric as people read them: `12.8%`, `6 weeks`, `£254,000,000`.
struct MetricValueFormat: Sendable {
  let unit: Metric.Unit
  let words: Words

  /// A number with its unit, with the decimal places it was typed with.
  func text(_ number: DecimalNumber) -> String {
    switch unit {
    case .count, .score: number.grouped
    case .percent: words(.valuePercent, ["number": number.grouped])
    case .ratePer10000: words(.valueRate, ["number": number.grouped])
    case .days:
      number.text == "1" ? words[.valueOneDay] : words(.valueDays, ["number": number.grouped])
    case .weeks:
      number.text == "1" ? words[.valueOneWeek] : words(.valueWeeks, ["number": number.grouped])
    case .pounds: pounds(number)
    case .wte: words(.valueWte, ["number": number.grouped])
    }
  }

  /// A value that may be shown: `*` where it is hidden, words where there is none.
  func text(_ value: DisclosedValue) -> String {
    switch value {
    case .number(let number): text(number)
    case .suppressed: Self.hidden
    case .missing: words[.notPublished]
    }
  }

  /// What stands for a number of people so few that they could be recognised.
  static let hidden = "*"

  /// The minus sign stands before the pound sign.
  private func pounds(_ number: DecimalNumber) -> String {
    let isNegative = number.value < 0
    let digits = isNegative ? String(number.grouped.dropFirst()) : number.grouped
    return (isNegative ? "\u{2212}" : "") + words(.valuePounds, ["number": digits])
  }
}
