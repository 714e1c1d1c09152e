import Diagnostics
import Frameworks
import Markdown
import PlanModel

/// Finds series whose periods have another form than their metric says, stand twice, or belong to
/// no metric.
struct MetricSeriesForm: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let orphans = plan.records.series.keys.sorted()
      .filter { plan.index.entry(.metric, $0) == nil }
      .map { Diagnostic.orphanSeries($0, known: plan.index.ids(of: .metric)) }
    let needed = Set(
      plan.words.flatMap(\.values).filter { $0.name == .metric }.compactMap(\.arguments.first)
    )
    return orphans
      + plan.records.metrics.flatMap { metric in
        plan.records.series[metric.id.value].map { diagnostics(in: $0, of: metric) }
          ?? (plan.index.knowsAll(.metricValue)
            ? [.noSeries(metric, isNeeded: needed.contains(metric.id.value))] : [])
      }
  }

  private func diagnostics(in rows: [MetricRow], of metric: Metric) -> [Diagnostic] {
    var seen: [String: SourceRange] = [:]
    return rows.flatMap { row -> [Diagnostic] in
      var found: [Diagnostic] = []
      if !metric.period.value.accepts(row.period.value) { found.append(.wrongPeriod(row, metric)) }
      let key = "\(row.period.value.text) \(row.split?.value ?? "")"
      if let first = seen[key] {
        found.append(.repeatedPeriod(row, metric, first: first))
      } else {
        seen[key] = row.period.source
      }
      return found
    }
  }
}

extension Diagnostic {
  fileprivate static func orphanSeries(_ id: String, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownReference,
      .mustFix,
      "metrics/data/\(id).csv belongs to no metric.",
      at: .start(of: "metrics/data/\(id).csv"),
      help: "Write metrics/\(id).md, or give the file the name of a metric.",
      suggestion: NearestNames(known).best(for: id).map { "metrics/data/\($0).csv" }
    )
  }

  /// Words that show a value of it would have a hole.
  fileprivate static func noSeries(_ metric: Metric, isNeeded: Bool) -> Diagnostic {
    Diagnostic(
      .fileMissing,
      isNeeded ? .mustFix : .shouldFix,
      "The metric \u{201C}\(metric.title.value)\u{201D} has no data.",
      at: metric.title.source,
      help:
        "Add metrics/data/\(metric.id.value).csv with the columns \u{201C}period\u{201D} and \u{201C}value\u{201D}."
    )
  }

  fileprivate static func wrongPeriod(_ row: MetricRow, _ metric: Metric) -> Diagnostic {
    Diagnostic(
      .badValue,
      .mustFix,
      "The period \u{201C}\(row.period.value.text)\u{201D} is not a \(metric.period.value.inWords), as the metric \u{201C}\(metric.title.value)\u{201D} needs.",
      at: row.period.source,
      notes: [Note("The metric says so here.", at: metric.period.source)],
      help: "Write it like \(metric.period.value.example)."
    )
  }

  fileprivate static func repeatedPeriod(
    _ row: MetricRow,
    _ metric: Metric,
    first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .duplicateValue,
      .mustFix,
      "The metric \u{201C}\(metric.title.value)\u{201D} has two values for \(row.period.value.inWords).",
      at: row.period.source,
      notes: [Note("The first is here.", at: first)],
      help: "Keep the right one, or tell them apart in the column \u{201C}split\u{201D}."
    )
  }
}
