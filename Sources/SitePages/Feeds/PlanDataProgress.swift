internal import Diagnostics
internal import PlanAnalysis
internal import PlanModel

/// What will change, who does it, and how it is measured.
extension PlanData {
  func enabler(_ enabler: Enabler) -> JSONValue {
    .record([
      "id": .line(enabler.id),
      "title": .line(enabler.title),
      "enabler": .line(enabler.item),
      "ratings": .records(enabler.ratings) { rating in
        .record([
          "year": .year(rating.year),
          "rating": .choice(rating.score),
          "reason": .line(rating.reason),
          "evidence": references(rating.evidence),
        ])
      },
      "lead": .owner(enabler.lead),
      "text": .words(enabler.body),
    ])
  }

  func priority(_ priority: Priority) -> JSONValue {
    .record([
      "id": .line(priority.id),
      "title": .line(priority.title),
      "order": .whole(priority.order),
      "why": .words(priority.why),
      "outcome": .line(priority.outcome),
      "enablers": .lines(priority.enablers),
      "thrive": .choices(priority.thrive),
      "groups": .lines(priority.groups),
      "measures": .lines(priority.metrics),
      "owner": .owner(priority.owner),
      "young-people": .words(priority.youngPeople),
      "from-last-year": priority.fromLastYear.map {
        .record(["was": .choice($0.was), "reason": .line($0.reason)])
      },
      "text": .words(priority.body),
    ])
  }

  func action(_ action: Action) -> JSONValue {
    .record([
      "id": .line(action.id),
      "title": .line(action.title),
      "priority": .line(action.priority),
      "owner-role": .line(action.ownerRole),
      "owner-organisation": .line(action.ownerOrganisation),
      "start": .date(action.start),
      "due": .date(action.due),
      "original-due": .date(action.originalDue),
      "completed-on": .date(action.completedOn),
      "delivery": .choice(action.delivery),
      "outcome-confidence": .choice(action.outcomeConfidence),
      "reason": .line(action.reason),
      "funding-stream": .line(action.fundingStream),
      "amount": .pounds(action.amount),
      "year": .year(action.year),
      "funding-note": .choice(action.fundingNote),
      "measures": .lines(action.metrics),
      "services": .lines(action.services),
      "engagement": .lines(action.engagement),
      "commissioning-step": .count(action.commissioningStep),
      "evidence": references(action.evidence),
      "progress": .words(action.progress),
    ])
  }

  func milestone(_ milestone: Milestone) -> JSONValue {
    .record([
      "id": .line(milestone.id),
      "action": .line(milestone.action),
      "title": .line(milestone.title),
      "due": .date(milestone.due),
      "original-due": .date(milestone.originalDue),
      "done-on": .date(milestone.doneOn),
      "state": .choice(milestone.state),
      "evidence": references(milestone.evidence),
    ])
  }

  func metric(_ metric: Metric) -> JSONValue {
    let series = published.disclosed.series(of: metric.id.value)
    return .record([
      "id": .line(metric.id),
      "title": .line(metric.title),
      "plain-title": .line(metric.plainTitle),
      "definition": .words(metric.definition),
      "numerator": .line(metric.numerator),
      "denominator": .line(metric.denominator),
      "code": .line(metric.code),
      "unit": .choice(metric.unit),
      "counts-people": .flag(metric.countsPeople),
      "improvement": .choice(metric.improvement),
      "period": .choice(metric.period),
      "geography": .line(metric.geography),
      "source": .line(metric.source),
      "citation": .line(metric.citation),
      "source-status": .choice(metric.sourceStatus),
      "scope": .text(metric.scope.rawValue),
      "order": .whole(metric.order),
      "baseline": baseline(of: metric, in: series),
      "targets": .records(metric.targets) { target in
        .record([
          "value": .number(target.value),
          "by": .date(target.by),
          "kind": .choice(target.kind),
          "source": .line(target.source),
        ])
      },
      "trajectory": .records(metric.trajectory) {
        .record(["period": .text($0.period.value.text), "value": .number($0.value)])
      },
      "breaks": .records(metric.breaks) {
        .record(["period": .text($0.period.value.text), "reason": .line($0.reason)])
      },
      "comparator": .line(metric.comparator),
      "split-by": .line(metric.splitBy),
      "disclosure-rule": series?.ruleInWords.map { .text($0) },
      "series": .records(series?.points ?? [], point),
      "text": .words(metric.body),
    ])
  }

  /// Where a series stood; of people, only as disclosure control shows it.
  private func baseline(of metric: Metric, in series: DisclosedSeries?) -> JSONValue? {
    guard let series, let period = metric.baseline?.period.value else { return nil }
    guard series.ruleInWords == nil else {
      return series.points.first { $0.period == period && $0.split == nil }.map(point)
    }
    let value = MetricFigures(metric, series).baseline?.number
    return .record(["period": .text(period.text), "value": value.map { .decimal($0) }])
  }

  private func point(_ point: DisclosedPoint) -> JSONValue {
    var number: JSONValue?
    var state: JSONValue?
    switch point.value {
    case .number(let value): number = .decimal(value)
    case .suppressed: state = .text("suppressed")
    case .missing: state = .text("not-published")
    }
    return .record([
      "period": .text(point.period.text),
      "value": number,
      "value-missing": state,
      "comparator": point.comparator.map { .decimal($0) },
      "split": point.split.map { .text($0) },
      "note": point.note.map { .text($0) },
    ])
  }
}
