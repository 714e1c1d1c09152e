import Diagnostics
import Testing

@testable import PlanSources

struct SpoiltLettersTests {
  private func told(_ text: String) -> String {
    let decoded = DecodedText(path: "a.md", text: text)
    let found = SpoiltLetters(in: Array(text.utf8)).diagnostic(in: decoded)
    return Outline(of: text).findings([found].compactMap(\.self))
  }

  @Test(arguments: [
    ("can\u{E2}\u{20AC}\u{2122}t", "\u{E2}\u{20AC}\u{2122}"), ("caf\u{C3}\u{A9}", "\u{C3}\u{A9}"),
    ("\u{C2}\u{A3}50", "\u{C2}\u{A3}"),
  ])
  func `a letter that was saved in the wrong encoding is told`(text: String, letter: String) {
    #expect(
      told(text) == """
        should-fix file/encoding «\(letter)» A letter or sign of this file was spoilt when it was \
        saved: it became “\(letter)”.
        Put the file back from a copy, or type what should stand there: an apostrophe, a dash or an \
        accent. Then save it as UTF-8.
        """
    )
  }

  @Test func `several are one finding, at the first`() {
    #expect(
      told("a \u{E2}\u{20AC}\u{201C} b \u{C3}\u{A9}") == """
        should-fix file/encoding «\u{E2}\u{20AC}\u{201C}» 2 letters or signs of this file were \
        spoilt when it was saved: one became “\u{E2}\u{20AC}\u{201C}”.
        Put the file back from a copy, or type what should stand there: an apostrophe, a dash or an \
        accent. Then save it as UTF-8.
        """
    )
  }

  @Test(arguments: ["café", "S\u{C3}O", "\u{C2} ge", "\u{E2}ge \u{20AC}5", "£5 – “so”", ""])
  func `letters with accents are sound`(text: String) {
    #expect(told(text) == "")
  }
}
