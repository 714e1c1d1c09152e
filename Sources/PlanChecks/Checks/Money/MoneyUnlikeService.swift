import Diagnostics
import Frameworks
import PlanAnalysis
import PlanModel

/// Finds money for a service under a THRIVE group or a level that the service does not have, or
/// after it closed.
struct MoneyUnlikeService: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let services = Dictionary(plan.records.services.map { ($0.id.value, $0) }) { first, _ in first }
    return plan.records.spending.flatMap { row -> [Diagnostic] in
      guard let service = row.service.flatMap({ services[$0.value] }) else { return [] }
      var found: [Diagnostic] = []
      if let group = row.thrive, !service.thrive.contains(where: { $0.value == group.value }) {
        let title = plan.frameworks.thrive[group.value.rawValue]?.title ?? group.value.rawValue
        found.append(.otherGroup(service, title, at: group.source))
      }
      if let level = row.level, level.value != service.level.value {
        let title = plan.frameworks.levels[level.value.rawValue]?.title ?? level.value.rawValue
        found.append(.otherLevel(service, title, at: level.source))
      }
      if let until = service.until, let start = row.year.value.firstDay, until.value < start,
        row.firstAmount.map({ $0.value.pence > 0 }) ?? false
      {
        found.append(.afterClosing(service, row, until))
      }
      return found
    }
  }
}

extension Diagnostic {
  fileprivate static func otherGroup(
    _ service: Service,
    _ group: String,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .moneyUnlikeService,
      .shouldFix,
      "Money for \u{201C}\(service.name.value)\u{201D} stands under \u{201C}\(group)\u{201D}, where the service does not.",
      at: place,
      notes: [Note("The service names its groups here.", at: service.thrive.first?.source)],
      help: "Name one of the service\u{2019}s own groups, or add this one to the service."
    )
  }

  fileprivate static func otherLevel(
    _ service: Service,
    _ level: String,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .moneyUnlikeService,
      .shouldFix,
      "Money for \u{201C}\(service.name.value)\u{201D} stands under the level \u{201C}\(level)\u{201D}, which is not its own.",
      at: place,
      notes: [Note("The service names its level here.", at: service.level.source)],
      help: "Write the service\u{2019}s own level, or correct the service."
    )
  }

  fileprivate static func afterClosing(
    _ service: Service,
    _ row: SpendingRow,
    _ until: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .moneyUnlikeService,
      .shouldFix,
      "\u{201C}\(service.name.value)\u{201D} has money in \(row.year.value.text), after it closed on \(until.value.inWords).",
      at: row.year.source,
      notes: [Note("The service closes here.", at: until.source)],
      help: "Correct the year, or move the money to the service that took over."
    )
  }
}
