import SitePages
import Testing

@testable import SiteRendering

/// The constructs of Mustache that templates here may use, in cases of our own wording.
struct TemplateSyntaxTests {
  static let full = SamplePage(
    name: "Tom & \"Jo\"",
    phone: "0800 1111",
    body: HTML("<p>Come in</p>"),
    isOpen: true,
    steps: [
      SampleStep(label: "Call"),
      SampleStep(label: "Meet", parts: [SampleStep(label: "Tea")]),
    ],
    contact: SampleStep(label: "Desk")
  )

  @Test(arguments: [
    ("no tags at all {}", "no tags at all {}"),
    ("", ""),
    ("Hello, {{name}}!", "Hello, Tom &amp; &quot;Jo&quot;!"),
    ("{{ name }}|{{name }}", "Tom &amp; &quot;Jo&quot;|Tom &amp; &quot;Jo&quot;"),
    ("{{{body}}}", "<p>Come in</p>"),
    ("{{{ body }}}!", "<p>Come in</p>!"),
    ("a{{name}}", "aTom &amp; &quot;Jo&quot;"),
    ("{\"x\": \"{{phone}}\"}", "{\"x\": \"0800 1111\"}"),
    ("{{root}}a.css {{title}}", "../a.css A &amp; B"),
    ("{{words.skip-link}}", "Skip to &lt;main&gt;"),
  ])
  func `values are shown escaped, and HTML as it is`(template: String, page: String) async {
    #expect(await render(template, Self.full) == page)
  }

  @Test(arguments: [
    ("{{#is-open}}open{{/is-open}}{{^is-open}}shut{{/is-open}}", "open", "shut"),
    ("{{#phone}}call {{phone}}{{/phone}}", "call 0800 1111", ""),
    ("{{^phone}}no phone{{/phone}}", "", "no phone"),
    ("{{#body}}[{{{body}}}]{{/body}}", "[<p>Come in</p>]", ""),
    ("{{^body}}nothing{{/body}}", "", "nothing"),
    ("{{#steps}}({{label}}){{/steps}}", "(Call)(Meet)", ""),
    ("{{^steps}}no steps{{/steps}}", "", "no steps"),
    ("{{#steps}}{{#parts}}{{label}}{{/parts}}{{^parts}}-{{/parts}};{{/steps}}", "-;Tea;", ""),
    ("{{#steps}}{{label}}{{#is-open}}+{{/is-open}}{{/steps}}", "Call+Meet+", ""),
    ("{{#contact}}{{label}}{{/contact}}{{^contact}}none{{/contact}}", "Desk", "none"),
    ("{{#is-open}}{{#is-open}}a{{/is-open}}b{{/is-open}}c", "abc", "c"),
    ("{{#crumbs}}{{title}}{{/crumbs}}{{title}}", "HomeA &amp; B", "HomeA &amp; B"),
    ("{{# is-open }}x{{/ is-open }}", "x", ""),
  ])
  func `sections are shown once, once for each, or not at all`(
    template: String,
    full: String,
    empty: String
  ) async {
    #expect(await render(template, Self.full) == full)
    #expect(await render(template, SamplePage()) == empty)
  }

  @Test(arguments: [
    ("a\n{{! remark }}\nb\n", "a\nb\n"),
    ("a {{! remark }} b", "a  b"),
    ("a\n  {{! over\n  two lines }}  \nb", "a\nb"),
    ("{{! first }}\nb", "b"),
    ("a\n  {{! last }}", "a\n"),
    ("a\r\n{{! remark }}\r\nb", "a\r\nb"),
    ("{{!}}a", "a"),
    ("a {{! {{name}} b", "a  b"),
  ])
  func `comments leave nothing behind`(template: String, page: String) async {
    #expect(await render(template, Self.full) == page)
  }

  @Test(arguments: [
    ("<ul>\n{{#steps}}\n<li>{{label}}\n{{/steps}}\n</ul>\n", "<ul>\n<li>Call\n<li>Meet\n</ul>\n"),
    ("a\n  {{#is-open}}  \nb\n\t{{/is-open}}\nc", "a\nb\nc"),
    ("{{#is-open}}\nb\n{{/is-open}}", "b\n"),
    ("a {{#is-open}}\nb {{/is-open}}\nc", "a \nb \nc"),
    ("{{#is-open}} {{/is-open}}\na", " \na"),
    ("\n{{#is-open}}\n\na\n\n{{/is-open}}\n", "\n\na\n\n"),
    ("  {{name}}\n", "  Tom &amp; &quot;Jo&quot;\n"),
    ("a\n{{^is-open}}\nb\n{{/is-open}}\nc", "a\nc"),
    ("a\r\n{{#is-open}}\r\nb\r\n{{/is-open}}\r\nc", "a\r\nb\r\nc"),
  ])
  func `a section's tag alone on its line takes the line with it`(
    template: String,
    page: String
  ) async {
    #expect(await render(template, Self.full) == page)
  }

  @Test(arguments: [
    ("{{>card}}", "[{{name}}]", "[Tom &amp; &quot;Jo&quot;]"),
    ("{{#steps}}{{>card}}{{/steps}}", "[{{label}}]", "[Call][Meet]"),
    ("a {{> card }} b", "x\ny", "a x\ny b"),
    ("a\n{{>card}}\nb", "x\n", "a\nx\nb"),
    ("a\n  {{>card}}\nb", "x\ny\n", "a\n  x\n  y\nb"),
    (" {{>card}}\n>", "{{{body}}}\n{{name}}", " <p>Come in</p>\n Tom &amp; &quot;Jo&quot;>"),
    (" {{>card}}", "{{#is-open}}\nx\n{{/is-open}}\n", " x\n"),
    (" {{>card}}", "{{#is-open}}x{{/is-open}}\n", " x\n"),
    ("\t{{>card}}\n", "x\n\ny\n", "\tx\n\n\ty\n"),
  ])
  func `a partial stands where its tag stood, as far indented`(
    template: String,
    card: String,
    page: String
  ) async {
    #expect(await render(template, Self.full, with: ["partials/card.mustache": card]) == page)
  }

  @Test func `an indented partial indents the partials in it as well`() async {
    let page = await render(
      "<\n  {{>outer}}\n>",
      with: ["partials/outer.mustache": "o\n {{>inner}}\n", "partials/inner.mustache": "i\nj\n"]
    )
    #expect(page == "<\n  o\n   i\n   j\n>")
  }

  @Test func `values that span lines are not indented`() async {
    let page = await render(
      "  {{>card}}\n",
      SamplePage(body: HTML("<pre>\na\n</pre>")),
      with: ["partials/card.mustache": "{{{body}}}\n"]
    )
    #expect(page == "  <pre>\na\n</pre>\n")
  }
}
