import Diagnostics
import PlanAnalysis
import PlanModel

/// The values of a metric as a table: a row for each period, a column for each part and for what it
/// is compared with.
struct MetricTable: TemplateModel {
  let id: String
  let caption: String
  let columns: [TagPart]
  /// The columns that tell change from chance, of each part that has values beyond chance.
  let changeColumns: [TagPart]
  let rows: [MetricTableRow]
  /// What `*` means; nil where no value is hidden.
  let rule: String?

  init(_ reading: MetricReading, id: String) {
    let points = reading.points
    let comparator = points.contains { $0.comparator != nil } ? reading.metric.comparator : nil
    self.id = id
    caption = reading.metric.title.value
    columns =
      reading.splits.map { TagPart(title: $0 ?? reading.words[reading.metric.unit.value.word]) }
      + (comparator.map { [TagPart(title: $0.value)] } ?? [])
    let changes = reading.splits.compactMap { MetricChanges(of: $0, reading) }
    changeColumns = changes.map { TagPart(title: $0.title) }
    let byPeriod = Dictionary(grouping: points, by: \.period)
    var periods: [MetricPeriod] = []
    for point in points where periods.last != point.period { periods.append(point.period) }
    rows = periods.map {
      MetricTableRow(byPeriod[$0] ?? [], of: $0, reading, changes, hasComparator: comparator != nil)
    }
    rule = points.contains { $0.value == .suppressed } ? reading.rule : nil
  }

  static let templateFields = TemplateFields<MetricTable>([
    .text("id") { $0.id },
    .text("caption") { $0.caption },
    .many("columns") { $0.columns },
    .many("change-columns") { $0.changeColumns },
    .flag("has-notes") { $0.rows.contains { $0.note != nil } },
    .many("rows") { $0.rows },
    .maybe("rule") { $0.rule },
  ])
}

/// The values of one period.
struct MetricTableRow: TemplateModel {
  let period: String
  let cells: [TagPart]
  let changes: [TagPart]
  let note: String?

  fileprivate init(
    _ points: [DisclosedPoint],
    of period: MetricPeriod,
    _ reading: MetricReading,
    _ changes: [MetricChanges],
    hasComparator: Bool
  ) {
    let values = reading.splits.map { split in
      reading.format.text(points.first { $0.split == split }?.value ?? .missing)
    }
    let compared = points.lazy.compactMap(\.comparator).first
    let notes = points.compactMap(\.note)
    self.period = reading.inWords(period)
    cells =
      (values
      + (hasComparator
        ? [reading.format.text(compared.map(DisclosedValue.number) ?? .missing)] : []))
      .map { TagPart(title: $0) }
    self.changes = changes.map { TagPart(title: $0.words(in: period)) }
    note = notes.isEmpty ? nil : notes.joined(separator: " ")
  }

  static let templateFields = TemplateFields<MetricTableRow>([
    .text("period") { $0.period },
    .many("cells") { $0.cells },
    .many("changes") { $0.changes },
    .maybe("note") { $0.note },
  ])
}

/// Which values of a series are more than chance, in words.
private struct MetricChanges {
  let title: String
  private let byPeriod: [MetricPeriod: String]

  /// Nil where no value is.
  init?(of split: String?, _ reading: MetricReading) {
    guard let process = reading.process(of: split)?.process else { return nil }
    let points = process.control.groups.filter { $0.limits != nil }.flatMap(\.points)
    guard points.contains(where: { $0.signal != nil }) else { return nil }
    let title = reading.words[.measureVariation]
    self.title =
      split.map { reading.words(.chartOf, ["title": $0, "split": title]) } ?? title
    byPeriod = Dictionary(
      points.map { point in
        let word = process.variation(of: point)?.word ?? .processOrdinary
        return (point.period, reading.words[word])
      }
    ) { first, _ in first }
  }

  /// "Improvement", "Ordinary", or nothing where no value was published.
  func words(in period: MetricPeriod) -> String { byPeriod[period] ?? "" }
}
