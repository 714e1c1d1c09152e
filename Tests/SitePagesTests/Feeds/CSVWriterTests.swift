import PlanModel
import Testing

@testable import SitePages

struct CSVWriterTests {
  @Test func `a sheet begins with its mark and ends its rows as the standard says`() throws {
    let columns: [SheetColumn] = [
      "id", SheetColumn("ages.from", as: "age-from"), "parts.name", "open", "cost", "share",
    ]
    let share = try #require(DecimalNumber("-0.50"))
    let row = JSONValue.record([
      "id": .text("hub"),
      "ages": .record(["from": .whole(-1)]),
      "parts": .list([.record(["name": .text("a")]), .record(["name": .text("b")])]),
      "open": .flag(true),
      "cost": .money(Money(pence: -12_550)),
      "share": .decimal(share),
    ])
    #expect(
      CSVWriter.bytes(of: columns, [row, .record([:])])
        == Array(
          "\u{FEFF}id,age-from,name,open,cost,share\r\nhub,-1,a;b,yes,-125.50,-0.50\r\n,,,,,\r\n"
            .utf8
        )
    )
  }

  @Test(arguments: [
    ("plain", "plain"), ("a, b", "\"a, b\""), ("say \"a\"", "\"say \"\"a\"\"\""),
    ("two\nlines", "\"two\nlines\""), (" edge", "\" edge\""), ("caf\u{E9}", "caf\u{E9}"),
  ])
  func `a cell is quoted where it must be`(_ words: String, _ cell: String) {
    #expect(written(words) == cell)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+44 1632", "'+44 1632"), ("-5", "'-5"), ("@a", "'@a"), ("\tx", "'\tx"),
    ("\rx", "\"'\rx\""), ("\u{FF1D}1", "'\u{FF1D}1"), ("=A1,B1", "\"'=A1,B1\""), ("a=1", "a=1"),
    ("=\u{301}1", "'=\u{301}1"),
  ])
  func `words are no formula`(_ words: String, _ cell: String) {
    #expect(written(words) == cell)
  }

  @Test func `telephone numbers stay as they are`() {
    #expect(written("+44 1632 960001", holdsPhones: true) == "+44 1632 960001")
  }

  /// The only cell of the only row.
  private func written(_ words: String, holdsPhones: Bool = false) -> String {
    let bytes = CSVWriter.bytes(
      of: [SheetColumn("a", holdsPhones: holdsPhones)],
      [.record(["a": .text(words)])]
    )
    return String(decoding: bytes.dropFirst(6).dropLast(2), as: UTF8.self)
  }

  @Test func `no two columns of a sheet have one name`() {
    for sheet in DataSheet.allCases {
      let names = sheet.columns.map(\.name)
      #expect(names.count == Set(names).count, "\(sheet)")
      #expect(!names.isEmpty, "\(sheet)")
    }
  }
}
