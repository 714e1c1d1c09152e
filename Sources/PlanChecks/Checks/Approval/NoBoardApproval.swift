import Diagnostics
import PlanModel

/// Finds a published plan that its health and wellbeing board never approved.
struct NoBoardApproval: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let settings = plan.settings
    guard settings.state.value == .published, plan.index.knowsAll(.settings),
      plan.index.knowsAll(.body),
      settings.approvals.allSatisfy({ plan.index.entry(.body, $0.body.value) != nil })
    else { return [] }
    let boards = plan.records.bodies.filter { $0.bodyKind.value == .hwb }
    // More than one board, or bodies without one, is told by the check of the governance tree.
    guard !boards.isEmpty || plan.records.bodies.isEmpty else { return [] }
    let ids = Set(boards.map(\.id.value))
    guard !settings.approvals.contains(where: { ids.contains($0.body.value) }) else { return [] }
    return [.noBoardApproval(settings, board: boards.first)]
  }
}

extension Diagnostic {
  fileprivate static func noBoardApproval(
    _ settings: PlanSettings,
    board: GovernanceBody?
  )
    -> Diagnostic
  {
    let id = board?.id.value ?? "health-and-wellbeing-board"
    let advice =
      "Add to \u{201C}approvals\u{201D}: {body: \(id), role: Chair of the board, date: 2026-10-20, minutes: Minute 42}. Until it has approved, write \u{201C}state: draft\u{201D}."
    return Diagnostic(
      .noBoardApproval,
      .mustFix,
      "The plan says it is published, but no approval by the health and wellbeing board is recorded.",
      at: settings.state.source,
      notes: board.map { [Note("This is the board.", at: $0.bodyKind.source)] } ?? [],
      help: board == nil
        ? "Describe the board in bodies/\(id).md with \u{201C}kind: hwb\u{201D}. \(advice)" : advice
    )
  }
}
