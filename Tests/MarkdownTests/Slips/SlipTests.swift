import Diagnostics
import Testing

@testable import Markdown

/// Signs that were meant for more than they became; ‹ and › stand around what is told.
struct SlipTests {
  private func told(_ text: String) -> [String] {
    MarkdownDocument(parsing: pageWords(text)).problems().map { problem in
      let place = passage(at: problem.location, of: text)
      let written = problem.suggestion.map { " -> \($0)" } ?? ""
      return "\(problem.code.rawValue.dropFirst(9)) \(place.debugDescription)\(written)"
    }
  }

  @Test(arguments: [
    ("##Waiting", ["lost-heading \"##\" -> ## "]),
    ("##\u{A0}Waiting", ["lost-heading \"##\u{A0}\" -> ## "]),
    ("> ###Why\n> it is", ["lost-heading \"###\" -> ### "]),
    ("#YoungMinds week", []), ("\\##Waiting", []), ("`##Waiting`", []),
    (
      ":: callout\n\nWords\n\n: : :",
      ["lost-block \":: callout\" -> ::: callout", "lost-block \": : :\" -> :::"]
    ),
    (": : : quote", ["lost-block \": : : quote\" -> ::: quote"]),
    (
      ":: callout\n\nWords\n\n:::",
      ["lost-block \":: callout\" -> ::: callout"]
    ),
    (":: nothing we know", []), ("A: b", []), (":-)", []),
    ("::: callout\ntitle What to do\n\nWords\n:::", ["lost-option \"title\" -> title:"]),
    ("::: services\nneed=anxiety\n:::", ["lost-option \"need\" -> need:"]),
    ("::: callout\ntitles are fine\n:::", []),
  ])
  func `headings and blocks`(_ text: String, _ expected: [String]) {
    #expect(told(text) == expected)
  }

  @Test(arguments: [
    ("\u{2022} One\n\u{2022} Two", ["lost-list \"\u{2022}\" -> * "]),
    ("\u{F0B7}\tOne", ["lost-list \"\u{F0B7}\" -> * "]),
    ("*\u{A0}One", ["lost-list \"*\u{A0}\" -> * "]),
    ("\u{2013} One\n\u{2013} Two", ["lost-list \"\u{2013}\" -> * "]),
    ("Words:\n\u{2022} One", ["lost-list \"\u{2022}\" -> * "]),
    ("\u{2013} A remark", []), ("It is 5 \u{B7} 3", []), ("* One\n* Two", []),
  ])
  func `lists`(_ text: String, _ expected: [String]) {
    #expect(told(text) == expected)
  }

  @Test(arguments: [
    (
      "| A | B |\n| \u{2014} | \u{2014} |\n| 1 | 2 |",
      ["lost-table \"| \u{2014} | \u{2014} |\" -> | --- | --- |"]
    ),
    ("| A | B |\n| 1 | 2 |", ["lost-table \"| A | B |\""]),
    ("Year\tNumber\n2025\t41", ["lost-table \"Year\\tNumber\""]),
    ("| A | B |\n|---|---|\n| 1 | 2 |\nSource: our survey", ["loose-row \"Source: our survey\""]),
    ("| A | B |\n|---|---|\n| 1 | 2 |\n\nSource: our survey", []),
    ("| A |\n|---|\n1", []), ("One | two\nthree", []), ("a\tb", []),
  ])
  func `tables`(_ text: String, _ expected: [String]) {
    #expect(told(text) == expected)
  }

  @Test(arguments: [
    ("See [^ 1].", ["lost-note \"[^ 1]\" -> [^1]"]),
    ("[1]: It was a survey.", ["lost-note \"[1]:\" -> [^1]:"]),
    ("[1]: Survey", ["lost-note \"[1]:\" -> [^1]:"]),
    ("[a][1]\n\n[1]: https://a.example", []), ("```\n[1]: Words here\n```", []),
    ("Ask [the hub] (service:hub).", ["lost-link \"] (\" -> ]("]),
    (
      "Ask [the hub] (https://a.example).",
      ["lost-link \"] (\" -> ](", "bare-address \"https://a.example\" -> <https://a.example>"]
    ),
    ("Ask [the hub](page: own).", ["lost-link \"page: own\" -> page:own"]),
    ("Ask (the hub)[service:hub].", ["lost-link \")[\""]),
    ("Others [sic] (they said) and [x](service:a \"b c\").", []),
    (
      "Go to www.a.example, or https://b.example/c.",
      [
        "bare-address \"www.a.example\" -> <https://www.a.example>",
        "bare-address \"https://b.example/c\" -> <https://b.example/c>",
      ]
    ),
    ("Go to <https://a.example> or [www.b.example](https://b.example).", []),
    ("`https://a.example`", []),
    ("It is ** very** good.", ["lost-emphasis \"** very**\" -> **very**"]),
    ("It is **very ** good.", ["lost-emphasis \"**very **\" -> **very**"]),
    ("It is **very** good, 2 ** 3, \\*\\* a \\*\\*.", []),
  ])
  func `links, notes and bold words`(_ text: String, _ expected: [String]) {
    #expect(told(text) == expected)
  }

  @Test(arguments: [
    ("    We will meet again in May.", ["code-by-spaces \"We will meet again in May.\""]),
    ("Words\n\n    * One thing", ["code-by-spaces \"* One thing\""]),
    ("    make site", []), ("    let a = b; call(it, now)", []),
    ("```\nWe will meet again.\n```", []),
    ("**Our aims**\n\nWe aim high.", ["heading-by-bold \"**Our aims**\""]),
    ("__Our aims__\n\n* High", ["heading-by-bold \"__Our aims__\""]),
    ("**We aim high.**\n\nWe do.", []), ("**Our aims**", []), ("> **Our aims**\n\nWe.", []),
    ("**Our aims** are high\n\nWe.", []), ("**0808 157 0001**\n\nRing us.", []),
    ("**Our aims**\n\n## Next", []), ("- **Our aims**\n\n  We.", []),
    ("We will meet.\n---", ["heading-by-dashes \"We will meet.\""]),
    ("We will meet.\n---\n\nAnd", ["heading-by-dashes \"We will meet.\""]),
    ("Our aims\n---", []), ("We will meet.\n\n---", []), ("## We will meet.", []),
  ])
  func `code and headings that nobody meant`(_ text: String, _ expected: [String]) {
    #expect(told(text) == expected)
  }
}
