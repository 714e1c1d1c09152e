import Confidentiality
import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds numbers in prose that differ from the metric and the period they are given for.
///
/// Only where the sentence names one metric, and a period of its series or that it is the latest
/// value; targets, plans and limits are left alone.
struct DifferingNumber: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.metricSentences.flatMap { sentence -> [Diagnostic] in
      guard let metric = sentence.statedMetric else { return [] }
      let rows = (plan.records.series[metric.id.value] ?? []).filter { $0.split == nil }
      let shown = plan.disclosed.series(of: metric.id.value)?.points ?? []
      return sentence.statements(of: metric, latest: shown.last { $0.value.number != nil }?.period)
        .compactMap { quantity, period in
          guard let row = rows.first(where: { $0.period.value == period }),
            let point = shown.first(where: { $0.period == period }),
            let value = point.value.number, let written = row.value,
            !quantity.agrees(with: value.value), !quantity.agrees(with: written.value.raw.value),
            plan.trusts(metric)
          else { return nil }
          let isLatest = shown.last { $0.value.number != nil }?.period == period
          return .differingNumber(metric, quantity, period, value, row, isLatest, in: sentence)
        }
    }
  }
}

extension MetricSentence {
  /// The metric that its numbers are of.
  fileprivate var statedMetric: Metric? {
    // The names of measures may hold such words themselves.
    let named = Set(mentions.flatMap(\.tokens))
    let isPlan = tokens.indices.contains { place in
      !named.contains(place) && Self.plans.contains(tokens[place].word)
    }
    guard !isQuestion, !hasOtherLinks, !isPlan else { return nil }
    return mentions.isEmpty ? looseMention?.metric ?? subject : onlyMetric
  }

  /// The numbers that fit the metric, each with the period it is given for; computed numbers and
  /// periods have their place between those that were typed.
  fileprivate func statements(
    of metric: Metric,
    latest: MetricPeriod?
  ) -> [(ProseQuantity, MetricPeriod)] {
    let typed = ProseQuantity.all(in: tokens).filter { $0.fits(metric) }
    let numbers = inOrder(
      typed.map { ($0.tokens.lowerBound, $0) }
        + computed(["latest", "baseline", "change", "target"]).map { ($0, nil) }
    )
    let named = ProsePeriods.places(in: tokens, of: metric.period.value)
      .map { ($0.place, Optional($0.period)) }
    let periods = inOrder(
      named + computed(["period"]).map { ($0, latest) }
        + computed(["baseline-period"]).map { ($0, metric.baseline?.period.value) }
    )
    if numbers.count == periods.count {
      return zip(numbers, periods).compactMap { number, period in
        number.flatMap { number in period.map { (number, $0) } }
      }
    }
    let isNow = tokens.indices.contains { place in
      ["latest", "now", "currently", "today", "ours"].contains(tokens[place].word)
        || tokens[place].word == "so" && word(place + 1) == "far"
        || tokens[place].word == "stands" && word(place + 1) == "at"
    }
    guard periods.isEmpty, numbers.count == 1, let number = typed.first, isNow,
      !mentions.isEmpty || looseMention != nil || subject != nil, let latest
    else { return [] }
    return [(number, latest)]
  }

  /// Where computed figures of some kinds stand.
  private func computed(_ figures: Set<String>) -> [Int] {
    mentions.compactMap { mention in
      mention.figure.flatMap { figures.contains($0) ? mention.tokens.lowerBound : nil }
    }
  }

  private func inOrder<Item>(_ items: [(place: Int, item: Item)]) -> [Item] {
    items.sorted { $0.place < $1.place }.map(\.item)
  }

  /// Words of sentences whose numbers are no measurements.
  private static let plans: Set = [
    "target", "targets", "aim", "aims", "goal", "standard", "standards", "planned", "plan", "plans",
    "should", "will", "want", "would", "limit", "limits", "mean", "average", "within", "if",
    "more", "fewer", "less", "higher", "lower", "difference", "change", "between",
  ]
}

extension ProseQuantity {
  fileprivate func fits(_ metric: Metric) -> Bool {
    switch (metric.unit.value, unit) {
    case (.percent, .percent), (.percent, .proportion), (.weeks, .weeks), (.days, .days),
      (.pounds, .pounds), (.ratePer10000, .per10000):
      true
    // Small numbers are more often of something else.
    case (.count, .count): value >= 20
    default: false
    }
  }

  /// Whether the number is what somebody would write for a value.
  fileprivate func agrees(with known: Double) -> Bool {
    if case .proportion(let whole) = unit {
      let reach = min(5, max(1.5, 40 / Double(whole * whole)))
      return abs(100 * value / Double(whole) - known) <= reach
    }
    if isRough || unit == .pounds { return abs(value - known) <= abs(known) * 0.05 }
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return abs((known * scale).rounded() - (value * scale).rounded()) < 0.5
  }
}

extension Diagnostic {
  fileprivate static func differingNumber(
    _ metric: Metric,
    _ quantity: ProseQuantity,
    _ period: MetricPeriod,
    _ value: DecimalNumber,
    _ row: MetricRow,
    _ isLatest: Bool,
    in sentence: MetricSentence
  ) -> Diagnostic {
    let written = sentence.text(of: quantity.tokens)
    let computed = "{metric \(metric.id.value) latest}"
    let isShare = if case .proportion = quantity.unit { true } else { false }
    return Diagnostic(
      .differingNumber,
      sentence.looseMention == nil ? .mustFix : .shouldFix,
      "\u{201C}\(written)\u{201D} is not what the data of \u{201C}\(metric.title.value)\u{201D} say for \(period.inWords).",
      at: sentence.source(of: quantity.tokens),
      notes: [Note("The data say \(value.grouped).", at: row.value?.source)],
      help: isLatest
        ? "Write \(computed), which cannot disagree with the data."
        : "Write the number of the data here, or correct the data.",
      suggestion: isLatest && !isShare ? computed : nil
    )
  }
}
