import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that date a milestone without a link, and the sheets have another day: "since March
/// 2026 there has been a weekly call for every young person in hospital".
///
/// Three words of its title must stand together, and mean no other milestone. Any date of the action
/// and of its milestones is right.
struct MilestoneInWords: PlanAdvice {
  private static let before = WordKeys(["in", "on", "since", "from", "by", "until", "of"])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.milestone), plan.index.knowsAll(.action) else { return [] }
    let actions = Dictionary(plan.records.actions.map { ($0.id.value, $0) }) { first, _ in first }
    let steps = Dictionary(grouping: plan.records.milestones) { $0.action.value }
    let milestones = Dictionary(
      plan.records.milestones.map { ($0.id.value, $0) }
    ) { first, _ in first }
    guard !milestones.isEmpty else { return [] }
    let names = LooseNames(
      plan.records.milestones.map { ($0.id.value, $0.title.value) },
      least: 3
    )
    return plan.writings.filter { Self.isRead($0) }.flatMap { writing in
      writing.sentences.compactMap { range -> Diagnostic? in
        let words = writing.words
        let dates = WrittenDate.all(in: words, words.places(in: range))
        guard dates.count == 1, let date = dates.first, date.places.lowerBound > 0,
          Self.before.contains(words.keys[date.places.lowerBound - 1]),
          !writing.links.contains(where: { range.overlaps($0.range) }),
          !writing.values.contains(where: { range.overlaps($0.range) }),
          let named = names.first(in: ProseToken.list(writing[range], from: range.lowerBound)),
          let milestone = milestones[named.id], let action = actions[milestone.action.value]
        else { return nil }
        let own =
          [action.start, action.due] + [action.originalDue, action.completedOn].compactMap(\.self)
        let all = (steps[action.id.value] ?? []).flatMap {
          [$0.due] + [$0.originalDue, $0.doneOn].compactMap(\.self)
        }
        // The promises of actions are looked at by their titles.
        guard date.isBefore(plan.today), !(own + all).contains(where: { date.holds($0.value) })
        else { return nil }
        return .otherDay(
          words[date.places],
          milestone,
          at: writing.source(of: words.stretch(of: date.places))
        )
      }
    }
  }

  private static func isRead(_ writing: Writing) -> Bool {
    guard !writing.isQuoted, !writing.isHeading else { return false }
    switch writing.from.kind {
    case .page, .priority, .enabler, .body, .metric: return writing.block != nil
    case .engagement: return writing.key == "we-did"
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func otherDay(
    _ words: String,
    _ milestone: Milestone,
    at place: SourceRange
  ) -> Diagnostic {
    let day = milestone.doneOn ?? milestone.due
    return Diagnostic(
      .differingDate,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is no date that the sheets have for \u{201C}\(milestone.title.value)\u{201D}.",
      at: place,
      notes: [
        Note(
          milestone.doneOn == nil
            ? "It is due on \(day.value.inWords)." : "It was done on \(day.value.inWords).",
          at: day.source
        )
      ],
      help: "Correct the one that is wrong."
    )
  }
}
