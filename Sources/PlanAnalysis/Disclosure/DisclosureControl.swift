package import Confidentiality
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
  /// The rule that was applied, where a hidden value tells that it was one of the small ones.
  let rule: PlanSettings.Disclosure

  fileprivate init(
    points: [DisclosedPoint],
    rule: PlanSettings.Disclosure,
    ruleInWords: String?
  ) {
    self.points = points
    self.rule = rule
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

/// Hides and rounds numbers of people before anything is drawn or written.
///
/// A plan's numbers come in, with what earlier plans published; what may be shown of each goes out.
/// Small numbers are hidden, and with them others from which they could be worked out.
package struct DisclosureControl: Sendable {
  /// A value that is hidden in vain.
  package struct Exposure: Sendable {
    package let metric: Metric
    package let row: MetricRow
    /// Whether an earlier plan published the value itself, rather than others that tell it.
    package let isPublished: Bool
  }

  private let rule: PlanSettings.Disclosure
  private let series: [String: DisclosedSeries]
  private let hidden: Set<MetricCounts.Place>
  /// How many people live in the area, as far as it may be told.
  package let population: Population
  /// The values that are hidden although earlier plans give them away.
  package let exposures: [Exposure]

  package init(of plan: Plan, archived: [ArchivedValue] = []) {
    self.init(
      plan.records.metrics,
      plan.records.series,
      rule: plan.settings.disclosure.value,
      archived: archived,
      population: Population(of: plan)
    )
  }

  init(
    _ metrics: [Metric],
    _ rows: [String: [MetricRow]],
    rule: PlanSettings.Disclosure,
    archived: [ArchivedValue] = [],
    population: Population = Population([], in: "", rule: .none)
  ) {
    let counts = MetricCounts(metrics, rows, rule: rule, archived: archived)
    self.rule = rule
    self.population = population
    hidden = counts.hidden
    series = Dictionary(
      metrics.map { metric in
        let rows = rows[metric.id.value] ?? []
        return (metric.id.value, Self.disclose(rows, of: metric, planRule: rule, counts))
      }
    ) { first, _ in first }
    exposures = metrics.flatMap { metric in
      let rows = rows[metric.id.value] ?? []
      return rows.enumerated().compactMap { order, row -> Exposure? in
        let place = MetricCounts.Place(metric: metric.id.value, row: order)
        let isPublished = counts.published.contains(place)
        guard isPublished || counts.exposed.contains(place) else { return nil }
        return Exposure(metric: metric, row: row, isPublished: isPublished)
      }
    }
  }

  /// The values of a metric that may be shown.
  package func series(of metric: String) -> DisclosedSeries? { series[metric] }

  /// Whether the value of a row of a metric is hidden, by the place of the row.
  package func hides(row: Int, of metric: String) -> Bool {
    hidden.contains(MetricCounts.Place(metric: metric, row: row))
  }

  /// What may be shown of a number of people that nothing else is known of.
  package func disclose(_ people: Undisclosed<Int>) -> DisclosedValue { rule.disclose(people.raw) }

  /// The plan's rule for numbers of people, as people are told; nil where there is none.
  package var ruleInWords: String? { rule.inWords }

  private static func disclose(
    _ rows: [MetricRow],
    of metric: Metric,
    planRule: PlanSettings.Disclosure,
    _ counts: MetricCounts
  ) -> DisclosedSeries {
    let rule = metric.rule(inPlanWith: planRule)
    let hidesMore = counts.hidingMore.contains(metric.id.value)
    let points = rows.enumerated().map { order, row in
      let place = MetricCounts.Place(metric: metric.id.value, row: order)
      return DisclosedPoint(
        period: row.period.value,
        value: counts.hidden.contains(place)
          ? .suppressed : row.disclosed(unit: metric.unit.value, by: rule),
        comparator: row.comparator?.value,
        split: row.split?.value,
        note: row.note?.value
      )
    }
    let words = [rule.inWords, hidesMore ? PlanSettings.Disclosure.largerNumbersHidden : nil]
      .compactMap(\.self)
    return DisclosedSeries(
      points: points.sorted { $0.period.order < $1.period.order },
      rule: hidesMore ? .none : rule,
      ruleInWords: words.isEmpty ? nil : words.joined(separator: " ")
    )
  }
}

extension Metric {
  /// The rule that its values come under: its own or the plan's, and none where they are not about
  /// people of the area.
  package func rule(inPlanWith rule: PlanSettings.Disclosure) -> PlanSettings.Disclosure {
    countsPeople && scope == .local ? disclosure?.value ?? rule : .none
  }
}

extension MetricRow {
  /// What is shown of a value that need not be hidden.
  fileprivate func disclosed(
    unit: Metric.Unit,
    by rule: PlanSettings.Disclosure
  ) -> DisclosedValue {
    guard let value = value?.value.raw else { return .missing }
    guard rule != .none else { return .number(value) }
    if unit == .count { return value.people.map(rule.disclose) ?? .suppressed }
    guard rule.roundsBeforeDividing, let scale = unit.scale,
      let above = numerator?.value.raw.people, let below = denominator?.value.raw.people
    else { return .number(value) }
    let whole = rule.rounded(below)
    guard whole > 0 else { return .suppressed }
    let tenths = Int((Double(rule.rounded(above) * scale * 10) / Double(whole)).rounded())
    return DecimalNumber("\(tenths / 10).\(tenths % 10)").map(DisclosedValue.number) ?? .missing
  }
}

extension Metric.Unit {
  /// What a share of one is multiplied with; nil for what is no share.
  fileprivate var scale: Int? {
    switch self {
    case .percent: 100
    case .ratePer10000: 10_000
    case .count, .days, .weeks, .score, .pounds, .wte: nil
    }
  }
}
