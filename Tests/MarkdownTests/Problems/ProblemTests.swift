import Diagnostics
import Testing

@testable import Markdown

/// What is found wrong with words, where, and what is said about it.
struct ProblemTests {
  @Test(arguments: [
    ("Words with *all* of [it](page.md), `code` and a \\<b>.\n\n## A\n\n### B\n\n## C", []),
    ("one <b>two</b>", ["markdown/raw-html <b>"]),
    ("one </b> two", ["markdown/raw-html </b>"]),
    ("<i>one</i> <i>two</i>", ["markdown/raw-html <i>", "markdown/raw-html <i>"]),
    ("one\n\n  <div>\n  two\n  </div>", ["markdown/raw-html <div>"]),
    ("one <!-- two -->", ["markdown/raw-html <!-- two -->"]),
    ("a <?php ?> b <!X y> c", ["markdown/raw-html <?php ?>", "markdown/raw-html <!X y>"]),
    ("[a](javascript:alert(1))", ["markdown/unsafe-link javascript:alert(1)"]),
    ("[a](service:one) [](metric:two) ![b](c.png) [d](#e)", []),
    ("[a](http://b) [a](HTTPS://b) [a](mailto:b@c.d) [a](tel:0800) [a](sms:85258)", []),
    ("[a](//b.c)", ["markdown/unsafe-link //b.c"]),
    ("![a](data:image/png;base64,aaaa)", ["markdown/unsafe-link data:image/png;base64,aaaa"]),
    ("[a](java&#10;script:b)", ["markdown/unsafe-link [a](java&#10;script:b)"]),
    ("[](https://a.b)", ["markdown/empty-link [](https://a.b)"]),
    ("[ ** ](https://a.b)", []),
    ("[ ](https://a.b)", ["markdown/empty-link [ ](https://a.b)"]),
    ("[a]()", ["markdown/empty-link [a]()"]),
    ("![](a.png)", ["markdown/image-without-text ![](a.png)"]),
    ("[![](a.png)](/b)", ["markdown/image-without-text ![](a.png)"]),
    ("[![c](a.png)](/b)", []),
    ("# A\n\n## B", ["markdown/heading-level # A"]),
    ("A\n===", ["markdown/heading-level A"]),
    ("### A\n\n### B", ["markdown/heading-level ### A"]),
    ("## A\n\n#### B\n\n## C\n\n### D", ["markdown/heading-level #### B"]),
    ("> ## A\n> #### B ####", ["markdown/heading-level #### B ####"]),
    (
      "#### A <b>\n\n[](/c)",
      ["markdown/heading-level #### A <b>", "markdown/raw-html <b>", "markdown/empty-link [](/c)"]
    ),
  ])
  func `problems are found in reading order`(_ text: String, _ expected: [String]) {
    let problems = MarkdownDocument(parsing: pageWords(text)).problems()
    let shown = problems.map { problem in
      "\(problem.code.rawValue) \(passage(at: problem.location, of: text))"
    }
    #expect(shown == expected)
  }

  @Test(arguments: [
    (
      "<b class='a'>", "HTML is not published, and <b> stands here.",
      "For bold words, write **words**."
    ),
    (
      "one <!-- two -->", "HTML is not published, and <!-- --> stands here.",
      "Delete it: what readers should not see does not belong in the words."
    ),
    (
      "Ask <name>", "HTML is not published, and <name> stands here.",
      "Write it as Markdown, or \\< to show the sign itself."
    ),
    (
      "[a](ftp://b)", "The address of a link begins with “ftp:”, which is not published.",
      kindsOfAddress
    ),
    (
      "![a](//b)", "The address of an image begins with //, which does not say how to get there.",
      "Write https://b"
    ),
    (
      "[a](b&#9;)",
      "The address of a link holds a line break or another character that cannot be seen.",
      kindsOfAddress
    ),
    (
      "[](b)", "The link to “b” has no words.",
      "Say what readers find there: [Opening hours](b)"
    ),
    (
      "[b]()", "This link leads nowhere.",
      "Put an address or a record between its round brackets, as in (service:youth-hub)."
    ),
    (
      "![](b)", "The image “b” has no words for people who cannot see it.",
      "Say what it shows: ![Two people talk on a bench](b)"
    ),
    (
      "# *A*", "The heading “A” has level 1, which only the title of a page has.", "Write ## A"
    ),
    ("### A", "The first heading, “A”, has level 3 instead of level 2.", "Write ## A"),
    (
      "## A\n\n#### B", "The heading “B” has level 4, but the one before it has level 2.",
      "Write ### B"
    ),
  ])
  func `a problem says what is wrong and what to write`(
    _ text: String,
    _ message: String,
    _ help: String
  ) {
    let problems = MarkdownDocument(parsing: pageWords(text)).problems()
    #expect(problems.map(\.message) == [message])
    #expect(problems.map(\.help) == [help])
  }
}

private let kindsOfAddress =
  "Addresses begin with https:, http:, mailto:, tel: or sms:, name a page, or name a record as in"
  + " service:youth-hub."
