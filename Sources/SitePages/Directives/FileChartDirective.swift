import Charts
import PlanAnalysis
import PlanModel

/// A spreadsheet as bars or as a line, with its numbers in a table.
struct FileChartDirective: TemplateModel {
  private let figures: [FileFigure]
  private let source: TitledLink?
  private let body: HTML

  init(_ file: ContentTable, _ request: DirectiveRequest, _ published: PublishedPlan) {
    let selection = TableSelection(
      of: file,
      columns: request["columns"],
      formats: request["formats"],
      numbers: .number
    )
    let caption = request["caption"] ?? ""
    let chart = FileChart(selection, caption: caption, published.words)
    let id = request.id + "-chart"
    let pictures = request["kind"] == "line" ? chart.line(id: id) : chart.bars(id: id)
    let table = DataTable(
      selection,
      id: request.id + "-table",
      caption: caption,
      hasRowHeadings: true,
      published.words
    )
    figures = pictures.enumerated().map { place, picture in
      FileFigure(picture: picture, table: place == pictures.count - 1 ? table : nil)
    }
    source = request.source(published)
    body = request.body
  }

  static let templateFields = TemplateFields<FileChartDirective>([
    .many("figures") { $0.figures },
    .one("source") { $0.source },
    .html("body") { $0.body },
  ])
}

/// A picture with its caption and, once, its table.
struct FileFigure: TemplateModel {
  let picture: FileChart.Picture
  let table: DataTable?

  static let templateFields = TemplateFields<FileFigure>([
    .text("id") { $0.picture.id },
    .text("title") { $0.picture.title },
    .html("picture") { HTML($0.picture.svg) },
    .one("table") { $0.table },
  ])
}

/// Draws columns of a spreadsheet: the first names what the others count.
struct FileChart {
  /// A picture and what it shows.
  struct Picture: Sendable {
    let id: String
    let title: String
    let svg: String
  }

  private let caption: String
  private let names: [String]
  private let columns: [TableSelection.Column]
  private let selection: TableSelection
  private let words: Words

  init(_ selection: TableSelection, caption: String, _ words: Words) {
    self.selection = selection
    self.caption = caption
    self.words = words
    names =
      selection.columns.first.map { first in
        selection.table.rows.map { selection.cell(first, of: $0) }
      } ?? []
    columns = Array(selection.columns.dropFirst())
  }

  /// Bars, a picture for each column of numbers.
  func bars(id: String) -> [Picture] {
    columns.enumerated().map { place, column in
      let title =
        columns.count > 1 ? words(.chartOf, ["title": caption, "split": column.name]) : caption
      let id = place == 0 ? id : "\(id)-\(place + 1)"
      let values = values(of: column)
      let chart = BarChart(
        title: title,
        description: ends(of: column, by: { $0 < $1 }, .chartLeastAndMost),
        bars: zip(names, values).map { BarChart.Bar($0, $1) }
      )
      return Picture(id: id, title: title, svg: chart.svg(idPrefix: id))
    }
  }

  /// A line, beside a second one where there is a second column of numbers.
  func line(id: String) -> [Picture] {
    guard let column = columns.first else { return [] }
    let other = columns.dropFirst().first
    let chart = LineChart(
      title: caption,
      description: ends(of: column, by: nil, .chartFirstAndLast),
      periods: names,
      series: LineChart.Series(column.name, values(of: column)),
      comparator: other.map { LineChart.Series($0.name, values(of: $0)) },
      unit: column.format.chartUnit
    )
    return [Picture(id: id, title: caption, svg: chart.svg(idPrefix: id))]
  }

  private func values(of column: TableSelection.Column) -> [ChartValue] {
    selection.table.rows.map { row in
      let cell = selection.cell(column, of: row)
      return ChartValue(
        column.format.value(cell),
        label: cell.isEmpty ? nil : column.format.inWords(cell)
      )
    }
  }

  /// Two of the values in words, for people who do not see the picture: the first and the last, in
  /// the order of the rows or of their numbers.
  private func ends(
    of column: TableSelection.Column,
    by order: ((Double, Double) -> Bool)?,
    _ sentence: Word
  ) -> String {
    let numbers = zip(names, selection.table.rows).compactMap { name, row in
      let cell = selection.cell(column, of: row)
      return column.format.value(cell)
        .map { (name: name, number: $0, text: column.format.inWords(cell)) }
    }
    let ordered = order.map { order in numbers.sorted { order($0.number, $1.number) } } ?? numbers
    guard let first = ordered.first, let last = ordered.last else { return "" }
    return words(
      sentence,
      [
        "first": first.text, "first-name": first.name, "last": last.text, "last-name": last.name,
      ]
    )
  }
}

extension ColumnFormat {
  fileprivate var chartUnit: ChartUnit {
    switch self {
    case .percent: ChartUnit(suffix: "%")
    case .money: ChartUnit(prefix: "\u{A3}")
    case .number, .text: ChartUnit()
    }
  }
}
