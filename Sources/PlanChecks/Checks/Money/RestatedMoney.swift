import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds money that was spent according to an earlier plan, and is another sum now without a word.
struct RestatedMoney: PlanAdvice {
  private struct Line: Hashable {
    let year: PlanYear
    let stream: String
    let use: [String?]
  }

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.spending) else { return [] }
    var earlier: [Line: (edition: PlanYear, actual: Money)] = [:]
    for row in plan.archived.spending {
      let line = Line(year: row.year, stream: row.stream, use: [row.service, row.action])
      // The latest edition is the one that people compare with.
      guard let known = earlier[line], known.edition > row.edition else {
        let same = earlier[line].map { $0.edition == row.edition } ?? false
        let before = same ? earlier[line]?.actual ?? .zero : .zero
        earlier[line] = (row.edition, before + row.actual)
        continue
      }
    }
    guard !earlier.isEmpty else { return [] }
    let rows = Dictionary(grouping: Spending.streamYears(of: plan.plan).flatMap(\.rows)) { row in
      Line(
        year: row.year.value,
        stream: row.stream.value,
        use: [row.service?.value, row.action?.value]
      )
    }
    return rows.compactMap { line, rows in
      guard let before = earlier[line], let now = SpendingAmounts(adding: rows).actual,
        now != before.actual, rows.allSatisfy({ $0.note == nil }), !isSlip(now, before.actual),
        let actual = rows.lazy.compactMap(\.actual).first
      else { return nil }
      return .restated(line.year, before, now, at: actual.source)
    }
    .sorted { ($0.location?.start ?? 0) < ($1.location?.start ?? 0) }
  }

  /// Whether one sum is ten, a hundred or a thousand times the other: a slip, told as one.
  private func isSlip(_ one: Money, _ other: Money) -> Bool {
    let (small, large) = (min(one.pence, other.pence), max(one.pence, other.pence))
    return small > 0
      && [10, 100, 1000].contains { factor in
        large / factor * 10 >= small * 9 && large / factor * 10 <= small * 11
      }
  }
}

extension Diagnostic {
  fileprivate static func restated(
    _ year: PlanYear,
    _ before: (edition: PlanYear, actual: Money),
    _ now: Money,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .restatedMoney,
      .shouldFix,
      "\(now.inWords) was spent in \(year.text), but the plan of \(before.edition.text) said \(before.actual.inWords).",
      at: place,
      help: "If the figure was corrected since, say so in \u{201C}note\u{201D}."
    )
  }
}
