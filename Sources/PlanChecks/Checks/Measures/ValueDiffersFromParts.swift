import Confidentiality
import Diagnostics
import PlanModel

/// Finds percentages and rates that are not their numerator over their denominator.
struct ValueDiffersFromParts: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.flatMap { metric -> [Diagnostic] in
      let scale: Double
      switch metric.unit.value {
      case .percent: scale = 100
      case .ratePer10000: scale = 10_000
      default: return []
      }
      return (plan.records.series[metric.id.value] ?? []).compactMap { row in
        guard let value = row.value, let part = row.numerator?.value.raw.value,
          let whole = row.denominator?.value.raw.value, part >= 0, whole > 0,
          metric.unit.value != .percent || part <= whole && value.value.raw.value <= 100
        else { return nil }
        let quotient = Quotient(part, whole, scale: scale)
        return quotient.isFor(value.value.raw)
          ? nil : .differs(metric, row, value, quotient.text(like: value.value.raw))
      }
    }
  }
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
  fileprivate static func differs(
    _ metric: Metric,
    _ row: MetricRow,
    _ value: Located<Undisclosed<DecimalNumber>>,
    _ right: String
  ) -> Diagnostic {
    let parts = [row.numerator, row.denominator].compactMap { $0?.value.raw.text }
    return Diagnostic(
      .valueDiffersFromParts,
      .shouldFix,
      "\u{201C}\(metric.title.value)\u{201D} says \(value.value.raw.text) in \(row.period.value.inWords), but \(parts.joined(separator: " of ")) is \(right).",
      at: value.source,
      help: "Correct the value, the numerator or the denominator.",
      suggestion: right
    )
  }
}
