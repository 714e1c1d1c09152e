import Testing

@testable import Markdown

struct TermTests {
  @Test(arguments: [
    ("Ask CAMHS.", "Ask ‹camhs:CAMHS›."), ("camhs", "camhs"),
    ("In a crisis.", "In a ‹crisis:crisis›."), ("CRISIS", "‹crisis:CRISIS›"),
    ("Crises and a non-crisis, a crisis-line.", "Crises and a non-crisis, a crisis-line."),
    ("We send SEND.", "We send ‹send:SEND›."), ("nhs.uk, a@nhs", "nhs.uk, a@nhs"),
    ("NHS.", "‹nhs:NHS›."), ("At A&E now", "At ‹ae:A&amp;E› now"), ("A & E", "A &amp; E"),
    ("a crisis team", "a ‹crisis-team:crisis team›"),
    ("a crisis\nteam", "a ‹crisis-team:crisis\nteam›"),
    ("a crisis *team*", "a ‹crisis:crisis› <em>team</em>"),
    ("“CAMHS’s”", "“‹camhs:CAMHS›’s”"), ("éNHS NHSé", "éNHS NHSé"),
    ("CAMHS, CAMHS", "‹camhs:CAMHS›, CAMHS"), ("*NHS*", "<em>‹nhs:NHS›</em>"),
    ("National Health Service, NHS", "‹nhs:National Health Service›, NHS"),
    (
      "NHS [x](https://x.example) [NHS](#a)",
      "‹nhs:NHS› <a href=\"https://x.example\">x</a> <a href=\"#a\">NHS</a>"
    ),
    ("`NHS` ![NHS](a.png) NHS", "<code>NHS</code> <img src=\"a.png\" alt=\"NHS\" /> ‹nhs:NHS›"),
    ("NHS {plan year} CAMHS", "‹nhs:NHS› {plan year} ‹camhs:CAMHS›"),
    ("nowhere", "nowhere"),
    ("Crisis teams meet.", "‹crisis-team:Crisis teams› meet."),
    ("Two NHSs, not NHSS", "Two ‹nhs:NHSs›, not NHSS"),
    ("<https://NHS.example>", "<a href=\"https://NHS.example\">https://NHS.example</a>"),
  ])
  func `a term is marked where it is first used`(_ words: String, _ expected: String) {
    #expect(marked(words) == "<p>\(expected)</p>\n")
  }

  @Test func `headings, quotations and the headings of tables are left alone`() {
    let words = """
      ## NHS

      > NHS

      ::: quote
      NHS
      :::

      | NHS |
      | --- |
      | NHS |
      """
    #expect(marked(words).components(of: "nhs:NHS") == 1)
    #expect(marked(words).contains("<td>‹nhs:NHS›</td>"))
  }

  @Test func `a term inside another is not marked`() {
    #expect(marked("crisis team, crisis") == "<p>‹crisis-team:crisis team›, ‹crisis:crisis›</p>\n")
  }

  @Test func `without terms the words are as they were`() {
    #expect(rendered("Ask CAMHS.") == "<p>Ask CAMHS.</p>\n")
  }

  /// The HTML with each mark written as `‹term:words›`.
  private func marked(_ words: String) -> String {
    let rendering = MarkdownRendering(
      resolve: { LinkTarget(href: $0) },
      terms: TermIndex([
        ("CAMHS", "camhs"), ("Crisis", "crisis"), ("SEND", "send"), ("NHS", "nhs"),
        ("National Health Service", "nhs"), ("A&E", "ae"), ("Crisis team", "crisis-team"),
        ("Nowhere", "nowhere"),
      ]),
      term: { $0 == "nowhere" ? nil : LinkTarget(href: "#\($0)") }
    )
    return rendered(words, rendering)
      .replacing(#/<a class="term" href="#([^"]*)">([^<]*)</a>/#) { "‹\($0.1):\($0.2)›" }
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
