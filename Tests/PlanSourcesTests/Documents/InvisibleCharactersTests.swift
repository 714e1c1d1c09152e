import Diagnostics
import Testing

@testable import PlanSources

struct InvisibleCharactersTests {
  private func found(in text: String) -> Diagnostic? {
    InvisibleCharacters().find(in: DecodedText(path: "page.md", text: text))
  }

  @Test(arguments: ["\u{200B}", "\u{AD}", "\u{202E}", "\u{2060}"])
  func `a character nobody sees is told with the word without it`(character: String) {
    let text = "We offer coun\(character)selling, and more."
    let finding = found(in: text)
    #expect(finding?.message == "There is a character here that nobody can see.")
    #expect(finding?.suggestion == "counselling")
    #expect(
      Outline(of: text).findings([finding].compactMap(\.self)) == """
        should-fix file/invisible-character «coun\(character)selling» There is a character here \
        that nobody can see.
        They come with copied text, break searches, and confuse screen readers. Type the word again.
        """
    )
  }

  @Test func `many of them are one finding`() {
    #expect(
      found(in: "a\u{200B}b c\u{200B}d")?.message
        == "There are 2 characters in this file that nobody can see; this is the first."
    )
  }

  @Test(arguments: ["Plain – with a “dash”", "Caf\u{E9} \u{A0}", "\u{202B}\u{627}\u{202C}"])
  func `what people see, and marks among Arabic, are sound`(text: String) {
    #expect(found(in: text) == nil)
  }
}
