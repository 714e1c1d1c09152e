import Confidentiality
import Diagnostics
import Markdown
import PlanAnalysis
import PlanModel

/// Finds sentences that have a measure go one way in every month or quarter, and the data do not:
/// “it has gone up every month since June 2026”.
struct MonthByMonth: PlanAdvice {
  private static let rising = Phrases([
    "gone up", "risen", "increased", "grown", "been rising", "climbed", "been higher",
  ])
  private static let falling = Phrases([
    "gone down", "fallen", "come down", "decreased", "dropped", "been falling", "been lower",
    "reduced",
  ])
  private static let each = Phrases([
    "every month", "each month", "month on month", "every quarter", "each quarter",
    "quarter on quarter", "every single month",
  ])
  private static let hedges = WordKeys([
    "not", "nearly", "almost", "should", "will", "if", "below", "above", "most", "average", "never",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let metrics = Dictionary(plan.records.metrics.map { ($0.id.value, $0) }) { first, _ in first }
    return plan.writings.filter { $0.block != nil && !$0.isQuoted && !$0.isHeading }.flatMap {
      writing -> [Diagnostic] in
      let words = writing.words
      guard Self.each.mayStand(in: words) else { return [] }
      return writing.sentences.compactMap { range -> Diagnostic? in
        let places = words.places(in: range)
        guard let found = Self.each.places(in: words, within: places).first,
          let metric = metric(of: range, in: writing, metrics),
          !places.contains(where: { Self.hedges.contains(words.keys[$0]) })
        else { return nil }
        let isRising = !Self.rising.places(in: words, within: places).isEmpty
        guard isRising || !Self.falling.places(in: words, within: places).isEmpty,
          let since = ProsePeriods.all(
            in: ProseToken.list(writing[range]),
            of: metric.period.value
          ).first
        else { return nil }
        let points = (plan.disclosed.series(of: metric.id.value)?.points ?? [])
          .drop { $0.period != since }.compactMap { $0.value.number?.value }
        let breaks = zip(points, points.dropFirst()).contains { isRising ? $1 < $0 : $1 > $0 }
        guard points.count > 2, breaks else { return nil }
        return .notEveryMonth(
          words[found],
          metric,
          at: writing.source(of: words.stretch(of: found))
        )
      }
    }
  }

  /// The measure that a sentence links to, or in whose own words it stands.
  private func metric(
    of range: Range<Int>,
    in writing: Writing,
    _ metrics: [String: Metric]
  ) -> Metric? {
    let links = writing.links.filter { range.overlaps($0.range) && !$0.isImage }
    if links.isEmpty { return writing.from.kind == .metric ? metrics[writing.from.id] : nil }
    guard links.count == 1, let record = links.first?.record, record.kind == .metric else {
      return nil
    }
    return metrics[record.id]
  }
}

extension Diagnostic {
  fileprivate static func notEveryMonth(
    _ words: String,
    _ metric: Metric,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .claimAgainstData,
      .shouldFix,
      "The data of \u{201C}\(metric.title.value)\u{201D} do not bear out \u{201C}\(words)\u{201D}.",
      at: place,
      notes: [Note("The measure is defined here.", at: metric.title.source)],
      help: "Look at the values since then, and say what they show."
    )
  }
}
