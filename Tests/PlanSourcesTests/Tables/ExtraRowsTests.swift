import Diagnostics
import PlanModel
import Testing

@testable import PlanSources

struct ExtraRowsTests {
  private func read(_ text: String) throws -> (rows: [String], told: String) {
    let kind = SheetKind(SpendingRow.self)
    let read = CSVReader().read(DecodedText(path: "spending.csv", text: text), as: kind)
    let extra = ExtraRows(of: try #require(read.value), kind)
    return (
      extra.rows.map { $0.map(\.text).joined(separator: "|") },
      Outline(of: text).findings(read.diagnostics + extra.diagnostics)
    )
  }

  @Test(arguments: ["Total,,500", "Grand total:,,500", "TOTALS 2026-27,,500", ",,500"])
  func `a total is passed over and told`(row: String) throws {
    let (rows, told) = try read("year,stream,planned\n2026-27,icb-core,500\n\(row)\n")
    let words = row.split(separator: ",").first.map(String.init) ?? ""
    let place = row.hasPrefix(",") ? "C3 planned" : "A3 year"
    #expect(rows == ["2026-27|icb-core|500"])
    #expect(
      told == """
        should-fix csv/extra-row \(place) «\(words)» Row 3 is a total of other rows, and is not read.
        Delete the row: totals are worked out from the rows, and so never differ from them.
        """
    )
  }

  @Test func `a row that lacks only its year is no total`() throws {
    let (rows, told) = try read("year,stream,planned\n2026-27,icb-core,500\n,icb-core,400\n")
    #expect(rows == ["2026-27|icb-core|500", "|icb-core|400"])
    #expect(told == "")
  }

  @Test func `names that stand in the sheet once more are told`() throws {
    let (rows, told) = try read(
      "year,stream,planned\n2026-27,icb-core,500\nYear,Stream,Planned\n2027-28,icb-core,400\n"
    )
    #expect(rows == ["2026-27|icb-core|500", "2027-28|icb-core|400"])
    #expect(
      told == """
        should-fix csv/extra-row A3 year «Year» Row 3 has the names of the columns once more, and \
        is not read.
        Delete the row: the names stand at the top.
        """
    )
  }

  @Test func `rows that were pasted twice are one finding`() throws {
    let (rows, told) = try read(
      "year,stream,planned\n2026-27,a,5\n2026-27,b,6\n2026-27,a,5\n2026-27,b,6\n"
    )
    #expect(rows == ["2026-27|a|5", "2026-27|b|6"])
    #expect(
      told == """
        must-fix csv/repeated-row A4 year «2026-27» 2 rows say exactly what rows above them say: \
        4, 5.
        note «2026-27» This is the first of those that are repeated.
        They were probably pasted twice. Delete them here.
        """
    )
  }

  @Test(arguments: [
    "Spending 2026-27\nyear,stream,planned", "Spending 2026-27,,\n,,\nyear,stream,planned",
  ])
  func `a title above the names is told, and the names are found`(top: String) throws {
    let (rows, told) = try read("\(top)\n2026-27,icb-core,500\n")
    #expect(rows == ["2026-27|icb-core|500"])
    #expect(
      told == """
        should-fix csv/extra-row A1 «Spending 2026-27» Row 1 stands above the names of the \
        columns, and is not read.
        Delete what stands above the names. A title belongs into the words of a page.
        """
    )
  }

  @Test func `a sheet whose columns were not parted is one finding`() {
    let text = "year|stream|planned\n2026-27|icb-core|500\n"
    let read = CSVReader().read(
      DecodedText(path: "spending.csv", text: text),
      as: SheetKind(SpendingRow.self)
    )
    #expect(read.value?.rows == nil)
    #expect(
      Outline(of: text).findings(read.diagnostics) == """
        must-fix structure/missing-column A1 «year|stream|planned» \
        spending.csv has a single column, so its rows could not be read.
        The others were lost, or are not parted by commas. Open the spreadsheet that it was saved \
        from, and save it again as “CSV UTF-8 (comma delimited)”.
        """
    )
  }

  @Test(arguments: ["Source:,ONS", "Note: rounded,", "* provisional,"])
  func `a remark below the table is told once, with the gap above it`(row: String) throws {
    let text = "year,stream,planned\n2026-27,icb-core,500\n,,\n\(row),\n"
    let (rows, told) = try read(text)
    #expect(rows == ["2026-27|icb-core|500"])
    #expect(told.split(separator: "\n").count(where: { $0.hasPrefix("should-fix") }) == 1)
    #expect(!told.contains("note csv/blank-row"))
  }

  @Test func `a remark in two cells is told as one`() throws {
    let (rows, told) = try read("year,stream,planned\n2026-27,icb-core,500\nSource:,ONS,\n")
    #expect(rows == ["2026-27|icb-core|500"])
    #expect(
      told == """
        should-fix csv/extra-row A3 year «Source:» Row 3 is a remark on the table, and is not read.
        Delete the row. Put what it says into the words of a page, or the column for sources.
        """
    )
  }

  @Test func `a row that ends before a column that others fill in is told`() throws {
    let rows = (1...4).map { "2026-27,icb-core,\($0)00,\($0)" }.joined(separator: "\n")
    let (_, told) = try read("year,stream,planned,actual\n\(rows)\n2026-27,icb-core,500\n")
    #expect(
      told == """
        should-fix csv/short-row D6 actual «» Row 6 ends before “actual”, which the other rows fill in.
        A cell was probably lost, or all moved one to the left. Compare it with its source.
        """
    )
  }

  @Test(arguments: ["2026-27,icb-core,500,", "2026-27,icb-core,500,9", "2026-27,icb-core,500,,"])
  func `rows with a blank cell, and columns that few fill in, are sound`(row: String) throws {
    let rows = (1...4).map { "2026-27,icb-core,\($0)00,\($0)" }.joined(separator: "\n")
    #expect(try read("year,stream,planned,actual\n\(rows)\n\(row)\n").told == "")
    let sparse = (1...4).map { "2026-27,icb-core,\($0)00" }.joined(separator: "\n")
    #expect(try read("year,stream,planned,note\n2026-27,a,1,x\n\(sparse)\n").told == "")
  }

  @Test func `a number that its commas took apart is told once, and read`() throws {
    let (rows, told) = try read("year,stream,planned\n2026-27,icb-core,340,000\n")
    #expect(rows == ["2026-27|icb-core|340000"])
    #expect(
      told == """
        must-fix csv/long-row C2 planned «340,000» Row 2 has 4 cells for 3 columns; left over: “000”.
        Write numbers without commas:
        2026-27,icb-core,340000
        """
    )
  }
}
