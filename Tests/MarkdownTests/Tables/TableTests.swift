import Diagnostics
import Testing

@testable import Markdown

/// Tables as GitHub Flavored Markdown has them.
struct TableTests {
  /// The examples of the specification by their numbers in it.
  @Test(arguments: [
    (
      198, "| foo | bar |\n| --- | --- |\n| baz | bim |",
      "[foo; bar]<tr><td>baz</td><td>bim</td></tr>"
    ),
    (
      199, "| abc | defghi |\n:-: | -----------:\nbar | baz",
      "[abc:c; defghi:r]<tr><td:c>bar</td><td:r>baz</td></tr>"
    ),
    (
      200, "| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |",
      "[f|oo]<tr><td>b <code>|</code> az</td></tr><tr><td>b <strong>|</strong> im</td></tr>"
    ),
    (
      201, "| abc | def |\n| --- | --- |\n| bar | baz |\n> bar",
      "[abc; def]<tr><td>bar</td><td>baz</td></tr><blockquote><p>bar</p></blockquote>"
    ),
    (
      202, "| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar",
      "[abc; def]<tr><td>bar</td><td>baz</td></tr><tr><td>bar</td><td></td></tr><p>bar</p>"
    ),
    (
      203, "| abc | def |\n| --- |\n| bar |",
      "<p>| abc | def || — || bar |</p>"
    ),
    (
      204, "| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |",
      "[abc; def]<tr><td>bar</td><td></td></tr><tr><td>bar</td><td>baz</td></tr>"
    ),
    (205, "| abc | def |\n| --- | --- |", "[abc; def]"),
  ])
  func `an example of the GFM specification`(_ number: Int, _ text: String, _ html: String) {
    #expect(shown(text) == html, "example \(number)")
  }

  @Test(arguments: [
    // Where tables stand.
    (
      "123\n456\n| a | b |\n| ---| --- |\nd | e", "<p>123456</p>[a; b]<tr><td>d</td><td>e</td></tr>"
    ),
    (
      "> | a |\n> | - |\n> | b |\n> c",
      "<blockquote>[a]<tr><td>b</td></tr><tr><td>c</td></tr></blockquote>"
    ),
    ("> | a |\n> | - |\nb", "<blockquote>[a]</blockquote><p>b</p>"),
    ("> | a |\n| - |", "<blockquote><p>| a || - |</p></blockquote>"),
    ("- | a |\n  | - |\n  | b |\n- c", "<ul><li>[a]<tr><td>b</td></tr></li><li>c</li></ul>"),
    ("1. a\n\n   b | c\n   - | -\n", "<ol><li><p>a</p><p>b | c</p><ul><li>| -</li></ul></li></ol>"),
    (
      "1. > a | b\n   > --|--\n   > c | d",
      "<ol><li><blockquote>[a; b]<tr><td>c</td><td>d</td></tr></blockquote></li></ol>"
    ),
    ("-\t| a |\n\t| - |\n\t| b |", "<ul><li>[a]<tr><td>b</td></tr></li></ul>"),
    (">\t- | a |\n>\t  | - |", "<blockquote><ul><li>[a]</li></ul></blockquote>"),
    ("    | a |\n    | - |", "<pre><code>| a || - |</code></pre>"),
    ("```\n| a |\n| - |\n```", "<pre><code>| a || - |</code></pre>"),
    ("<div>\n| a |\n| - |\n</div>", "<!-- raw HTML omitted -->"),
    ("# | a |\n| - |", "<h1>| a |</h1><p>| - |</p>"),
    ("| a |\n\n| - |", "<p>| a |</p><p>| - |</p>"),
    ("| a |\n    | - |", "<p>| a || - |</p>"),
    // Rows of dashes.
    ("a\n:-:", "[a:c]"),
    ("a\n-", "<h2>a</h2>"),
    ("| a |\n--- |", "[a]"),
    ("a | b\n:-- | --:", "[a:l; b:r]"),
    ("a | b\n- | -", "<p>a | b</p><ul><li>| -</li></ul>"),
    ("a | b\n-- : | --", "<p>a | b– : | –</p>"),
    ("a | b\n: | --", "<p>a | b: | –</p>"),
    ("a | b\n--|--\n===", "[a; b]<tr><td>===</td><td></td></tr>"),
    ("a | b\n--|--\n---", "[a; b]<hr />"),
    // What ends them.
    ("a|b\n-|-\n# c", "[a; b]<h1>c</h1>"),
    ("a|b\n-|-\n2. c", "[a; b]<ol start=\"2\"><li>c</li></ol>"),
    ("a|b\n-|-\n- c", "[a; b]<ul><li>c</li></ul>"),
    ("a|b\n-|-\n```\nc", "[a; b]<pre><code>c</code></pre>"),
    ("a|b\n-|-\n    c", "[a; b]<pre><code>c</code></pre>"),
    ("a|b\n-|-\n***", "[a; b]<hr />"),
    // What cells hold.
    ("a|b\n-|-\n*c|d*", "[a; b]<tr><td>*c</td><td>d*</td></tr>"),
    ("a|b\n-|-\n`c|d`", "[a; b]<tr><td>`c</td><td>d`</td></tr>"),
    ("a|b\n-|-\nc\\\\|d", "[a; b]<tr><td>c|d</td><td></td></tr>"),
    (
      "a|b\n-|-\n[c]|![d](e)\n\n[c]: /f",
      "[a; b]<tr><td><a href=\"/f\">c</a></td><td><img src=\"e\" alt=\"d\" /></td></tr>"
    ),
    ("a|b\n-|-\n|# c|- d|", "[a; b]<tr><td># c</td><td>- d</td></tr>"),
    ("a|b\n-|-\n|c #|d ##|", "[a; b]<tr><td>c #</td><td>d ##</td></tr>"),
    ("a|b\n-|-\n\\|c\\|d", "[a; b]<tr><td>|c|d</td><td></td></tr>"),
    ("a|b\n-|-\n|c\\", "[a; b]<tr><td>c\\</td><td></td></tr>"),
    (
      "a|b\n-|-\n| <b> | &lt; \" |",
      "[a; b]<tr><td><!-- raw HTML omitted --></td><td>&lt; “</td></tr>"
    ),
    ("a|b\n-|-\n||c|", "[a; b]<tr><td></td><td>c</td></tr>"),
    ("|||\n|-|-|\n||", "[; ]<tr><td></td><td></td></tr>"),
    ("a|b\r\n-|-\r\nc|d\r\n\r\ne", "[a; b]<tr><td>c</td><td>d</td></tr><p>e</p>"),
    ("\u{FEFF}a|b\n-|-", "[a; b]"),
  ])
  func `a table is one where GitHub has one`(_ text: String, _ html: String) {
    #expect(shown(text) == html)
  }

  @Test func `a table has a region that can be scrolled and a name`() {
    #expect(
      rendered("| *Service* | `Wait` & all |\n|---|--:|\n| a | 5 |") == """
        <div class="scroll" role="region" tabindex="0" aria-label="Table: Service, Wait &amp; all">
        <table>
        <thead>
        <tr>
        <th scope="col"><em>Service</em></th>
        <th scope="col" class="align-right"><code>Wait</code> &amp; all</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>a</td>
        <td class="align-right">5</td>
        </tr>
        </tbody>
        </table>
        </div>

        """
    )
    #expect(rendered("||\n|-|").contains("aria-label=\"Table\""))
  }

  @Test func `cells are no headings`() {
    let document = MarkdownDocument(parsing: pageWords("## A\n\na|b\n-|-\nc|d\n\n## A"))
    #expect(document.headings(idPrefix: "").map(\.id) == ["a", "a-2"])
    #expect(document.problems().isEmpty)
  }

  @Test(arguments: [
    ("| a | b |\n‹| --- |›", "This is no table: 2 headings above 1 column of dashes."),
    ("a|b\n-|-\nc|d|‹e|f›|", "This row has 2 cells more than its table has columns."),
    ("> a|b\n> -|-\n> c|d|‹e›|", "This row has 1 cell more than its table has columns."),
    ("a|b\n-|-\nc|d||", nil),
    ("a\\|b|‹[](/c)›\n-|-", "The link to “/c” has no words."),
    ("- é|b\n  -|-\n  \\|\\||d ‹[](/c)›", "The link to “/c” has no words."),
    ("> a|b\n> -|-\n>  c|‹<b>›", "HTML is not published, and <b> stands here."),
    ("a|b\n-|-\nc|d\n\ne ‹<b>›", "HTML is not published, and <b> stands here."),
    ("a|b\n-|-\n\n‹### c›", "The first heading, “c”, has level 3 instead of level 2."),
  ])
  func `what is wrong in a table is told where it stands`(_ marked: String, _ message: String?) {
    let (text, place) = unmarked(marked)
    let problems = MarkdownDocument(parsing: pageWords(text)).problems()
    #expect(problems.map(\.message) == (message.map { [$0] } ?? []))
    #expect(problems.map { passage(at: $0.location, of: text) } == (message == nil ? [] : [place]))
  }

  @Test func `a table with too many columns stays words`() {
    let header = String(repeating: "a|", count: 65)
    let text = "\(header)\n\(String(repeating: "-|", count: 65))"
    let problems = MarkdownDocument(parsing: pageWords(text)).problems()
    #expect(
      problems.map(\.message) == ["This table has 65 columns, and at most 64 are shown."]
    )
    #expect(rendered(text).hasPrefix("<p>a|a|"))
  }

  /// The HTML without line ends and what stands around tables.
  private func shown(_ text: String) -> String {
    rendered(text)
      .replacing(#/<div class="scroll"[^>]*>\n<table>\n<thead>\n<tr>\n/#, with: "[")
      .replacing(#/</th>\n<th/#, with: "; <th")
      .replacing(#/<th scope="col"(?: class="align-(.)[a-z]*")?>([^;]*?)(?=; <th|</th>)/#) {
        match in
        String(match.2) + (match.1.map { ":\($0)" } ?? "")
      }
      .replacing(#/</th>\n</tr>\n</thead>\n/#, with: "]")
      .replacing(#/</?tbody>\n|</table>\n</div>\n/#, with: "")
      .replacing(#/<td class="align-(.)[a-z]*">/#) { "<td:\($0.1)>" }
      .replacing(#/<(h\d) id="[^"]*">/#) { "<\($0.1)>" }
      .replacing("\n", with: "")
  }
}
