import Diagnostics
import PlanModel

/// Finds approvals and signatures that are dated after the plan was published.
struct SignedTooLate: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let settings = plan.settings
    guard settings.state.value == .published, let published = settings.publishedOn else {
      return []
    }
    // What lies in the future is told as such, whatever the day of publication.
    let days = published.value...max(published.value, plan.today)
    func isLate(_ date: CalendarDate) -> Bool { days.contains(date) && date != published.value }
    let boards = Set(plan.records.bodies.filter { $0.bodyKind.value == .hwb }.map(\.id.value))
    let approvals = settings.approvals.filter { isLate($0.date.value) }
    let signatures = settings.signatories.filter { isLate($0.date.value) }
    return approvals.map { approval in
      let title = plan.index.entry(.body, approval.body.value)?.title ?? approval.body.value
      return .approvedTooLate(
        approval,
        title,
        published,
        isBoard: boards.contains(approval.body.value)
      )
    } + (signatures.isEmpty ? [] : [.signedTooLate(signatures, published)])
  }
}

extension Diagnostic {
  fileprivate static func approvedTooLate(
    _ approval: Approval,
    _ body: String,
    _ published: Located<CalendarDate>,
    isBoard: Bool
  ) -> Diagnostic {
    Diagnostic(
      .signedTooLate,
      isBoard ? .mustFix : .shouldFix,
      "\u{201C}\(body)\u{201D} approved the plan only after it was published.",
      at: approval.date.source,
      notes: [Note("It was published on \(published.value.inWords).", at: published.source)],
      help: "Correct the date of one of the two. A plan is published after it is approved."
    )
  }

  fileprivate static func signedTooLate(
    _ signatures: [Signatory],
    _ published: Located<CalendarDate>
  ) -> Diagnostic {
    let first = signatures[0]
    return Diagnostic(
      .signedTooLate,
      .shouldFix,
      signatures.count == 1
        ? "A signature is dated after the plan was published."
        : "\(signatures.count) signatures are dated after the plan was published.",
      at: first.date.source,
      notes: signatures.dropFirst().prefix(5).map {
        Note("So is that of the \($0.role.value).", at: $0.date.source)
      } + [Note("It was published on \(published.value.inWords).", at: published.source)],
      help: "Correct the dates, or give the plan the date on which all had signed."
    )
  }
}
