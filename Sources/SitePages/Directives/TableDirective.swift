import PlanAnalysis
import PlanModel

/// A spreadsheet as a table.
struct TableDirective: TemplateModel {
  private let table: DataTable
  private let source: TitledLink?
  private let body: HTML

  init(_ file: ContentTable, _ request: DirectiveRequest, _ published: PublishedPlan) {
    table = DataTable(
      TableSelection(of: file, columns: request["columns"], formats: request["formats"]),
      id: request.id + "-table",
      caption: request["caption"] ?? "",
      hasRowHeadings: request["row-headings"] != "no",
      published.words
    )
    source = request.source(published)
    body = request.body
  }

  static let templateFields = TemplateFields<TableDirective>([
    .one("table") { $0.table },
    .one("source") { $0.source },
    .html("body") { $0.body },
  ])
}

/// Columns of a spreadsheet with a caption, ready to be shown.
struct DataTable: TemplateModel {
  let id: String
  let caption: String
  let columns: [DataColumn]
  let rows: [DataRow]
  /// What `*` means; nil where no number shown is hidden.
  let rule: String?

  init(
    _ selection: TableSelection,
    id: String,
    caption: String,
    hasRowHeadings: Bool,
    _ words: Words
  ) {
    let numbers = selection.columns.filter(\.format.isNumber)
    self.id = id
    self.caption = caption
    columns = selection.columns.map { DataColumn(title: $0.name, isNumber: $0.format.isNumber) }
    rows = selection.table.rows.map { row in
      let cells = selection.columns.map { column in
        let cell = selection.cell(column, of: row)
        return DataCell(
          text: cell.isEmpty && column.format.isNumber
            ? words[.notPublished] : column.format.inWords(cell),
          isNumber: column.format.isNumber
        )
      }
      return DataRow(cells, hasHeading: hasRowHeadings)
    }
    let hidesAny = selection.table.rows.contains { row in
      numbers.contains { selection.cell($0, of: row) == ColumnFormat.hidden }
    }
    rule = hidesAny ? words[.tableHidden] : nil
  }

  static let templateFields = TemplateFields<DataTable>([
    .text("id") { $0.id },
    .text("caption") { $0.caption },
    .many("columns") { $0.columns },
    .many("rows") { $0.rows },
    .maybe("rule") { $0.rule },
  ])
}

/// The head of a column.
struct DataColumn: TemplateModel {
  let title: String
  let isNumber: Bool

  static let templateFields = TemplateFields<DataColumn>([
    .text("title") { $0.title },
    .flag("is-number") { $0.isNumber },
  ])
}

/// A row; its first cell may be the heading of the row.
struct DataRow: TemplateModel {
  let heading: DataCell?
  let cells: [DataCell]

  init(_ cells: [DataCell], hasHeading: Bool) {
    heading = hasHeading ? cells.first : nil
    self.cells = hasHeading ? Array(cells.dropFirst()) : cells
  }

  static let templateFields = TemplateFields<DataRow>([
    .one("heading") { $0.heading },
    .many("cells") { $0.cells },
  ])
}

/// A cell as people read it.
struct DataCell: TemplateModel {
  let text: String
  let isNumber: Bool

  static let templateFields = TemplateFields<DataCell>([
    .text("text") { $0.text },
    .flag("is-number") { $0.isNumber },
  ])
}
