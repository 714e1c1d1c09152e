import Diagnostics
import Testing

@testable import Markdown

/// Values in text that are computed from the plan.
struct ValueTests {
  @Test(arguments: [
    ("a {metric b latest}, c", "<p>a <metric b latest>, c</p>\n"),
    ("*{spending total\nyear=2025-26}*", "<p><em><spending total year:2025-26></em></p>\n"),
    (
      "[{plan year}](a) ![{plan year}](b)",
      "<p><a href=\"a\"><plan year></a> <img src=\"b\" alt=\"<plan year>\" /></p>\n"
    ),
    ("{action x due}", "<p>{action x due}</p>\n"),
    (
      "\\{plan year} {\\plan year} `{plan year}`",
      "<p>{plan year} {\\plan year} <code>{plan year}</code></p>\n"
    ),
    ("    {plan year}", "<pre><code>{plan year}\n</code></pre>\n"),
    (
      "```{plan}\n{plan year}\n```",
      "<pre><code class=\"language-{plan}\">{plan year}\n</code></pre>\n"
    ),
    ("{ plan year} {1} {} {#a} {plan", "<p>{ plan year} {1} {} {#a} {plan</p>\n"),
    ("{metrc b}", "<p>{metrc b}</p>\n"),
    (
      "<https://a.b/{plan}> [c](</d {plan year}>)",
      "<p><a href=\"https://a.b/%7Bplan%7D\">https://a.b/{plan}</a> <a href=\"/d%20%7Bplan%20year%7D\">c</a></p>\n"
    ),
  ])
  func `a value is what the plan says`(_ text: String, _ html: String) {
    let shown = rendered(text, rendering).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
    #expect(shown == html)
  }

  @Test func `a value is text and no markup`() {
    let rendering = MarkdownRendering(resolve: { _ in nil }, value: { _ in "*<b> & \"c\"" })
    #expect(rendered("{plan year}", rendering) == "<p>*&lt;b&gt; &amp; &quot;c&quot;</p>\n")
  }

  @Test func `values are told with their places`() {
    let text = "{metric a latest} {services count thrive=getting-help} `{plan year}` {other}"
    let values = MarkdownDocument(parsing: pageWords(text)).values()
    #expect(values.map(\.name) == [.metric, .services])
    #expect(values.map(\.arguments) == [["a", "latest"], ["count"]])
    #expect(values.last?["thrive"] == "getting-help")
    #expect(
      values.flatMap(\.options).map { passage(at: $0.source, of: text) } == ["thrive=getting-help"]
    )
    #expect(
      values.map { passage(at: $0.source, of: text) }
        == ["{metric a latest}", "{services count thrive=getting-help}"]
    )
  }

  @Test(arguments: [
    (
      "a ‹{metrc b}›", "There is no value called “metrc”.",
      "Did you mean {metric …}? To show a brace, write \\{."
    ),
    (
      "> a|‹{xyzzy}›\n> -|-", "There is no value called “xyzzy”.",
      "Values begin with one of metric, spending, services, population, plan, action."
        + " To show a brace, write \\{."
    ),
  ])
  func `an unknown value is told where it stands`(
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
    MarkdownRendering(
      resolve: { LinkTarget(href: $0) },
      value: { value in
        guard value.name != .action else { return nil }
        let words = [value.name.rawValue] + value.arguments
        return
          "<\((words + value.options.map { "\($0.name):\($0.value)" }).joined(separator: " "))>"
      }
    )
  }
}
