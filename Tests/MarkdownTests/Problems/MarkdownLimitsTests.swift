import Diagnostics
import Testing

@testable import Markdown

/// The limits beyond which cmark is not asked.
struct MarkdownLimitsTests {
  @Test(arguments: [
    (String(repeating: "a", count: 256 * 1024 + 1), "The words are longer than 256 KB."),
    (String(repeating: "a\n", count: 5001), "The words have more than 5000 lines."),
    (String(repeating: "a\r\n", count: 5001), "The words have more than 5000 lines."),
    (String(repeating: "![a](b)\n", count: 1001), "The words have more than 1000 images."),
    (
      String(repeating: ">", count: 50_000),
      "This line opens more than 16 lists or quotations inside each other."
    ),
    (
      "a\n" + String(repeating: "1. > ", count: 9) + "b",
      "This line opens more than 16 lists or quotations inside each other."
    ),
    (
      String(repeating: "- ", count: 17) + "b",
      "This line opens more than 16 lists or quotations inside each other."
    ),
    (
      "a " + String(repeating: "[", count: 33),
      "More than 32 of the same sign stand in a row in this line."
    ),
    (
      "a\n\nb" + String(repeating: "*", count: 33) + "c",
      "More than 32 of the same sign stand in a row in this line."
    ),
  ])
  func `words beyond a limit are reported and not rendered`(_ text: String, _ message: String) {
    let document = MarkdownDocument(parsing: pageWords(text))
    let problems = document.problems()
    #expect(problems.map(\.message) == [message])
    #expect(problems.map(\.code) == [.markdownLimit])
    #expect(document.html(.asWritten).text.isEmpty)
    #expect(document.links().isEmpty)
    #expect(document.headings(idPrefix: "").isEmpty)
  }

  @Test func `the line that passes a limit is shown`() {
    let line = "> " + String(repeating: "_", count: 33) + "b"
    let text = "a\n\n\(line)\n"
    let problems = MarkdownDocument(parsing: pageWords(text)).problems()
    #expect(problems.map { passage(at: $0.location, of: text) } == [line])
  }

  @Test(arguments: [
    (String(repeating: "a", count: 256 * 1024), "<p>aaaa"),
    (String(repeating: "a\n", count: 5000), "<p>a\na\n"),
    (String(repeating: "* ", count: 40), "<hr />\n"),
    (String(repeating: "*", count: 40), "<hr />\n"),
    (String(repeating: "a-", count: 40) + String(repeating: "-", count: 40), "<p>a-a-"),
    (String(repeating: ">", count: 16) + "a", "<blockquote>\n<blockquote>\n"),
    ("a " + String(repeating: "[", count: 32), "<p>a [[["),
    ("a\n" + String(repeating: "=", count: 80), "<h1 id=\"a\">a</h1>"),
  ])
  func `words within the limits are rendered`(_ text: String, _ beginning: String) {
    let document = MarkdownDocument(parsing: pageWords(text))
    #expect(!document.problems().contains { $0.code == .markdownLimit })
    #expect(document.html(.asWritten).text.hasPrefix(beginning))
  }
}
