import Diagnostics
import PlanModel

/// Finds actions that are called on track, or not started, though they or their milestones are
/// late.
struct OnTrackThoughLate: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let milestones = Dictionary(grouping: plan.records.milestones, by: \.action.value)
    return plan.records.actions.compactMap { action in
      if action.delivery.value == .onTrack || action.delivery.value == .notStarted,
        action.due.value < plan.today
      {
        return .overdue(action)
      }
      guard action.delivery.value == .onTrack else { return nil }
      // One that is still said to come is told where it stands.
      let late = (milestones[action.id.value] ?? []).filter { $0.state.value == .missed }
      return late.isEmpty ? nil : .onTrackWithLateMilestones(action, late)
    }
  }
}

extension Diagnostic {
  fileprivate static func overdue(_ action: Action) -> Diagnostic {
    let state = action.delivery.value == .onTrack ? "on track" : "not started"
    return Diagnostic(
      .onTrackThoughLate,
      .shouldFix,
      "The action \u{201C}\(action.title.value)\u{201D} is \(state), but it was due on \(action.due.value.inWords).",
      at: action.delivery.source,
      notes: [Note("It was due then.", at: action.due.source)],
      help:
        "Say how it stands: complete, at-risk or off-track with the reason. If its date has moved, write the new one in \u{201C}due\u{201D} and keep the old one in \u{201C}original-due\u{201D}."
    )
  }

  fileprivate static func onTrackWithLateMilestones(
    _ action: Action,
    _ late: [Milestone]
  ) -> Diagnostic {
    let count = late.count == 1 ? "a milestone" : "\(late.count) milestones"
    return Diagnostic(
      .onTrackThoughLate,
      .shouldFix,
      "The action \u{201C}\(action.title.value)\u{201D} is on track, but \(count) of it did not happen on time.",
      at: action.delivery.source,
      notes: late.map {
        Note("\u{201C}\($0.title.value)\u{201D} was missed.", at: $0.state.source)
      },
      help:
        "Correct the milestones, or write at-risk or off-track in \u{201C}delivery\u{201D} and say why in \u{201C}reason\u{201D}."
    )
  }
}
