internal import Diagnostics
package import PlanModel

/// A metric's values as they may be shown to anyone.
///
/// Only ``DisclosureControl`` can make one, and pages accept nothing else: a raw count of people
/// cannot be published by mistake.
package struct DisclosedSeries: Sendable {
  /// The values in the order of time.
  package let points: [DisclosedPoint]
  /// The rule that was applied, as people are told: "rounded to the nearest 5; fewer than 5 shown
  /// as *".
  package let ruleInWords: String?

  fileprivate init(points: [DisclosedPoint], ruleInWords: String?) {
    self.points = points
    self.ruleInWords = ruleInWords
  }
}

/// One value as it may be shown.
package struct DisclosedPoint: Sendable {
  package let period: MetricPeriod
  package let value: DisclosedValue
  /// The comparator's value, which is never a count of local people.
  package let comparator: DecimalNumber?
  package let split: String?
  package let note: String?
}

/// A number, or why there is none.
package enum DisclosedValue: Hashable, Sendable {
  case number(DecimalNumber)
  /// Hidden, because so few people could be recognised.
  case suppressed
  /// Not published by its source.
  case missing

  /// The number, if there is one to show.
  package var number: DecimalNumber? {
    if case .number(let number) = self { number } else { nil }
  }
}

/// Hides and rounds counts of people before anything is drawn or written.
///
/// The rules are those of NHS England's publications: `mhsds` shows 1 to 4 (and 0) as `*` and
/// rounds the others to the nearest 5;
/// `nhs-secondary-care` shows 0, hides 1 to 7, rounds the others to the nearest 5, and takes percentages from the rounded numbers. A percentage is hidden with its numerator.
package struct DisclosureControl: Sendable {
  private let rule: PlanSettings.Disclosure

  package init(rule: PlanSettings.Disclosure) {
    self.rule = rule
  }

  /// The values of a metric that may be shown.
  package func disclose(_ rows: [MetricRow], of metric: Metric) -> DisclosedSeries {
    let applies = metric.countsPeople && metric.scope == .local && rule != .none
    let points = rows.map { row in
      DisclosedPoint(
        period: row.period.value,
        value: applies ? disclose(row, unit: metric.unit.value) : shown(row.value?.value),
        comparator: row.comparator?.value,
        split: row.split?.value,
        note: row.note?.value
      )
    }
    return DisclosedSeries(
      points: points.sorted { $0.period.order < $1.period.order },
      ruleInWords: applies ? inWords : nil
    )
  }

  /// What may be shown of a number of people that is in no series.
  package func disclose(people: Int) -> DisclosedValue {
    rule == .none ? number(tenths: people * 10) : disclose(count: Double(people))
  }

  private func shown(_ number: DecimalNumber?) -> DisclosedValue {
    number.map(DisclosedValue.number) ?? .missing
  }

  private func disclose(_ row: MetricRow, unit: Metric.Unit) -> DisclosedValue {
    guard let value = row.value?.value else { return .missing }
    if unit == .count { return disclose(count: value.value) }
    guard let numerator = row.numerator?.value.value, let denominator = row.denominator?.value.value
    else { return .number(value) }
    let top = disclose(count: numerator)
    let bottom = disclose(count: denominator)
    guard case .number(let above) = top, case .number(let below) = bottom, below.value > 0 else {
      return .suppressed
    }
    guard unit == .percent, rule == .nhsSecondaryCare else { return .number(value) }
    return number(tenths: Int((above.value * 1000 / below.value).rounded()))
  }

  /// What may be shown of a count of people.
  private func disclose(count: Double) -> DisclosedValue {
    let people = Int(count.rounded())
    switch rule {
    case .mhsds where people < 5: return .suppressed
    case .nhsSecondaryCare where people == 0: return number(tenths: 0)
    case .nhsSecondaryCare where people < 8: return .suppressed
    default: return number(tenths: (people + 2) / 5 * 50)
    }
  }

  private func number(tenths: Int) -> DisclosedValue {
    let text = tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return DecimalNumber(text).map(DisclosedValue.number) ?? .missing
  }

  /// The rule for numbers of people, as people are told; nil where there is none.
  package var ruleInWords: String? { rule == .none ? nil : inWords }

  private var inWords: String {
    switch rule {
    case .mhsds: "Numbers of people are rounded to the nearest 5. Fewer than 5 is shown as *."
    case .nhsSecondaryCare: "Numbers of people are rounded to the nearest 5. 1 to 7 is shown as *."
    case .none: ""
    }
  }
}
