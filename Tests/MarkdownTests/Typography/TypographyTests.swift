import Testing

@testable import Markdown

/// Quotation marks, dashes and spaces as people expect them in print.
struct TypographyTests {
  @Test(arguments: [
    ("\"a\" 'b' c's -- d --- e...", "“a” ‘b’ c’s – d — e…"),
    ("£4.7 million, 12 weeks, 3 pm", "£4.7~million, 12~weeks, 3~pm"),
    ("12\nweeks and 5\nthings", "12~weeks and 5\nthings"),
    ("{plan year} weeks, {plan year} [^1]", "12~weeks, 12 [^1]"),
    ("12 weekends, a week, 12  weeks, 12 weeksé", "12 weekends, a week, 12  weeks, 12 weeksé"),
    ("`12 weeks` **12** weeks", "<code>12 weeks</code> <strong>12</strong> weeks"),
    ("[12 weeks](a)", "<a href=\"a\">12~weeks</a>"),
    ("7.5 WTE & 9 per cent", "7.5~WTE &amp; 9~per cent"),
  ])
  func `words are set as in print`(_ text: String, _ html: String) {
    let rendering = MarkdownRendering(resolve: { LinkTarget(href: $0) }, value: { _ in "12" })
    #expect(rendered(text, rendering) == "<p>\(html.replacing("~", with: "\u{A0}"))</p>\n")
  }
}
