import Diagnostics
import PlanModel

/// Finds baselines, planned values and breaks whose period has another form than the series.
struct PeriodOfAnotherForm: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.flatMap { metric in
      let periods =
        (metric.baseline.map { [("baseline", $0.period)] } ?? [])
        + metric.trajectory.map { ("planned value", $0.period) }
        + metric.breaks.map { ("break", $0.period) }
      return periods.filter { !metric.period.value.accepts($0.1.value) }
        .map { Diagnostic.periodOfAnotherForm($0.0, $0.1, metric) }
    }
  }
}

extension Diagnostic {
  fileprivate static func periodOfAnotherForm(
    _ what: String,
    _ period: Located<MetricPeriod>,
    _ metric: Metric
  ) -> Diagnostic {
    Diagnostic(
      .periodOfAnotherForm,
      .mustFix,
      "The period \u{201C}\(period.value.text)\u{201D} of the \(what) is not a \(metric.period.value.inWords), as \u{201C}\(metric.title.value)\u{201D} needs.",
      at: period.source,
      notes: [Note("The metric says so here.", at: metric.period.source)],
      help: "Write it like \(metric.period.value.example)."
    )
  }
}
