import Diagnostics
import Testing

struct SourceTextTests {
  /// `text: |` and two lines set in by two spaces, the words beginning at byte 10.
  let indented = SourceText(
    "First\nSecond",
    at: SourceRange(path: "a.yml", start: 10, end: 24),
    lineStarts: [10, 18]
  )
  let contiguous = SourceText("First\nSecond", at: SourceRange(path: "a.md", start: 40, end: 52))

  @Test func `words that stand as they are keep their distance from the start`() {
    #expect(
      contiguous.range(start: 6, end: 12) == SourceRange(path: "a.md", start: 46, end: 52)
    )
  }

  @Test func `words of an indented line are found behind its indentation`() {
    #expect(indented.range(start: 6, end: 9) == SourceRange(path: "a.yml", start: 18, end: 21))
  }

  @Test func `a range never leaves the words`() {
    #expect(contiguous.range(start: 6, end: 99) == SourceRange(path: "a.md", start: 46, end: 52))
    #expect(indented.range(start: 6, end: 99) == SourceRange(path: "a.yml", start: 18, end: 24))
  }

  @Test func `a whole line is found by its number`() {
    #expect(indented.range(ofLine: 2) == SourceRange(path: "a.yml", start: 18, end: 24))
    #expect(contiguous.range(ofLine: 1) == SourceRange(path: "a.md", start: 40, end: 45))
    #expect(contiguous.range(ofLine: 3) == contiguous.source)
  }

  @Test func `a line and column become an offset`() {
    #expect(contiguous.offset(line: 2, column: 3) == 8)
    #expect(contiguous.offset(line: 9, column: 1) == 12)
  }

  @Test(arguments: [("", true), (" \r\n", true), ("x", false)])
  func `words of nothing but space are empty`(text: String, isEmpty: Bool) {
    #expect(SourceText(text, at: .start(of: "a.md")).isEmpty == isEmpty)
  }
}
