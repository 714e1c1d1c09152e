import Diagnostics
import PlanModel

/// Finds values of periods that are not over, and posts counted on a day that is yet to come.
struct UnfinishedPeriod: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let posts = plan.records.workforce.filter { row in
      row.asAt.value > plan.today && row.inPostWTE != nil
    }
    return values(in: plan) + (posts.first.map { [.countedTooEarly($0, posts.count)] } ?? [])
  }

  private func values(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.compactMap { metric in
      let rows = (plan.records.series[metric.id.value] ?? []).filter { row in
        guard row.value != nil, metric.period.value.accepts(row.period.value),
          let end = row.period.value.lastDay(of: metric.period.value)
        else { return false }
        return end > plan.today
      }
      return rows.first.map { .unfinishedPeriod($0, metric, later: rows.dropFirst()) }
    }
  }
}

extension Diagnostic {
  fileprivate static func unfinishedPeriod(
    _ row: MetricRow,
    _ metric: Metric,
    later: ArraySlice<MetricRow>
  ) -> Diagnostic {
    let end = row.period.value.lastDay(of: metric.period.value)?.inWords ?? ""
    return Diagnostic(
      .unfinishedPeriod,
      .shouldFix,
      "\u{201C}\(metric.title.value)\u{201D} has a value for \(row.period.value.inWords), which ends on \(end).",
      at: row.period.source,
      notes: later.map { Note("So has \($0.period.value.inWords).", at: $0.period.source) },
      help:
        "Correct the period, or remove the value until the period is over. What is planned belongs in \u{201C}trajectory\u{201D}."
    )
  }

  fileprivate static func countedTooEarly(_ row: WorkforceRow, _ count: Int) -> Diagnostic {
    let rows = count == 1 ? "The posts of this row were" : "The posts of \(count) rows were"
    return Diagnostic(
      .unfinishedPeriod,
      .shouldFix,
      "\(rows) counted on a day that is yet to come: \(row.asAt.value.inWords).",
      at: row.asAt.source,
      help: "Write the day on which they were counted. What is planned has a column of its own."
    )
  }
}
