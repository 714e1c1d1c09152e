import Diagnostics
import Testing

@testable import Markdown

/// Citations in text.
struct CitationTests {
  @Test(arguments: [
    ("a [@b].", "<p>a [1].</p>\n"),
    ("[@b, p. 4]", "<p>[1, p. 4]</p>\n"),
    ("[@b; @c-d, table 2 & 3]", "<p>[1; 2, table 2 &amp; 3]</p>\n"),
    ("[ @b]", "<p>[ @b]</p>\n"),
    (
      "> [@b;\n> @c-d,\n> x] *y*",
      "<blockquote>\n<p>[@b;\n@c-d,\nx] <em>y</em></p>\n</blockquote>\n"
    ),
    (
      "> a [@b;\n>   @c-d] *y*\n> z", "<blockquote>\n<p>a [1; 2] <em>y</em>\nz</p>\n</blockquote>\n"
    ),
    ("a|b\n-|-\nc|[@b]", nil),
    ("[@b](c)", "<p><a href=\"c\">@b</a></p>\n"),
    ("[c [@b]](d)", "<p><a href=\"d\">c [@b]</a></p>\n"),
    ("a@b.c @b [a @b] [@] `[@b]` \\[@b]", "<p>a@b.c @b [a @b] [@] <code>[@b]</code> [@b]</p>\n"),
    ("[a][@b]\n\n[c]&copy[@b]", "<p>[a][1]</p>\n<p>[c]&amp;copy[1]</p>\n"),
    ("[@none]", "<p>[@none]</p>\n"),
    ("[@b; @none]", "<p>[1; @none]</p>\n"),
    ("[@b p. 4] [@b; c] [@b,]", "<p>[@b p. 4] [@b; c] [@b,]</p>\n"),
    ("[@b \"c\" `d`]", "<p>[@b “c” <code>d</code>]</p>\n"),
  ])
  func `a citation is a number`(_ text: String, _ html: String?) {
    let shown = rendered(text, rendering)
      .replacing(#/<span class="citation">(.*?)</span>/#) { $0.1 }
      .replacing(#/<a href="[^"]*" role="doc-biblioref">(\d)</a>/#) { $0.1 }
    #expect(shown == html ?? shown)
    if html == nil { #expect(shown.contains("<td>[1]</td>")) }
  }

  @Test func `a number leads to its source`() {
    let rendering = MarkdownRendering(
      resolve: { _ in nil },
      cite: { CitationTarget(number: 7, href: "/sources/#\($0)", title: "One & \"two\"") }
    )
    #expect(
      rendered("[@b, p. 4]", rendering) == """
        <p><span class="citation">[<a href="/sources/#b" role="doc-biblioref" \
        title="One &amp; &quot;two&quot;">7</a>, p. 4]</span></p>

        """
    )
  }

  @Test func `citations are told with their places`() {
    let text = "a [@b, p. 4;\n@c] `[@d]` [[@e]](f) [@g h]\n\n[^1] [^1]: x\n\n[^1]: [@i]"
    let citations = MarkdownDocument(parsing: pageWords(text)).citations()
    #expect(citations.map { $0.items.map(\.id) } == [["b", "c"], ["i"]])
    #expect(citations.map { $0.items.map(\.locator) } == [["p. 4", nil], [nil]])
    #expect(
      citations.map { $0.items.map { passage(at: $0.source, of: text) } } == [["b", "c"], ["i"]]
    )
    #expect(
      citations.map { passage(at: $0.source, of: text) } == ["[@b, p. 4;\n@c]", "[@i]"]
    )
  }

  @Test(arguments: [
    (
      "a ‹[@b p. 4]›", "This citation cannot be understood.",
      "Write [@source], [@source, p. 4] or [@one; @two, table 2]."
    ),
    (
      "[a ‹[@b]›](c)", "A citation cannot stand in the words of a link or an image.",
      "Put it behind the link or the image."
    ),
    (
      "![a ‹[@b]›](c)", "A citation cannot stand in the words of a link or an image.",
      "Put it behind the link or the image."
    ),
  ])
  func `what is wrong with a citation is told where it stands`(
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

  private var rendering: MarkdownRendering {
    let numbers = ["b": 1, "c-d": 2]
    return MarkdownRendering(
      resolve: { LinkTarget(href: $0) },
      cite: { id in numbers[id].map { CitationTarget(number: $0, href: "#\(id)") } }
    )
  }
}
