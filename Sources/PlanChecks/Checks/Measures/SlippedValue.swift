import Confidentiality
import Diagnostics
import PlanModel

/// Finds values of a series that are many times their neighbours, or a small part of them: a point
/// that was lost, a zero too many.
///
/// Values beside one another seldom differ by five times, and a yearly total that moves by a month
/// shares eleven months with the one before. A row with a note has been looked at. Where all values
/// from some row on are so, the unit was probably changed: weeks became days, or pounds millions.
struct SlippedValue: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.flatMap { metric in
      Self.slips(of: metric, in: plan.records.series[metric.id.value] ?? [])
        .map { .slippedValue(metric, $0) }
    }
  }

  /// The values of a metric that cannot be trusted.
  static func slips(of metric: Metric, in rows: [MetricRow]) -> [SlippedPoint] {
    let starts = metric.breaks.map(\.period.value.order).sorted()
    let segments = Dictionary(grouping: rows.filter { $0.value != nil }) { row in
      Segment(
        split: row.split?.value,
        start: starts.last { $0 <= row.period.value.order } ?? .min
      )
    }
    return segments.values.flatMap { rows in
      let rows = rows.sorted { $0.period.value.order < $1.period.value.order }
      return unitChange(of: metric, in: rows).map { [$0] } ?? slips(of: metric, among: rows)
    }
    .sorted { $0.row.id.source.start < $1.row.id.source.start }
  }

  private struct Segment: Hashable {
    let split: String?
    let start: Int
  }

  /// The row from which all values are five times those before it and more, or a fifth and less.
  ///
  /// On both sides the values are like each other; of one value alone only a thousand times tells.
  /// What is counted may well grow to many times what it was, but seldom to ten times exactly.
  private static func unitChange(of metric: Metric, in rows: [MetricRow]) -> SlippedPoint? {
    let values = rows.map { $0.value?.value.raw.value ?? 0 }
    guard values.count > 1, values.allSatisfy({ $0 > 0 }),
      !rows.contains(where: { $0.numerator != nil && $0.denominator != nil })
    else { return nil }
    let steps = values.indices.dropFirst().filter { place in
      let ratio = values[place] / values[place - 1]
      return ratio >= 4 || ratio <= 0.25
    }
    guard steps.count == 1, let place = steps.first, rows[place].note == nil,
      let least = values[..<place].min(), let most = values[..<place].max(),
      let leastAfter = values[place...].min(), let mostAfter = values[place...].max(),
      most <= 2.5 * least, mostAfter <= 2.5 * leastAfter
    else { return nil }
    let ratio = mean(values[place...].prefix(4)) / mean(values[..<place].suffix(4))
    let fewest = min(place, values.count - place)
    let isChange =
      fewest >= 2 ? ratio >= 5 || ratio <= 0.2 : ratio >= 900 || ratio <= 1.0 / 900
    // A handful may well become several.
    guard isChange, max(most, mostAfter) >= 10,
      fewest >= 2 || metric.unit.value != .count,
      ![.count, .pounds].contains(metric.unit.value) || isPowerOfTen(ratio)
    else { return nil }
    return SlippedPoint(row: rows[place], ratio: ratio, goesOn: place + 1 < values.count)
  }

  private static func isPowerOfTen(_ ratio: Double) -> Bool {
    var power = max(ratio, 1 / ratio)
    while power > 5 { power /= 10 }
    return (0.85...1.15).contains(power)
  }

  private static func mean(_ values: ArraySlice<Double>) -> Double {
    values.reduce(0, +) / Double(values.count)
  }

  private static func slips(of metric: Metric, among rows: [MetricRow]) -> [SlippedPoint] {
    let values = rows.map { $0.value?.value.raw.value ?? 0 }
    return rows.indices.compactMap { place in
      let row = rows[place]
      // A share with its parts is held against them.
      guard row.note == nil, row.numerator == nil || row.denominator == nil, values[place] > 0
      else {
        return nil
      }
      // What goes on as it is now is no slip.
      let after = values[(place + 1)...].prefix(2)
      let goesOn =
        !after.isEmpty
        && after.allSatisfy { $0 <= values[place] * 1.6 && values[place] <= $0 * 1.6 }
      let around = [place - 2, place - 1, place + 1, place + 2].filter(values.indices.contains)
      let neighbours = around.map { values[$0] }.sorted()
      guard neighbours.count >= 2, let least = neighbours.first, let most = neighbours.last else {
        return nil
      }
      // With one slip among them, the others still agree.
      let middle =
        neighbours.count > 2
        ? neighbours[(neighbours.count - 1) / 2] : (least + most) / 2
      let agreeing = neighbours.filter { $0 <= middle * 1.6 && middle <= $0 * 1.6 }
      guard middle > 0, agreeing.count >= max(2, neighbours.count - 1) else { return nil }
      let ratio = values[place] / middle
      let isCount = metric.unit.value == .count
      let isSlip =
        ratio >= 5 && middle >= (isCount ? 4 : 0.1)
        || ratio <= 0.2 && middle >= (isCount ? 50 : 0.1)
      if isSlip, !goesOn { return SlippedPoint(row: row, ratio: ratio) }
      let isJump =
        metric.period.value == .rolling12Months && abs(ratio - 1) >= 0.06
        && place > 0 && place + 1 < values.count
        && (most <= least * 1.03 || stands(place, outOf: values))
      return isJump ? SlippedPoint(row: row, ratio: ratio) : nil
    }
  }

  /// Whether a value lies well above or below those on both sides of it, which are like each other.
  private static func stands(_ place: Int, outOf values: [Double]) -> Bool {
    let (before, after) = (values[place - 1], values[place + 1])
    guard max(before, after) <= min(before, after) * 1.05 else { return false }
    return values[place] >= max(before, after) * 1.06 || values[place] <= min(before, after) * 0.94
  }
}

/// A value that is so many times what stands beside it.
struct SlippedPoint {
  let row: MetricRow
  let ratio: Double
  /// Whether all values after it are so as well.
  var goesOn = false

  /// "About ten times the values", "far from the values".
  fileprivate var inWords: String {
    let named: [(Double, String)] = [
      (10, "about ten times"), (100, "about a hundred times"), (1000, "about a thousand times"),
      (1_000_000, "about a million times"), (0.1, "about a tenth of"),
      (0.01, "about a hundredth of"), (0.001, "about a thousandth of"),
      (0.000_001, "about a millionth of"),
    ]
    // Days are seven to a week.
    if goesOn, (6.3...7.7).contains(ratio) { return "about seven times the values" }
    if goesOn, (1 / 7.7...1 / 6.3).contains(ratio) { return "about a seventh of the values" }
    let near = named.filter { $0.0 * 0.75 <= ratio && ratio <= $0.0 * 1.35 }
      .min { abs($0.0 / ratio - 1) < abs($1.0 / ratio - 1) }
    if let words = near?.1 {
      return "\(words) the values"
    }
    if ratio >= 5 { return "more than \(Int(ratio)) times the values" }
    return ratio <= 0.2 ? "less than a fifth of the values" : "far from the values"
  }
}

extension Diagnostic {
  fileprivate static func slippedValue(_ metric: Metric, _ slip: SlippedPoint) -> Diagnostic {
    let row = slip.row
    if slip.goesOn { return unitChange(metric, slip) }
    return Diagnostic(
      .slippedValue,
      .shouldFix,
      "\u{201C}\(metric.title.value)\u{201D} is \(row.value?.value.raw.grouped ?? "") in \(row.period.value.inWords), \(slip.inWords) beside it.",
      at: row.value?.source,
      help:
        "Compare it with its source: look for a lost point, a zero too many or digits exchanged. If it is right, say why in \u{201C}note\u{201D}."
    )
  }

  private static func unitChange(_ metric: Metric, _ slip: SlippedPoint) -> Diagnostic {
    Diagnostic(
      .slippedValue,
      .shouldFix,
      "From \(slip.row.period.value.inWords) on, \u{201C}\(metric.title.value)\u{201D} is \(slip.inWords) before it.",
      at: slip.row.value?.source,
      help:
        "Look whether the unit changed, as from weeks to days. If it is right, say why in \u{201C}note\u{201D}, or list a break."
    )
  }
}
