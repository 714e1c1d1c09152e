import Confidentiality
import Diagnostics
import PlanModel

/// Finds percentages and rates that are not their numerator over their denominator.
///
/// Where many rows of a measure differ, something happened to the column, which is told once: its
/// values are shares of one, or were sorted without the columns beside them.
struct ValueDiffersFromParts: PlanAdvice {
  /// So many rows are no slips of one row each.
  private static let fewestOfColumn = 3

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.flatMap { metric -> [Diagnostic] in
      let rows = plan.records.series[metric.id.value] ?? []
      let faults = Self.faults(of: metric, in: rows)
      let areShares = faults.count > 1 && faults.allSatisfy(\.isShareOfOne)
      guard let first = faults.first, areShares || faults.count >= Self.fewestOfColumn else {
        return faults.map { .differs(metric, $0) }
      }
      let isMoved = !areShares && Self.standsElsewhere(faults)
      guard areShares || isMoved || 2 * faults.count >= rows.count else {
        return faults.map { .differs(metric, $0) }
      }
      return [.columnDiffers(metric, first, faults.count, areShares, isMoved)]
    }
  }

  /// The rows of a metric whose value is not what its parts make.
  static func faults(of metric: Metric, in rows: [MetricRow]) -> [DifferingParts] {
    let scale: Double
    switch metric.unit.value {
    case .percent: scale = 100
    case .ratePer10000: scale = 10_000
    default: return []
    }
    return rows.compactMap { row in
      guard let value = row.value, let part = row.numerator?.value.raw.value,
        let whole = row.denominator?.value.raw.value, part >= 0, whole > 0,
        metric.unit.value != .percent || part <= whole && value.value.raw.value <= 100
      else { return nil }
      let quotient = Quotient(part, whole, scale: scale)
      return quotient.isFor(value.value.raw)
        ? nil
        : DifferingParts(
          row: row,
          value: value,
          right: quotient.text(like: value.value.raw),
          isShareOfOne: scale == 100 && quotient.isFor(value.value.raw, timesHundred: true)
        )
    }
  }

  /// Whether nearly every value is what the parts of another row make.
  private static func standsElsewhere(_ faults: [DifferingParts]) -> Bool {
    var rights: [String: Int] = [:]
    for fault in faults { rights[fault.right, default: 0] += 1 }
    let known = faults.count { fault in
      let text = fault.value.value.raw.text
      guard let left = rights[text], left > 0 else { return false }
      rights[text] = left - 1
      return true
    }
    return 5 * known >= 4 * faults.count
  }
}

/// A row whose value is not its numerator over its denominator.
struct DifferingParts {
  let row: MetricRow
  let value: Located<Undisclosed<DecimalNumber>>
  /// What the parts make, with as many decimal places.
  let right: String
  /// Whether the value is right but for the hundred that a percentage counts by.
  let isShareOfOne: Bool
}

/// A numerator over a denominator, with what rounding leaves open.
private struct Quotient {
  private let value: Double
  private let range: ClosedRange<Double>

  init(_ part: Double, _ whole: Double, scale: Double) {
    value = part / whole * scale
    // Two multiples of five may be rounded numbers of people, and the value exact.
    let isRounded =
      whole >= 10 && part.truncatingRemainder(dividingBy: 5) == 0
      && whole.truncatingRemainder(dividingBy: 5) == 0
    let slack = isRounded ? 2.5 : 0
    range =
      (max(0, part - slack) / (whole + slack) * scale)...((part + slack) / (whole - slack) * scale)
  }

  /// Whether a value is this, rounded to the places it was written with.
  func isFor(_ written: DecimalNumber) -> Bool {
    let half = 0.5 / power(of: places(of: written)) + 1e-9
    return written.value >= range.lowerBound - half && written.value <= range.upperBound + half
  }

  /// Whether a value is a hundredth of this, as spreadsheets keep percentages.
  func isFor(_ written: DecimalNumber, timesHundred: Bool) -> Bool {
    let half = 50 / power(of: places(of: written)) + 1e-9
    return timesHundred && written.value <= 1
      && written.value * 100 >= range.lowerBound - half
      && written.value * 100 <= range.upperBound + half
  }

  /// The value with as many decimal places as another.
  func text(like written: DecimalNumber) -> String {
    let places = places(of: written)
    let factor = power(of: places)
    let units = Int((value * factor).rounded())
    guard places > 0 else { return "\(units)" }
    let digits = String(units)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return "\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  private func places(of number: DecimalNumber) -> Int {
    min(6, number.text.firstIndex(of: ".").map { number.text[$0...].utf8.count - 1 } ?? 0)
  }

  private func power(of places: Int) -> Double {
    (0..<places).reduce(1.0) { power, _ in power * 10 }
  }
}

extension Diagnostic {
  fileprivate static func differs(_ metric: Metric, _ fault: DifferingParts) -> Diagnostic {
    let row = fault.row
    let parts = [row.numerator, row.denominator].compactMap { $0?.value.raw.text }
    return Diagnostic(
      .valueDiffersFromParts,
      .shouldFix,
      "\u{201C}\(metric.title.value)\u{201D} says \(fault.value.value.raw.text) in \(row.period.value.inWords), but \(parts.joined(separator: " of ")) is \(fault.right).",
      at: fault.value.source,
      help: "Correct the value, the numerator or the denominator.",
      suggestion: fault.right
    )
  }

  fileprivate static func columnDiffers(
    _ metric: Metric,
    _ first: DifferingParts,
    _ count: Int,
    _ areShares: Bool,
    _ isMoved: Bool
  ) -> Diagnostic {
    let title = "\u{201C}\(metric.title.value)\u{201D}"
    let message =
      areShares
      ? "\(count) values of \(title) are shares of one, such as \(first.value.value.raw.text), and not per cent."
      : "\(count) values of \(title) are not what their numerator and denominator make."
    let parts = [first.row.numerator, first.row.denominator].compactMap { $0?.value.raw.text }
    let found =
      "In \(first.row.period.value.inWords), \(parts.joined(separator: " of ")) is \(first.right)."
    let help =
      if areShares {
        "Spreadsheets keep percentages so. Format the cells as numbers, times 100, and save again."
      } else if isMoved {
        "The values stand beside the wrong rows: a column was sorted alone. Put the sheet back from a copy."
      } else {
        "Look whether a column was sorted or pasted alone. Compare all with their source."
      }
    return Diagnostic(
      .valueDiffersFromParts,
      .shouldFix,
      message,
      at: first.value.source,
      help: "\(found) \(help)"
    )
  }
}
