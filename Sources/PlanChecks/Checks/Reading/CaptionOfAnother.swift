import Diagnostics
import Markdown
import PlanModel

/// Finds captions that have nothing in common with the table or the chart they stand over.
///
/// A caption that shares a word with the columns, with the first cell of a row, or with the name of
/// the file or of the measure is sound.
struct CaptionOfAnother: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let metrics = Dictionary(plan.records.metrics.map { ($0.id.value, $0) }) { first, _ in first }
    return plan.words.flatMap { words in
      words.directives.compactMap { directive -> Diagnostic? in
        guard [.table, .chart].contains(directive.name), let caption = directive.located("caption")
        else { return nil }
        var known: [String] = []
        if let path = directive["file"], let table = plan.files.tables[path] {
          known += [path] + table.columns.map(\.name) + table.rows.compactMap { $0.first?.text }
        }
        if let metric = directive["metric"].flatMap({ metrics[$0] }) {
          known += [metric.id.value, metric.title.value, metric.definition.text]
          known += [metric.plainTitle?.value].compactMap(\.self)
        }
        if let id = directive["metric"], let metric = metrics[id],
          let wrong = years(of: caption.value, besides: plan.records.series[id] ?? [], metric)
        {
          return .ofOtherYears(caption, wrong)
        }
        let telling = Self.stems(caption.value)
        guard !known.isEmpty, telling.count > 1,
          known.allSatisfy({ telling.isDisjoint(with: Self.stems($0)) })
        else { return nil }
        return .ofAnother(caption, isChart: directive.name == .chart)
      }
    }
  }

  /// The years of the data, where a caption names years and all of them lie before or behind.
  private func years(
    of caption: String,
    besides rows: [MetricRow],
    _ metric: Metric
  )
    -> ClosedRange<Int>?
  {
    let words = TextWords(caption)
    let named = (0..<words.count).compactMap { words.number(at: $0) }
      .filter { (1990...2100).contains($0) }
    let known = rows.compactMap { $0.period.value.lastDay(of: metric.period.value)?.year }
    guard let from = known.min(), let to = known.max(), let first = named.min(),
      let last = named.max(), last < from - 1 || first > to
    else { return nil }
    return from...to
  }

  private static func stems(_ text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "\u{2019}" }
    return Set(
      words.filter { $0.count > 2 && !common.contains($0) }.map { word in
        word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : String(word)
      }
    )
  }

  private static let common: Set<Substring> = [
    "the", "and", "for", "with", "from", "who", "are", "per", "each", "all", "year", "years", "our",
    "number", "figure", "table", "chart", "data", "csv", "tables", "total",
  ]
}

extension Diagnostic {
  fileprivate static func ofOtherYears(
    _ caption: Located<String>,
    _ years: ClosedRange<Int>
  ) -> Diagnostic {
    Diagnostic(
      .captionOfAnother,
      .shouldFix,
      "The years of this caption are not those of the chart it stands over.",
      at: caption.source,
      help:
        "The data begin in \(years.lowerBound) and end in \(years.upperBound). Correct the caption."
    )
  }

  fileprivate static func ofAnother(_ caption: Located<String>, isChart: Bool) -> Diagnostic {
    Diagnostic(
      .captionOfAnother,
      .shouldFix,
      "This caption has no word in common with the \(isChart ? "chart" : "table") it stands over.",
      at: caption.source,
      help: "Say what is shown, or show what the caption says."
    )
  }
}
