import Diagnostics
import PlanModel
import TestSupport
import Testing

@testable import PlanSources

struct CSVReaderTests {
  private func read(_ text: String) -> Diagnosed<CSVTable?> {
    CSVReader().read(DecodedText(path: "a.csv", text: text))
  }

  @Test(arguments: [
    ("id,title\na,One\nb,Two\n", "id title | a One | b Two"),
    ("id;title\na;One, two\n", "id title | a One, two"),
    ("id\ttitle\na\tOne; two", "id title | a One; two"),
    ("sep=;\nid;title\na;1,5\n", "id title | a 1,5"),
    ("Id, Owner Role ,due_date\na, b ,\u{A0}c\u{A0}\n", "id owner-role due-date | a b c"),
    ("id,title\na,\"One, \"\"two\"\"\nthree\"\n", "id title | a One, \"two\"\nthree"),
    ("\"id\" , \"title\"\n \"a\" ,\"\"\n", "id title | a ∅"),
    ("id,title\na\nb,\n", "id title | a ∅ | b ∅"),
    ("id,title,x\na,b\n", "id title x | a b ∅"),
    ("id,,title,,\na,,b,,\n,,,,\n,,,,\n", "id title | a b"),
    ("\n,\nid,title\na,b\n", "id title | a b"),
    ("id,title\na,b,,\n", "id title | a b"),
    ("id\na\nb\n", "id | a | b"),
    ("id,title\n", "id title"),
    ("id,été\n1,ñ😀\n", "id été | 1 ñ😀"),
  ])
  func `tables are read as spreadsheet programs write them`(text: String, cells: String) throws {
    let read = read(text)
    #expect(Outline(of: text).findings(read.diagnostics) == "")
    let table = try #require(read.value)
    let rows = [table.header.map(\.value)] + table.rows.map { $0.map(\.text) }
    let shown = rows.map { $0.map { $0.isEmpty ? "∅" : $0 }.joined(separator: " ") }
    #expect(shown.joined(separator: " | ") == cells)
    #expect(table.unreadRows.isEmpty)
  }

  @Test func `every cell knows its bytes and its name in the sheet`() throws {
    let text = "id, Owner Role\n\na,\"b \"\"c\"\"\"\n\"x\ny\",  é  \nz\n"
    let table = try #require(read(text).value)
    let shown = ([table.header.map(\.source)] + table.rows.map { $0.map(\.source) }).joined().map {
      "\($0.cell?.name ?? "") \($0.cell?.columnName ?? "")"
        + "«\(String(decoding: Array(text.utf8)[$0.start..<$0.end], as: UTF8.self))»"
    }
    #expect(
      shown == [
        "A1 «id»", "B1 «Owner Role»", "A3 id«a»", "B3 Owner Role«b \"\"c\"\"»", "A4 id«x\ny»",
        "B4 Owner Role«é»", "A5 id«z»", "B5 Owner Role«»",
      ]
    )
  }

  @Test func `a place inside a quoted cell is a place in the file`() throws {
    let marked = MarkedSource("id,note\na,\"one\ntwo 1️⃣three\"\n")
    let table = try #require(read(marked.text).value)
    let words = table.rows[0][1].words
    #expect(words.range(start: 8, end: 13).start == marked.offsets["1️⃣"])
    #expect(words.source.cell == SheetCell(row: 2, column: 2, columnName: "note"))
  }

  @Test func `a sheet that is too large is not read`() {
    let wide = read((1...257).map { "c\($0)" }.joined(separator: ",") + "\n")
    #expect(wide.value == nil)
    #expect(wide.diagnostics.map(\.code) == [.fileTooLarge])
    let long = read(String(repeating: "x", count: 8 * 1024 * 1024 + 1))
    #expect(long.value == nil)
    #expect(long.diagnostics.map(\.code) == [.fileTooLarge])
    let columns = (1...250).map { "c\($0)" }.joined(separator: ",")
    let full = read(columns + "\n" + String(repeating: "x\n", count: 4_100))
    #expect(full.value == nil)
    #expect(full.diagnostics.map(\.code) == [.fileTooLarge])
  }
}
