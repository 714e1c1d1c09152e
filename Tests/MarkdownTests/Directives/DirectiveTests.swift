import Diagnostics
import Testing

@testable import Markdown

/// Directives: where they begin and end, and what becomes of them.
struct DirectiveTests {
  @Test(arguments: [
    (
      "::: callout\nkind: warning\ntitle: Ring <999>\n\nNow *please*.\n:::",
      "<div class=\"alert\"><p class=\"alert-title\">Ring &lt;999&gt;</p><p>Now <em>please</em>.</p></div>"
    ),
    ("::: callout\na\n:::", "<div class=\"inset\"><p>a</p></div>"),
    (
      "::: quote\nby: Ama, 15\nsource: Survey\n\na\n:::",
      "<blockquote class=\"quote\"><p>a</p><footer>Ama, 15, Survey</footer></blockquote>"
    ),
    (
      "::: details\nsummary: More\n\n- a\n- b\n:::\nc",
      "<details><summary>More</summary><div class=\"details-text\"><ul><li>a</li><li>b</li></ul>"
        + "</div></details><p>c</p>"
    ),
    ("::: chart\nmetric: a\n\nb *c*\n:::", "{chart metric=a: <p>b <em>c</em></p>}"),
    ("::: actions\n:::", "{actions: }"),
    ("::: crisis\n\na\n:::", "<p>::: crisis</p><p>a</p><p>:::</p>"),
    ("::: metric\nid: <a>\n:::", "<p>::: metric<br />id: &lt;a&gt;</p><p>:::</p>"),
    ("::: calout now\ntitle: a\n\nb\n:::", "<p>::: calout now<br />title: a</p><p>b</p><p>:::</p>"),
  ])
  func `a directive is a block of its kind`(_ text: String, _ html: String) {
    #expect(shown(text) == html)
  }

  @Test(arguments: [
    // Where fences are.
    ("a\n::: chart\nb\n:::\nc", "<p>a</p>{chart: <p>b</p>}<p>c</p>"),
    (":::chart\n\n:::::  ", "{chart: }"),
    ("   ::: chart  \n  metric: a\n\n   :::", "{chart metric=a: }"),
    (
      "> ::: chart\n> metric: a\n>\n> b\n> :::\n> c",
      "<blockquote>{chart metric=a: <p>b</p>}<p>c</p></blockquote>"
    ),
    ("- a\n  ::: chart\n  b\n  :::\n- c", "<ul><li>a{chart: <p>b</p>}</li><li>c</li></ul>"),
    (
      "- ::: chart\n  metric: a\n\n  - b\n  :::\n  c",
      "<ul><li>{chart metric=a: <ul><li>b</li></ul>}<p>c</p></li></ul>"
    ),
    ("::: chart\n- a\n:::\nb", "{chart: <ul><li>a</li></ul>}<p>b</p>"),
    ("::: chart\n- a\n  :::\nb", "{chart: <ul><li>a</li></ul>}<p>b</p>"),
    ("::: chart\n> a\n:::", "{chart: <blockquote><p>a</p></blockquote>}"),
    ("::: chart\n```\n:::\n```\n:::", "{chart: <pre><code>:::</code></pre>}"),
    (
      "::: details\nsummary: a\n\n::: chart\nb\n:::\n\nc\n:::",
      "<details><summary>a</summary><div class=\"details-text\">{chart: <p>b</p>}<p>c</p></div></details>"
    ),
    ("::: chart\n| a |\n| - |\n:::", "{chart: <table a>}"),
    ("::: chart\na[^1]\n\n[^1]: b\n:::", "{chart: <p>a(1)</p>} 1:<p>b ↑</p>"),
    (
      "[^1]\n\n[^1]: a\n    ::: chart\n    b\n    :::",
      "<p>(1)</p> 1:<p>a</p>{chart: <p>b</p>}<p>↑</p>"
    ),
    ("::: chart\nmetric: a\r\n\r\n:::\r\n", "{chart metric=a: }"),
    // Where they are not.
    (
      "```\n::: chart\n```\n\n    ::: chart",
      "<pre><code>::: chart</code></pre><pre><code>::: chart</code></pre>"
    ),
    ("a ::: chart\n    ::: chart", "<p>a ::: chart::: chart</p>"),
    (":: chart\n\\::: chart\n`a\n::: b`", "<p>:: chart::: chart`a</p><p>::: b`</p>"),
    (":::", "<p>:::</p>"),
    // Where they end badly.
    ("::: chart\na", "{chart: <p>a</p>}"),
    (
      "> ::: chart\n> a\n\nb\n\n:::", "<blockquote>{chart: <p>a</p>}</blockquote><p>b</p><p>:::</p>"
    ),
    (
      "::: chart\n::: callout\na\n:::\n:::\nb",
      "{chart: }<div class=\"inset\"><p>a</p></div><p>b</p>"
    ),
    ("::: chart\n- ::: metric\n  a", "{chart: }{metric: <p>a</p>}"),
    ("::: chart\n<div>\na\n:::", "{chart: <!-- raw HTML omitted -->}"),
  ])
  func `a directive begins and ends where its fences are`(_ text: String, _ html: String) {
    #expect(shown(text) == html)
  }

  @Test func `directives are told with their places`() {
    let text =
      "> ::: chart\n> metric: a b\n> kind: line\n> :::\n\n::: figure\nimage: c\nalte: d\n:::"
    let directives = MarkdownDocument(parsing: pageWords(text)).directives()
    #expect(directives.map(\.name) == [.chart, .figure])
    #expect(directives.map { $0.options.map(\.name) } == [["metric", "kind"], ["image"]])
    #expect(directives.first?["metric"] == "a b")
    #expect(directives.map { passage(at: $0.source, of: text) } == ["::: chart", "::: figure"])
    #expect(
      directives.flatMap(\.options).map { passage(at: $0.source, of: text) }
        == ["metric: a b", "kind: line", "image: c"]
    )
  }

  /// The HTML without line ends, directives that are resolved in braces.
  private func shown(_ text: String) -> String {
    let rendering = MarkdownRendering(
      resolve: { LinkTarget(href: $0) },
      directive: { directive, words in
        guard ![.crisis, .metric].contains(directive.name) || directive.options.isEmpty,
          directive.name != .crisis
        else { return nil }
        let options = directive.options.map { " \($0.name)=\($0.value)" }.joined()
        return MarkedHTML("{\(directive.name.rawValue)\(options): \(words.text)}")
      }
    )
    return rendered(text, rendering)
      .replacing(#/<sup class="note-ref"><a [^>]*>(\d+)</a></sup>/#) { "(\($0.1))" }
      .replacing(#/<a [^>]*class="note-back"[^>]*>[^<]*</a>/#, with: "↑")
      .replacing(#/<section class="notes"[^>]*>\n<ol>\n<li id="note_1">\n/#, with: " 1:")
      .replacing("</li>\n</ol>\n</section>\n", with: "")
      .replacing(
        #/<div class="scroll"[^>]*>\n<table>\n<thead>\n<tr>\n<th scope="col">/#,
        with: "<table "
      )
      .replacing(#/</th>\n</tr>\n</thead>\n</table>\n</div>/#, with: ">")
      .replacing("\n", with: "")
  }
}
