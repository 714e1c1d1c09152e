import Confidentiality
import Diagnostics
import PlanModel

/// Finds series that have the same value in one period after another: a cell that was copied down.
///
/// Nothing, everything and small counts may well stay as they are, and so may what is a rolling
/// total; a row with a note has been looked at.
struct RepeatedValue: PlanAdvice {
  /// As many in a row are no accident of rounding; of large counts fewer are.
  private func least(_ row: MetricRow, of metric: Metric) -> Int {
    let isCount = metric.unit.value == .count || row.numerator != nil
    let counted = row.numerator ?? row.value
    return isCount && counted?.value.raw.value ?? 0 >= 100 ? 4 : 6
  }

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.filter { $0.scope == .local && $0.period.value != .rolling12Months }
      .compactMap { metric in
        let rows = (plan.records.series[metric.id.value] ?? [])
          .filter { $0.split == nil && $0.value != nil }
          .sorted { $0.period.value.order < $1.period.value.order }
        return run(in: rows, of: metric).map { .repeatedValue(metric, $0) }
      }
  }

  /// The first rows that say the same, one after another.
  private func run(in rows: [MetricRow], of metric: Metric) -> ArraySlice<MetricRow>? {
    var start = 0
    for place in rows.indices where place + 1 == rows.count || !same(rows[place], rows[place + 1]) {
      let isLong = place + 1 - start >= least(rows[start], of: metric)
      if isLong, isTelling(rows[start]) { return rows[start...place] }
      start = place + 1
    }
    return nil
  }

  /// The same parts are the same people; other parts make the same share by chance.
  private func same(_ one: MetricRow, _ other: MetricRow) -> Bool {
    func parts(_ row: MetricRow) -> [Double?] {
      [row.value, row.numerator, row.denominator].map { $0?.value.raw.value }
    }
    return parts(one) == parts(other) && other.note == nil
  }

  private func isTelling(_ row: MetricRow) -> Bool {
    guard let number = row.value?.value.raw else { return false }
    return number.value != 100
      && (number.value >= 20 || number.decimalPlaces > 0 && number.value > 0)
  }
}

extension Diagnostic {
  fileprivate static func repeatedValue(
    _ metric: Metric,
    _ rows: ArraySlice<MetricRow>
  ) -> Diagnostic {
    let first = rows.first
    return Diagnostic(
      .repeatedValue,
      .shouldFix,
      "\u{201C}\(metric.title.value)\u{201D} is \(first?.value?.value.raw.grouped ?? "") in \(rows.count) periods one after another.",
      at: first?.value?.source,
      notes: [Note("The last of them is here.", at: rows.last?.value?.source)],
      help:
        "Compare the rows with their source: a cell may have been copied down. If they are right, say so in \u{201C}note\u{201D}."
    )
  }
}
