import Diagnostics
import PlanModel
import Testing

@testable import PlanSources

/// What spreadsheets do to whole columns: merged cells, dates that count up, commas for points.
struct SheetHabitsTests {
  private struct Sheet {
    let table: CSVTable
    let kind: SheetKind
    let text: String

    init<Record: PlanRecord>(_ text: String, of type: Record.Type) throws {
      kind = SheetKind(type)
      self.text = text
      table = try #require(
        CSVReader().read(DecodedText(path: "sheet.csv", text: text), as: kind).value
      )
    }

    var columns: [FieldDescription?] { table.header.map { kind.column($0.value) } }

    func told(_ found: [Diagnostic?]) -> String {
      Outline(of: text).findings(found.compactMap(\.self))
    }
  }

  private func words(_ rows: [[SourceScalar]]) -> [String] {
    rows.map { $0.map(\.text).joined(separator: "|") }
  }

  @Test func `merged cells are filled down and told once`() throws {
    let sheet = try Sheet(
      "year,stream,service,planned\n2025-26,core,a,1\n,,b,2\n,,c,3\n2026-27,core,a,4\n,,b,5\n,,c,6\n",
      of: SpendingRow.self
    )
    let merged = MergedCells(in: sheet.table, sheet.kind)
    #expect(
      words(merged.rows) == [
        "2025-26|core|a|1", "2025-26|core|b|2", "2025-26|core|c|3", "2026-27|core|a|4",
        "2026-27|core|b|5", "2026-27|core|c|6",
      ]
    )
    #expect(
      sheet.told([merged.diagnostic]) == """
        must-fix csv/merged-cells A3 year «» “year” and “stream” stand in the first row of each group \
        only: 4 rows have none.
        Split the merged cells in the spreadsheet, and fill the column down, so that every row says it.
        """
    )
  }

  @Test(arguments: [
    "year,stream,planned\n2025-26,core,1\n,core,2\n2026-27,core,3\n",
    "year,stream,planned\n,core,1\n,core,2\n,core,3\n,core,4\n",
    "year,stream,planned\n2025-26,a,1\n2025-26,b,2\n2025-26,c,3\n,d,4\n,e,4\n,f,1\n2025-26,g,3\n",
  ])
  func `single blanks, and columns without a first word, are left`(text: String) throws {
    let sheet = try Sheet(text, of: SpendingRow.self)
    let merged = MergedCells(in: sheet.table, sheet.kind)
    #expect(words(merged.rows) == words(sheet.table.rows))
    #expect(merged.diagnostic == nil)
  }

  private static let head = "as-at,organisation,role-group\n"

  @Test func `dates that count up from row to row are told once`() throws {
    let days = ["2026-09-30", "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04"]
    let rows = days.map { "\($0),trust,Nursing\n" }.joined()
    let sheet = try Sheet(Self.head + rows + "2026-09-30,trust,Nursing\n", of: WorkforceRow.self)
    #expect(
      sheet.told(CountedUp(in: sheet.table.rows, of: sheet.columns).diagnostics) == """
        should-fix csv/counted-up A3 as-at «2026-10-01» “as-at” goes up by one day from row to row, \
        from row 2 to row 6.
        note «2026-09-30» It begins here.
        Spreadsheets count up when a cell is dragged down. Copy the date and paste it instead.
        """
    )
  }

  @Test(arguments: [
    ["2026-09-30", "2026-09-30", "2026-09-30", "2026-09-30", "2026-09-30"],
    ["2026-09-30", "2026-10-01", "2026-10-02", "2026-10-03"],
    ["2026-09-30", "2026-10-30", "2026-11-30", "2026-12-30", "2027-01-30"],
  ])
  func `one day, few days and months are sound`(days: [String]) throws {
    let rows = days.map { "\($0),trust,Nursing\n" }.joined()
    let sheet = try Sheet(Self.head + rows, of: WorkforceRow.self)
    #expect(CountedUp(in: sheet.table.rows, of: sheet.columns).diagnostics == [])
  }

  @Test func `commas for points are read, and told once`() throws {
    let sheet = try Sheet(
      "as-at;organisation;role-group;funded-wte;in-post-wte\n2026-09-30;a;b;2,6;2\n2026-09-30;a;c;1,25;0,5\n",
      of: WorkforceRow.self
    )
    let numbers = DecimalCommas(in: sheet.table.rows, of: sheet.columns)
    #expect(words(numbers.rows) == ["2026-09-30|a|b|2.6|2", "2026-09-30|a|c|1.25|0.5"])
    #expect(
      sheet.told([numbers.diagnostic]) == """
        must-fix structure/bad-value D2 funded-wte «2,6» 3 numbers of this sheet have a comma where a \
        point belongs, the first “2,6”.
        Set the spreadsheet to English (United Kingdom), and save it again.
        """
    )
  }

  @Test(arguments: [
    "2026-09-30;a;b;2,6;2\n", "2026-09-30;a;b;2,6;2.5\n2026-09-30;a;c;1,2;3,5\n",
    "2026-09-30;a;b;2,600;2,5\n2026-09-30;a;c;1,2;3,5\n",
  ])
  func `few commas, points beside them and thousands are left`(rows: String) throws {
    let sheet = try Sheet(
      "as-at;organisation;role-group;funded-wte;in-post-wte\n\(rows)",
      of: WorkforceRow.self
    )
    #expect(DecimalCommas(in: sheet.table.rows, of: sheet.columns).diagnostic == nil)
  }
}
