import Diagnostics
import Testing

@testable import PlanSources

struct QuotedMailTests {
  private func told(_ text: String) -> String {
    let decoded = DecodedText(path: "a.md", text: text)
    let found = QuotedMail(in: Array(text.utf8)).diagnostic(in: decoded)
    return Outline(of: text).findings([found].compactMap(\.self))
  }

  @Test(arguments: ["> ---\n> name: Hub\n>\n> ---\n", "\n> ---\n\n>name: Hub\n> ---"])
  func `a file with a sign before every line is told once`(text: String) {
    #expect(
      told(text) == """
        must-fix file/quoted-mail «> ---» Every line of this file begins with “>”, as in the answer \
        to a mail.
        Take the sign and the space after it from every line, or copy the file from the first mail.
        """
    )
  }

  @Test(arguments: [
    "---\nname: Hub\n---\n> One\n> Two\n> Three\n", "> One\n> Two\n", "", "a,b\n>1,2\n",
  ])
  func `a quotation among words is sound`(text: String) {
    #expect(told(text) == "")
  }
}
