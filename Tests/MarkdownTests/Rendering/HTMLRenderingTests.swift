import Testing

@testable import Markdown

/// The HTML of words, and what a rendering changes in it.
struct HTMLRenderingTests {
  @Test(arguments: [
    ("", ""),
    ("One\ntwo\\\nthree", "<p>One\ntwo<br />\nthree</p>\n"),
    ("*a* **b** `c<`", "<p><em>a</em> <strong>b</strong> <code>c&lt;</code></p>\n"),
    ("a & \"b\" -- c's...", "<p>a &amp; “b” – c’s…</p>\n"),
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("3. a\n\n4. b", "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"),
    ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
    ("``` swift x\n<a>\n```", "<pre><code class=\"language-swift\">&lt;a&gt;\n</code></pre>\n"),
    ("***", "<hr />\n"),
    ("## What is *it*?", "<h2 id=\"what-is-it\">What is <em>it</em>?</h2>\n"),
    ("## A\n## A", "<h2 id=\"a\">A</h2>\n<h2 id=\"a-2\">A</h2>\n"),
    ("[a](b \"c\")", "<p><a href=\"b\" title=\"c\">a</a></p>\n"),
    ("[a](b \"\")", "<p><a href=\"b\">a</a></p>\n"),
    ("[a](<b c'&\"é>)", "<p><a href=\"b%20c&#x27;&amp;%22%C3%A9\">a</a></p>\n"),
    ("![a *b*](c \"d\")", "<p><img src=\"c\" alt=\"a b\" title=\"d\" /></p>\n"),
    ("a <b>c", "<p>a <!-- raw HTML omitted -->c</p>\n"),
    ("<div>\na", "<!-- raw HTML omitted -->\n"),
    ("<\u{301}a", "<p>&lt;\u{301}a</p>\n"),
    ("a\u{0}b\rc", "<p>a\u{FFFD}b\nc</p>\n"),
    ("\u{FEFF}## A", "<h2 id=\"a\">A</h2>\n"),
  ])
  func `words become HTML`(_ text: String, _ html: String) {
    #expect(rendered(text) == html)
  }

  @Test(arguments: [
    ("[*a*](javascript:b)", "<p><em>a</em></p>\n"),
    ("[a](javascript&#58;b)", "<p>a</p>\n"),
    ("[a](JAVASCRIPT:b)", "<p>a</p>\n"),
    ("[a](java&#10;script:b)", "<p>a</p>\n"),
    ("<javascript:b>", "<p>javascript:b</p>\n"),
    ("[a][b]\n\n[b]: javascript:c", "<p>a</p>\n"),
    ("[a](//b.c)", "<p>a</p>\n"),
    ("![a *b*](data:image/png;base64,aaaa \"c\")", "<p>a b</p>\n"),
    ("[a](service:b)", "<p>a</p>\n"),
    ("[a <data:b> c](d)", "<p><a href=\"d\">a data:b c</a></p>\n"),
    ("[a <https://b> c](data:d)", "<p>a <a href=\"https://b\">https://b</a> c</p>\n"),
  ])
  func `an address that is not published leaves its words`(_ text: String, _ html: String) {
    #expect(rendered(text) == html)
  }

  @Test func `links lead where the resolver says`() {
    let rendering = MarkdownRendering { destination in
      switch destination {
      case "service:one": LinkTarget(href: "/services/one/?a&b", title: "One & two")
      case "bad": LinkTarget(href: "javascript:a")
      case "same.png": LinkTarget(href: "/same.png")
      default: nil
      }
    }
    let text = """
      [a](service:one "t") [](service:one) [*b*](none) [](none) [c](bad) ![d](same.png) ![e](none)
      """
    #expect(
      rendered(text, rendering) == """
        <p><a href="/services/one/?a&amp;b" title="t">a</a> \
        <a href="/services/one/?a&amp;b">One &amp; two</a> <em>b</em>  c \
        <img src="/same.png" alt="d" /> e</p>

        """
    )
  }

  @Test func `headings have a prefix and a level and a number`() {
    let rendering = MarkdownRendering(
      resolve: { _ in nil },
      idPrefix: "s4-",
      headingShift: 1,
      headingNumber: "4"
    )
    #expect(
      rendered("## A\n\n### B\n\n###### C\n\n## D", rendering) == """
        <h3 id="s4-a"><span class="number">4.1</span> A</h3>
        <h4 id="s4-b"><span class="number">4.1.1</span> B</h4>
        <h6 id="s4-c"><span class="number">4.1.1.1</span> C</h6>
        <h3 id="s4-d"><span class="number">4.2</span> D</h3>

        """
    )
  }

  @Test func `one document renders again and again`() {
    let text = "## A\n\n[b](c.md) and [d](e:f)\n\n## A"
    let document = MarkdownDocument(parsing: pageWords(text))
    let page = MarkdownRendering { LinkTarget(href: $0 == "c.md" ? "/c/" : "/f/") }
    let part = MarkdownRendering(
      resolve: { LinkTarget(href: $0 == "c.md" ? "#c" : "#f") },
      idPrefix: "x-",
      headingShift: 1,
      headingNumber: "2"
    )
    let first = document.html(page).text
    let second = document.html(part).text
    #expect(first == rendered(text, page))
    #expect(document.html(part).text == second)
    #expect(
      second == """
        <h3 id="x-a"><span class="number">2.1</span> A</h3>
        <p><a href="#c">b</a> and <a href="#f">d</a></p>
        <h3 id="x-a-2"><span class="number">2.2</span> A</h3>

        """
    )
  }

  @Test func `the version of cmark is known`() {
    #expect(MarkdownDocument.version.wholeMatch(of: #/\d+\.\d+\.\d+/#) != nil)
  }
}
