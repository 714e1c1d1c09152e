import Diagnostics
import Testing

@testable import Markdown

/// Notes: what they show, and where.
struct NoteTests {
  @Test func `a note is a sign in the text and words below it`() {
    #expect(
      rendered("One[^a] two.\n\n[^a]: Words *of* it.\n\nThree[^a].", labelled) == """
        <p>One<sup class="note-ref"><a href="#x-note_1" id="x-note_1_ref_1" role="doc-noteref" \
        aria-label="Note 1">1</a></sup> two.</p>
        <p>Three<sup class="note-ref"><a href="#x-note_1" id="x-note_1_ref_2" role="doc-noteref" \
        aria-label="Note 1">1</a></sup>.</p>
        <section class="notes" role="doc-endnotes" aria-label="Notes">
        <ol>
        <li id="x-note_1">
        <p>Words <em>of</em> it. <a href="#x-note_1_ref_1" class="note-back" role="doc-backlink" \
        aria-label="Back to the text, note 1">↩︎</a> <a href="#x-note_1_ref_2" class="note-back" \
        role="doc-backlink" aria-label="Back to the text, note 1 (2)">↩︎<sup>2</sup></a></p>
        </li>
        </ol>
        </section>

        """
    )
  }

  @Test(arguments: [
    // Numbers and uses.
    ("[^b] [^a] [^b]\n\n[^a]: A\n\n[^b]: B", "<p>(1) (2) (1)</p> 1:<p>B ↑↑</p> 2:<p>A ↑</p>"),
    ("[^A]\n\n[^a]: b", "<p>(1)</p> 1:<p>b ↑</p>"),
    ("a[^1]\n\n[^1]: b[^2]\n[^2]: c[^1]", "<p>a(1)</p> 1:<p>b(2) ↑↑</p> 2:<p>c(1) ↑</p>"),
    (
      "[^2]\n\n[^1]: b\n[^2]: c[^1]\n\n[^3]: d",
      "<p>(1)</p><p>[^3]:</p><p>d</p> 1:<p>c(2) ↑</p> 2:<p>b ↑</p>"
    ),
    // What a note holds.
    (
      "[^1]\n\n[^1]: a\n\n    b\n\n    - c\n    - d",
      "<p>(1)</p> 1:<p>a</p><p>b</p><ul><li>c</li><li>d</li></ul><p>↑</p>"
    ),
    ("[^1]\n\n[^1]:\n    a\n\n        b", "<p>(1)</p> 1:<p>a</p><pre><code>b</code></pre><p>↑</p>"),
    ("[^1]\n\n[^1]: a\nb\n\nc", "<p>(1)</p><p>c</p> 1:<p>ab ↑</p>"),
    (
      "[^1]\n\n[^1]: - a\n    - b\n\n  c",
      "<p>(1)</p><p>c</p> 1:<ul><li>a</li><li>b</li></ul><p>↑</p>"
    ),
    (
      "[^1]\n\n[^1]: > a\n    > b\n    ```\n    c\n     d\n    ```",
      "<p>(1)</p> 1:<blockquote><p>ab</p></blockquote><pre><code>c d</code></pre><p>↑</p>"
    ),
    ("[^1]\n\n[^1]: [a][b]\n\n[b]: /c", "<p>(1)</p> 1:<p><a href=\"/c\">a</a> ↑</p>"),
    ("[^1]\n\n[^1]: a | b\n    --|--\n    c | d", "<p>(1)</p> 1:<table a; b>cd</table><p>↑</p>"),
    (
      "[^1]\n\n[^1]: a\n\n\tb\n\n\t\tc",
      "<p>(1)</p> 1:<p>a</p><p>b</p><pre><code>c</code></pre><p>↑</p>"
    ),
    ("[^1]\n\n[^1]: a\n   [^2]: b [^2]", "<p>(1)</p><p>[^2]:</p><p>b (?)</p> 1:<p>a ↑</p>"),
    // Where a note stands.
    (
      "> a[^1]\n>\n> [^1]: b\n>\n>     c\n\nd",
      "<blockquote><p>a(1)</p></blockquote><p>d</p> 1:<p>b</p><p>c ↑</p>"
    ),
    ("- a[^1]\n  [^1]: b\n- c", "<ul><li>a(1)</li><li>c</li></ul> 1:<p>b ↑</p>"),
    ("- [^1]: b\n- c[^1]", "<ul><li></li><li>c(1)</li></ul> 1:<p>b ↑</p>"),
    ("a[^1]\n[^1]: b", "<p>a(1)</p> 1:<p>b ↑</p>"),
    ("[^1]: Used.\n\n[^1]", "<p>(1)</p> 1:<p>Used. ↑</p>"),
    ("[^1]\r\n\r\n[^1]: a\r\n    b", "<p>(1)</p> 1:<p>ab ↑</p>"),
    // Where a sign is one.
    ("## A[^1]\n\n[^1]: b", "<h2>A(1)</h2> 1:<p>b ↑</p>"),
    ("a|b[^1]\n-|-\n[^1]|c\n\n[^1]: b", "<table a; b(1)>(1)c</table> 1:<p>b ↑↑</p>"),
    (
      "*a*[^1] *b.*[^1] ![^1]\n\n[^1]: c", "<p><em>a</em>(1) <em>b.</em>(1) !(1)</p> 1:<p>c ↑↑↑</p>"
    ),
    ("[^a_b] [^c_d]\n\n[^a_b]: e\n[^c_d]: f", "<p>(1) (2)</p> 1:<p>e ↑</p> 2:<p>f ↑</p>"),
    ("[^1][^2]\n\n[^1]: a\n[^2]: b", "<p>(1)(2)</p> 1:<p>a ↑</p> 2:<p>b ↑</p>"),
    // Where it is none.
    ("\\[^1] [\\^1] `[^1]` [^ 1] [^] [a^1]", "<p>[^1] [^1] <code>[^1]</code> [^ 1] [^] [a^1]</p>"),
    (
      "[^1](/a) [b [^1]](/c) ![[^1]](d)\n\n[^1]: b",
      "<p><a href=\"/a\">^1</a> <a href=\"/c\">b [^1]</a> <img src=\"d\" alt=\"[^1]\" /></p><p>[^1]:</p><p>b</p>"
    ),
    (
      "```\n[^1]: a\n```\n\n    [^1]", "<pre><code>[^1]: a</code></pre><pre><code>[^1]</code></pre>"
    ),
    (
      "<https://a.b/[^1]> [c](/d[^1]) [e](/f \"[^1]\")",
      "<p><a href=\"https://a.b/%5B%5E1%5D\">https://a.b/[^1]</a> <a href=\"/d%5B%5E1%5D\">c</a> <a href=\"/f\" title=\"[^1]\">e</a></p>"
    ),
    ("[^1] [^x]", "<p>[^1] [^x]</p>"),
    ("[^1]: a\n[^1]: b\n\n[^1]", "<p>[^1]:</p><p>b</p><p>(1)</p> 1:<p>a ↑</p>"),
  ])
  func `notes are where and what they are by GFM`(_ text: String, _ html: String) {
    #expect(shown(text) == html.replacing("(?)", with: "[^2]"))
  }

  @Test(arguments: [
    (
      "a‹[^1]›", "There is no note “1”.",
      "Write the note on a line of its own: [^1]: What readers should know."
    ),
    ("a[^note] b‹[^nota]›\n\n[^note]: c", "There is no note “nota”.", "Did you mean [^note]?"),
    (
      "> ‹[^1]:› b", "No text leads to the note “1”.",
      "Put [^1] where readers need the note, or take the note out."
    ),
    (
      "[^A]\n\n[^a]: b\n‹[^a]:› c", "The note “a” is written twice.",
      "Give one of them another label."
    ),
    (
      "[a‹[^1]›](b) [^1]\n\n[^1]: c", "A note cannot stand in the words of a link or an image.",
      "Put [^1] behind it."
    ),
    (
      "[^1]\n\n[^1]: a\n\n    - ‹[](b)›", "The link to “b” has no words.",
      "Say what readers find there: [Opening hours](b)"
    ),
    (
      "[^1]\n\n[^1]: ‹<b>›", "HTML is not published, and <b> stands here.",
      "For bold words, write **words**."
    ),
  ])
  func `what is wrong with a note is told where it stands`(
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

  @Test func `the second of two notes is shown with the first`() {
    let text = "[^a]\n\n[^a]: b\n[^a]: c"
    let problem = MarkdownDocument(parsing: pageWords(text)).problems().first
    #expect(problem?.notes.map(\.message) == ["It is written here first."])
    #expect(problem?.notes.map { passage(at: $0.location, of: text) } == ["[^a]:"])
  }

  @Test func `headings and links of notes are as elsewhere`() {
    let document = MarkdownDocument(parsing: pageWords("## A[^1]\n\n[^1]: [b](c)\n\n    ## A"))
    #expect(document.headings(idPrefix: "").map(\.text) == ["A", "A"])
    #expect(document.links().map(\.destination) == ["c"])
  }

  private var labelled: MarkdownRendering {
    MarkdownRendering(resolve: { LinkTarget(href: $0) }, idPrefix: "x-")
  }

  /// The HTML with `(1)` for the sign of a note, `↑` for a link back, and no line ends.
  private func shown(_ text: String) -> String {
    rendered(text)
      .replacing(#/<sup class="note-ref"><a [^>]*>(\d+)</a></sup>/#) { "(\($0.1))" }
      .replacing(#/<a [^>]*class="note-back"[^>]*>[^<]*(<sup>\d+</sup>)?</a>/#, with: "↑")
      .replacing("↑ ↑", with: "↑↑").replacing("↑ ↑", with: "↑↑")
      .replacing(#/<section class="notes"[^>]*>\n<ol>\n/#, with: "")
      .replacing("</ol>\n</section>\n", with: "")
      .replacing(#/<li id="note_(\d+)">\n([^§]*?)</li>\n(?=<li id="note|$)/#) { " \($0.1):\($0.2)" }
      .replacing(#/<div class="scroll"[^>]*>\n<table>\n<thead>\n<tr>\n/#, with: "<table ")
      .replacing(#/</th>\n<th scope="col">/#, with: "; ")
      .replacing(#/</th>\n</tr>\n</thead>\n/#, with: ">")
      .replacing(#/<th scope="col">|</?tbody>\n|</?t[rd]>\n?|</div>\n/#, with: "")
      .replacing(#/<(h\d) id="[^"]*">/#) { "<\($0.1)>" }
      .replacing("\n", with: "")
  }
}
