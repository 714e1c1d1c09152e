import Diagnostics
import Testing

@testable import Markdown

/// Ids that authors give headings.
struct WrittenHeadingIDTests {
  @Test(arguments: [
    ("## A {#b}", "<h2 id=\"b\">A</h2>\n"),
    ("## A *c*{#b-2}  ", "<h2 id=\"b-2\">A <em>c</em></h2>\n"),
    ("## A {#b} ##", "<h2 id=\"b\">A</h2>\n"),
    ("A\nc {#b}\n---", "<h2 id=\"b\">A\nc</h2>\n"),
    ("A\n{#b}\n---", "<h2 id=\"b\">A</h2>\n"),
    ("> ## A {#b}", "<blockquote>\n<h2 id=\"b\">A</h2>\n</blockquote>\n"),
    ("## A\n\n## B {#a}", "<h2 id=\"a-2\">A</h2>\n<h2 id=\"a\">B</h2>\n"),
    ("## A {#b}\n\n## C {#b}", "<h2 id=\"b\">A</h2>\n<h2 id=\"b-2\">C</h2>\n"),
    ("## A \\{#b}", "<h2 id=\"a-b\">A {#b}</h2>\n"),
    ("## A `{#b}`", "<h2 id=\"a-b\">A <code>{#b}</code></h2>\n"),
    ("## A {#b} c", "<h2 id=\"a-b-c\">A {#b} c</h2>\n"),
    ("A {#b}", "<p>A {#b}</p>\n"),
    ("{#b}\n---", "<h2 id=\"b\">{#b}</h2>\n"),
    ("## {#b}", "<h2 id=\"b\"></h2>\n"),
    ("## A {#B c}", "<h2 id=\"a-b-c\">A {#B c}</h2>\n"),
  ])
  func `a heading has the id that it is given`(_ text: String, _ html: String) {
    #expect(rendered(text) == html)
  }

  @Test func `headings are told with their ids`() {
    let document = MarkdownDocument(parsing: pageWords("## A {#b}\n\n## {metric c latest} d"))
    let headings = document.headings(idPrefix: "x-") { _ in "12" }
    #expect(headings.map(\.id) == ["x-b", "x-metric-c-latest-d"])
    #expect(headings.map(\.text) == ["A", "12 d"])
  }

  @Test(arguments: [
    (
      "## A ‹{#B c}›", "“B c” cannot be the id of a heading.",
      "Use small letters, digits and hyphens, such as {#b-c}."
    ),
    (
      "## A ‹{#}›", "“” cannot be the id of a heading.",
      "Use small letters, digits and hyphens, such as {#section}."
    ),
    (
      "## A {#b}\n\n> C ‹{#b}›\n> ---", "Two headings have the id “b”.",
      "Give one of them another id, or take the id out."
    ),
  ])
  func `what is wrong with an id is told where it stands`(
    _ marked: String,
    _ message: String,
    _ help: String
  ) {
    let (text, place) = unmarked(marked)
    let problems = MarkdownDocument(parsing: pageWords(text)).problems()
    #expect(problems.map(\.message) == [message])
    #expect(problems.map(\.help) == [help])
    #expect(problems.map { passage(at: $0.location, of: text) } == [place])
  }
}
