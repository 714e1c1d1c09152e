import Diagnostics
import PlanModel
import PlanSources
import Testing

@testable import DirectoryImport

struct FieldTextTests {
  @Test func `each value is written as its kind needs`() {
    let text = FrontMatterText.text(of: [
      .init("status", .word("active")),
      .init("name", .line("Youth hub: the café")),
      .init("eligibility", .block("One.\n\nTwo.")),
      .init("cost", .block("free")),
      .init("needs", .words(["anxiety", "low-mood"])),
      .init("hours", .lines(["Mon-Fri 09:00-17:00"])),
      .init("ages", .group([.init("from", .word("11")), .init("to", .word("18"))])),
      .init(
        "phones",
        .groups([[.init("number", .line("01632 960123")), .init("label", .line("Hub"))]])
      ),
    ])
    #expect(
      text == """
        status: active
        name: "Youth hub: the café"
        eligibility: |
          One.

          Two.
        cost: free
        needs: [anxiety, low-mood]
        hours:
          - Mon-Fri 09:00-17:00
        ages:
          from: 11
          to: 18
        phones:
          - number: "01632 960123"
            label: Hub

        """
    )
  }

  @Test(arguments: [
    "no", "Yes", "null", "1.10", "08001111", "9:30", "a: b", "a #b", "#c", "- d", "\"quoted\"",
    "it's", "back\\slash", "{x}", "[y]", "*z", "&a", "!b", "|", ">", "%c", "@d", "`e`", "ends:",
    " spaces ", "“curly”", "=1+1", "---", "...", "? x", "a, b", "é", "~", "0x10", "1e5",
    "2026-01-01",
  ])
  func `every text comes back from YAML as it went in`(text: String) throws {
    let written = FrontMatterText.text(of: [
      .init("a", .line(text)), .init("b", .block("\(text)\n\(text)")), .init("c", .lines([text])),
    ])
    let source = DecodedText(path: "x.md", text: written)
    let read = YAMLReader().read(source.whole)
    #expect(read.diagnostics.map(\.message) == [], "\(written)")
    let entries = try #require(read.value).entries
    #expect(entries.map(\.key.value) == ["a", "b", "c"], "\(written)")
    guard case .scalar(let line) = entries[0].value, case .scalar(let block) = entries[1].value,
      case .list(let items, _) = entries[2].value,
      case .scalar(let item) = try #require(items.first)
    else {
      Issue.record("other kinds of values: \(written)")
      return
    }
    #expect(line.text == text)
    #expect(item.text == text)
    if !text.hasPrefix(" ") { #expect(block.text == "\(text)\n\(text)\n") }
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("two\nlines", "two lines"), (" edge", "\" edge\""), ("=1+1", "'=1+1"),
    ("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""), ("-0.2", "-0.2"), ("-x", "'-x"),
    ("@a", "'@a"), ("+44 1632", "'+44 1632"),
  ])
  func `a cell is text and never a formula`(text: String, cell: String) {
    #expect(SheetText.cell(text) == cell)
  }
}
