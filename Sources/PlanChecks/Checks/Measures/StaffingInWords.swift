import Diagnostics
import PlanModel

/// Finds sentences that call a team fully staffed while workforce.csv has empty posts in it.
struct StaffingInWords: PlanAdvice {
  private static let full = Phrases([
    "fully staffed", "full strength", "no vacancies", "no empty posts", "no vacant posts",
    "all posts are filled", "all posts filled", "every post is filled", "all posts are now filled",
    "all the posts are filled", "all of its posts are filled", "all our posts are filled",
    "all vacancies have been filled", "all posts have been filled",
    "all posts have now been filled",
    "full team in place", "whole team in place", "full complement", "fully recruited",
    "fully recruited to", "no staffing gaps", "every post filled",
  ])
  private static let hedges = WordKeys([
    "will", "aim", "aims", "plan", "plans", "by", "until", "should", "want", "when", "not", "once",
    "if", "promised", "was", "were", "never", "hope", "would", "deliver", "nearly", "almost",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let rows = Dictionary(grouping: plan.records.workforce.filter { $0.service != nil }) {
      $0.service?.value ?? ""
    }
    guard !rows.isEmpty, plan.index.knowsAll(.workforce) else { return [] }
    let services = Dictionary(plan.records.services.map { ($0.id.value, $0) }) { first, _ in first }
    return plan.writings.filter { Self.isRead($0) }.flatMap { writing -> [Diagnostic] in
      let words = writing.words
      guard Self.full.mayStand(in: words) else { return [] }
      return writing.sentences.compactMap { range -> Diagnostic? in
        let places = words.places(in: range)
        guard let found = Self.full.places(in: words, within: places).first,
          !places.contains(where: { Self.hedges.contains(words.keys[$0]) }),
          let id = plan.subjects.service(of: range, in: writing), let service = services[id],
          let row = rows[id]?.first(where: \.hasEmptyPosts)
        else { return nil }
        return .notFull(
          words[found],
          service,
          row,
          at: writing.source(of: words.stretch(of: found))
        )
      }
    }
  }

  private static func isRead(_ writing: Writing) -> Bool {
    guard !writing.isQuoted, !writing.isHeading else { return false }
    switch writing.from.kind {
    case .service, .page, .priority, .enabler, .metric, .pathway: return writing.block != nil
    default: return false
    }
  }
}

extension WorkforceRow {
  fileprivate var hasEmptyPosts: Bool {
    guard let funded = fundedWTE?.value.value, let filled = inPostWTE?.value.value else {
      return false
    }
    return funded - filled > 0.05
  }
}

extension Diagnostic {
  fileprivate static func notFull(
    _ words: String,
    _ service: Service,
    _ row: WorkforceRow,
    at place: SourceRange
  ) -> Diagnostic {
    let funded = row.fundedWTE?.value.text ?? ""
    let filled = row.inPostWTE?.value.text ?? ""
    return Diagnostic(
      .staffingInWords,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not what workforce.csv says of \u{201C}\(service.name.value)\u{201D}.",
      at: place,
      notes: [
        Note(
          "\(row.roleGroup.value): \(filled) of \(funded) posts are filled.",
          at: row.inPostWTE?.source ?? row.roleGroup.source
        )
      ],
      help: "Correct the one that is wrong."
    )
  }
}
