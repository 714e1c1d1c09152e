import Diagnostics
import Markdown
import PlanModel

/// Finds dates promised for an action that a sentence names without a link: "the sensory café will
/// open in May 2027" with another month in the sheet.
///
/// The words must stand for one action only. Any date of the action or of its milestones is right.
struct UnlinkedDate: PlanAdvice {
  private static let promises = WordKeys([
    "will", "due", "opens", "starts", "planned", "from", "by", "begins", "launches",
  ])
  private static let before = WordKeys(["in", "by", "from", "on", "of", "until"])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.milestone), plan.index.knowsAll(.action),
      !plan.records.actions.isEmpty
    else { return [] }
    let actions = Dictionary(plan.records.actions.map { ($0.id.value, $0) }) { first, _ in first }
    let names = LooseNames(plan.records.actions.map { ($0.id.value, $0.title.value) }, least: 2)
    let milestones = Dictionary(grouping: plan.records.milestones) { $0.action.value }
    let services = plan.records.services.flatMap { [$0.from?.value, $0.until?.value] }
      .compactMap(\.self)
    return plan.writings.filter(\.mayPromise).flatMap { writing in
      writing.sentences.compactMap { range -> Diagnostic? in
        let words = writing.words
        let places = words.places(in: range)
        guard !writing.links.contains(where: { range.overlaps($0.range) }),
          !writing.values.contains(where: { range.overlaps($0.range) }),
          places.contains(where: { Self.promises.contains(words.keys[$0]) })
        else { return nil }
        let dates = WrittenDate.all(in: words, places)
        guard dates.count == 1, let date = dates.first, !date.isBefore(plan.today),
          date.places.lowerBound > 0,
          Self.before.contains(words.keys[date.places.lowerBound - 1]),
          let named = names.first(in: ProseToken.list(writing[range], from: range.lowerBound)),
          let action = actions[named.id]
        else { return nil }
        let own =
          [action.start, action.due]
          + [action.originalDue, action.completedOn]
          .compactMap(\.self)
        let steps = (milestones[named.id] ?? []).flatMap {
          [$0.due] + [$0.originalDue, $0.doneOn].compactMap(\.self)
        }
        let known = (own + steps).map(\.value) + services
        guard !known.contains(where: date.holds) else { return nil }
        return .unknownDate(
          words[date.places],
          action,
          at: writing.source(of: words.stretch(of: date.places))
        )
      }
    }
  }
}

extension Writing {
  fileprivate var mayPromise: Bool {
    guard !isQuoted else { return false }
    switch from.kind {
    case .page, .priority, .enabler, .body: return block != nil || key == "summary"
    case .engagement: return key == "we-did"
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownDate(
    _ words: String,
    _ action: Action,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .differingDate,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is no date that the sheets have for \u{201C}\(action.title.value)\u{201D}.",
      at: place,
      notes: [Note("It is due on \(action.due.value.inWords).", at: action.due.source)],
      help:
        "Correct the one that is wrong. {action \(action.id.value) due} cannot disagree with the sheet."
    )
  }
}
