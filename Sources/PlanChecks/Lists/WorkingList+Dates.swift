import Diagnostics
import PlanAnalysis
import PlanModel

/// What has a day: by it something is due, or over.
extension WorkingList {
  /// What must be done, reviewed or checked within some days, and what is overdue.
  package init(dueIn plan: ExaminedPlan, within days: Int) {
    let last = plan.today.dayNumber + days
    let entries = DatedEntries(of: plan)
    let due = entries.work + entries.reviews + entries.ends
    self.init(
      columns: ["date", "state", "what", "whose"],
      rows: due.filter { $0.day.value.dayNumber <= last }
        .sorted { ($0.day.value, $0.what) < ($1.day.value, $1.what) }
        .map { entry in
          let isOver = entry.day.value < plan.today
          return Row(
            [entry.day.value.iso, isOver ? "overdue" : "due", entry.what, entry.whose],
            at: entry.day.source
          )
        }
    )
  }

  /// What is over: services, alerts, money, old figures.
  package init(expiredIn plan: ExaminedPlan) {
    let over = DatedEntries(of: plan).over
    self.init(
      columns: ["date", "what", "whose"],
      rows: over.sorted { ($0.day.value, $0.what) < ($1.day.value, $1.what) }
        .map { Row([$0.day.value.iso, $0.what, $0.whose], at: $0.day.source) }
    )
  }
}

/// Something with a day and somebody who answers for it.
private struct DatedEntry {
  let day: Located<CalendarDate>
  let what: String
  let whose: String
}

/// Everything in a plan that has a day.
private struct DatedEntries {
  private let plan: ExaminedPlan
  private let organisations: [String: String]

  init(of plan: ExaminedPlan) {
    self.plan = plan
    organisations = Dictionary(
      plan.records.organisations.map { ($0.id.value, $0.name.value) }
    ) { first, _ in first }
  }

  private var records: PlanRecords { plan.records }
  private var open: [Service] { records.services.filter { $0.isOpen(on: plan.today) } }

  /// Actions, milestones and targets that are not done.
  var work: [DatedEntry] {
    let actions = records.actions.filter { ![.complete, .stopped].contains($0.delivery.value) }
    let owners = Dictionary(records.actions.map { ($0.id.value, owner(of: $0)) }) { first, _ in
      first
    }
    let stopped = Set(
      records.actions.filter { $0.delivery.value == .stopped }.map(\.id.value)
    )
    let milestones = records.milestones.filter {
      $0.doneOn == nil && $0.state.value != .met && !stopped.contains($0.action.value)
    }
    return actions.map {
      DatedEntry(day: $0.due, what: "Action: \($0.title.value)", whose: owner(of: $0))
    }
      + milestones.map {
        DatedEntry(
          day: $0.due,
          what: "Milestone: \($0.title.value)",
          whose: owners[$0.action.value] ?? ""
        )
      }
      + records.metrics.flatMap { metric in
        metric.targets.compactMap { target in
          target.by.map {
            DatedEntry(
              day: $0,
              what: "Target: \(metric.title.value), \(target.value.value.text)",
              whose: ""
            )
          }
        }
      }
  }

  /// What somebody must look at again.
  var reviews: [DatedEntry] {
    let settings = plan.settings
    let risks = records.risks.compactMap { risk in
      risk.reviewDue.map {
        DatedEntry(
          day: $0,
          what: "Review of the risk: \(risk.title.value)",
          whose: risk.ownerRole.value
        )
      }
    }
    let checks = open.map { service in
      DatedEntry(
        day: service.checkedOn.map { $0.adding(months: 6) },
        what: "Check of the service: \(service.name.value)",
        whose: service.checkedByRole.value
      )
    }
    let lines = settings.crisisLines.map { line in
      DatedEntry(
        day: line.checkedOn.map { $0.adding(months: 6) },
        what: "Check of the help line: \(line.name.value)",
        whose: settings.lead.role.value
      )
    }
    let refresh = DatedEntry(
      day: settings.nextRefreshDue,
      what: "Refresh of the plan",
      whose: settings.lead.role.value
    )
    // A day that could not be read is nobody's deadline.
    let isKnown = settings.nextRefreshDue.value != .placeholder
    return risks + checks + lines + acceptances + (isKnown ? [refresh] : [])
  }

  /// What somebody decided to live with until a day.
  private var acceptances: [DatedEntry] {
    records.acceptances.map { acceptance in
      DatedEntry(
        day: acceptance.until,
        what: "Acceptance of \(acceptance.code.value) for \(acceptance.record.value)",
        whose: plan.settings.lead.role.value
      )
    }
  }

  /// What comes to an end: services and money.
  var ends: [DatedEntry] {
    open.compactMap { service in
      service.until.map {
        DatedEntry(
          day: $0,
          what: "Last day of the service: \(service.name.value)",
          whose: provider(of: service)
        )
      }
    }
      + records.fundingStreams.compactMap { stream in
        guard let ends = stream.ends, ends.value >= plan.today else { return nil }
        return DatedEntry(
          day: ends,
          what: "End of the money: \(stream.title.value)",
          whose: organisations[stream.funder.value] ?? stream.funder.value
        )
      }
  }

  /// What is over and still in the sources.
  var over: [DatedEntry] {
    let today = plan.today
    let services = records.services.compactMap { service -> DatedEntry? in
      guard let until = service.until, until.value < today else { return nil }
      return DatedEntry(
        day: until,
        what: "Service: \(service.name.value)",
        whose: provider(of: service)
      )
    }
    let alerts = records.services.compactMap { service -> DatedEntry? in
      guard let alert = service.alert, alert.until.value < today else { return nil }
      return DatedEntry(
        day: alert.until,
        what: "Alert of the service: \(service.name.value)",
        whose: service.checkedByRole.value
      )
    }
    let waits = open.compactMap { service -> DatedEntry? in
      guard let wait = service.wait, wait.measuredOn.value.adding(months: 12) < today else {
        return nil
      }
      return DatedEntry(
        day: wait.measuredOn,
        what: "Wait of the service: \(service.name.value)",
        whose: service.checkedByRole.value
      )
    }
    let checks = open.filter { $0.checkedOn.value.adding(months: 12) < today }.map { service in
      DatedEntry(
        day: service.checkedOn,
        what: "Check of the service: \(service.name.value)",
        whose: service.checkedByRole.value
      )
    }
    let streams = records.fundingStreams.compactMap { stream -> DatedEntry? in
      guard let ends = stream.ends, ends.value < today else { return nil }
      return DatedEntry(
        day: ends,
        what: "Money: \(stream.title.value)",
        whose: organisations[stream.funder.value] ?? stream.funder.value
      )
    }
    return services + alerts + waits + checks + streams
      + acceptances.filter { $0.day.value < today }
  }

  private func owner(of action: Action) -> String {
    let organisation = action.ownerOrganisation.value
    return "\(action.ownerRole.value), \(organisations[organisation] ?? organisation)"
  }

  private func provider(of service: Service) -> String {
    organisations[service.provider.value] ?? service.provider.value
  }
}
