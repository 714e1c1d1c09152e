import Testing

@testable import Diagnostics

struct SourceExcerptTests {
  private func excerpt(_ text: String, _ start: Int, _ end: Int) -> [String]? {
    let range = SourceRange(path: "a.md", start: start, end: end)
    return SourceExcerpt(of: range, in: SourceTexts(["a.md": text]))?.lines
  }

  @Test func `the mark stands under the words`() {
    #expect(
      excerpt("# Title\nSome words\n", 13, 18) == [
        "       2 | Some words",
        "                ^^^^^",
      ]
    )
  }

  @Test func `a place without length has a mark of one column`() {
    #expect(excerpt("abc", 3, 3) == ["       1 | abc", "              ^"])
  }

  @Test func `a character that is touched is marked whole`() {
    #expect(
      excerpt("a\u{1F6A8}b", 2, 3) == ["       1 | a\u{1F6A8}b", "            ^^"]
    )
  }

  @Test func `a mark that takes the line break stays on its line`() {
    #expect(excerpt("ab\r\ncd", 0, 4) == ["       1 | ab", "           ^^"])
  }

  @Test func `lines between the first and the last are left out`() {
    #expect(
      excerpt("a\n  b\n  c\n  d\n", 0, 13) == [
        "       1 | a",
        "           ^",
        "       \u{2026} |",
        "       4 |   d",
        "             ^",
      ]
    )
  }

  @Test(arguments: [(0, 3), (200, 203), (397, 400), (0, 400), (150, 400)])
  func `a long line is cut around its mark and fits`(start: Int, end: Int) throws {
    let text = String(repeating: "0123456789", count: 40)
    let lines = try #require(excerpt(text, start, end))
    #expect(lines.map(\.count).max() ?? 0 <= 100)
    let carets = try #require(lines.last).firstIndex(of: "^")
    let marked = try #require(carets).utf16Offset(in: lines[1])
    #expect(Array(lines[0])[marked] == Array(text)[start])
  }

  @Test func `a file that was not read and a file as a whole have none`() {
    let sources = SourceTexts(["a.md": "abc"])
    #expect(SourceExcerpt(of: .start(of: "a.md"), in: sources) == nil)
    let missing = SourceRange(path: "missing.md", start: 2, end: 3)
    #expect(SourceExcerpt(of: missing, in: sources) == nil)
  }
}
