import Confidentiality
import Diagnostics
import PlanModel

/// Finds waits, rates and posts below nothing.
///
/// Numbers of people, shares and money have rules of their own; scores may be below nothing.
struct BelowZero: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let values = plan.records.metrics.flatMap { metric -> [Diagnostic] in
      (plan.records.series[metric.id.value] ?? []).compactMap { row in
        guard let value = row.value, Self.isWrong(row, of: metric) else { return nil }
        return .belowZero(
          "\u{201C}\(metric.title.value)\u{201D} is \(value.value.raw.grouped) in \(row.period.value.inWords), less than nothing.",
          value.map(\.raw)
        )
      }
    }
    let posts = plan.records.workforce.flatMap { row in
      [row.fundedWTE, row.inPostWTE, row.plannedWTE].compactMap { posts -> Diagnostic? in
        guard let posts, posts.value.value < 0 else { return nil }
        return .belowZero(
          "\u{201C}\(row.roleGroup.value)\u{201D} has \(posts.value.grouped) posts, less than nothing.",
          posts
        )
      }
    }
    return values + posts
  }

  /// Whether a value is below nothing that cannot be.
  static func isWrong(_ row: MetricRow, of metric: Metric) -> Bool {
    row.value.map { $0.value.raw.value < 0 } ?? false && isNeverNegative(metric)
  }

  private static func isNeverNegative(_ metric: Metric) -> Bool {
    switch metric.unit.value {
    case .days, .weeks, .ratePer10000, .wte: true
    case .count: !(metric.countsPeople && metric.scope == .local)
    case .percent, .pounds, .score: false
    }
  }
}

extension Diagnostic {
  fileprivate static func belowZero(
    _ message: String,
    _ number: Located<DecimalNumber>
  ) -> Diagnostic {
    Diagnostic(
      .belowZero,
      .mustFix,
      message,
      at: number.source,
      help: "Take the minus away, or correct the number.",
      suggestion: String(number.value.text.drop { $0 == "-" })
    )
  }
}
