import Testing

@testable import Diagnostics

struct TerminalTextTests {
  @Test(arguments: [
    ("abc", "abc", 3),
    ("a\tb", "a    b", 6),
    ("a\nb", "a b", 3),
    ("\u{1B}[2J", "\u{241B}[2J", 4),
    ("a\u{202E}b", "a\u{FFFD}b", 3),
    ("e\u{301}", "e\u{301}", 1),
    ("\u{4E2D}", "\u{4E2D}", 2),
    ("\u{1F469}\u{200D}\u{1F9B0}", "\u{1F469}\u{200D}\u{1F9B0}", 2),
    ("\u{2764}\u{FE0F}", "\u{2764}\u{FE0F}", 2),
  ])
  func `text is made safe and measured`(raw: String, shown: String, width: Int) {
    let text = TerminalText(raw)
    #expect(text.text == shown)
    #expect(text.width == width)
  }

  @Test func `words are filled into lines of a width`() {
    #expect(
      TerminalText.wrap("one two three\n  four five", indent: 1, width: 8)
        == [" one two", " three", "   four", "   five"]
    )
  }

  @Test func `a word wider than the line stands alone`() {
    #expect(TerminalText.wrap("a incomprehensible b", width: 6) == ["a", "incomprehensible", "b"])
  }
}
