import Diagnostics
import Testing

@testable import Markdown

struct MarkdownHeadingTests {
  @Test func `headings know their words and level and line and id`() {
    let text = "## A *b* `c` &amp; [d](e) ![f](g) <i>\n\n- H\n  two\n  ---\n"
    let headings = MarkdownDocument(parsing: pageWords(text)).headings(idPrefix: "x-")
    #expect(
      headings == [
        MarkdownHeading(
          level: 2,
          text: "A b c & d f ",
          id: "x-a-b-c-d-f",
          source: SourceRange(path: "page.md", start: 0, end: 37)
        ),
        MarkdownHeading(
          level: 2,
          text: "H two",
          id: "x-h-two",
          source: SourceRange(path: "page.md", start: 41, end: 42)
        ),
      ]
    )
  }

  @Test func `headings have the ids that the HTML has`() {
    let text = "## A\n\n## A\n\n> ### A 2\n\n# \u{E9}\n\n##\n"
    let document = MarkdownDocument(parsing: pageWords(text))
    let html = document.html(MarkdownRendering(resolve: { _ in nil }, idPrefix: "p-")).text
    #expect(
      html.matches(of: #/id="([^"]*)"/#).map { String($0.1) }
        == document.headings(idPrefix: "p-").map(\.id)
    )
  }
}
