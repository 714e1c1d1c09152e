import Diagnostics
import Testing

struct SourceTextsTests {
  let sources = SourceTexts([
    "plain.md": "one\ntwo\r\n\nfour",
    "wide.md": "a\u{1F469}\u{200D}\u{1F9B0}b\ne\u{301}f",
    "empty.md": "",
  ])

  @Test(arguments: [
    (0, 1, 1), (3, 1, 4), (4, 2, 1), (9, 3, 1), (10, 4, 1), (14, 4, 5), (99, 4, 5), (-1, 1, 1),
  ])
  func `a byte has a line and a column`(offset: Int, line: Int, column: Int) {
    let position = TextPosition(line: line, column: column)
    #expect(sources.position(of: offset, in: "plain.md") == position)
  }

  @Test(arguments: [
    // One family of eleven bytes; then an accent of two bytes on a letter of its own.
    (0, 1, 1), (1, 1, 2), (5, 1, 2), (12, 1, 3), (13, 1, 4), (14, 2, 1), (15, 2, 1), (17, 2, 2),
  ])
  func `a column counts what a reader sees`(offset: Int, line: Int, column: Int) {
    let position = TextPosition(line: line, column: column)
    #expect(sources.position(of: offset, in: "wide.md") == position)
  }

  @Test func `an empty file has one place`() {
    #expect(sources.position(of: 0, in: "empty.md") == TextPosition(line: 1, column: 1))
  }

  @Test func `a file that was not read has no places`() {
    #expect(sources.position(of: 0, in: "missing.md") == nil)
    #expect(sources.text(of: "missing.md") == nil)
    #expect(sources.text(of: "empty.md") == "")
  }
}
