import Testing

@testable import PlanChecks

struct UnknownInDirectiveTests {
  @Test(arguments: [
    "::: services\nneed: anxiety, low-mood\nage: 11-17\nlevel: universal\nlimit: 3\n:::",
    "::: services\nprovider: council\nroute: self\nthrive: getting-advice\narea: whole-area\n:::",
    "::: actions\ndelivery: on-track, at-risk\nowner: council\nyear: 2026-27\n:::",
    "::: table\nfile: a.csv\ncaption: b\nsource: cqc-2019\n:::",
    "::: quote\nsource: our-survey\n\nHello.\n:::", "`::: metric`", "need: nothing",
    "::: figure\nimage: a.png\nalt: none\nsource: Smallville Council\n:::",
  ])
  func `blocks that name what there is are sound`(words: String) async throws {
    try await expectFindings(
      of: UnknownInDirective(),
      in: [
        "plan.yml": SampleSources.settings(),
        "organisations.csv": SampleSources.organisations,
        "pages/foreword.md": SampleSources.page(words),
      ],
      ""
    )
  }

  @Test func `what nobody has is told with what is nearest`() async throws {
    try await expectFindings(
      of: UnknownInDirective(),
      in: [
        "plan.yml": SampleSources.settings(),
        "organisations.csv": SampleSources.organisations,
        "pages/foreword.md": SampleSources.page(
          """
          ::: metric
          id:  1️⃣acess
          :::

          ::: services
          provider: 2️⃣counsil
          thrive: getting-help,  3️⃣geting-advice
          age: 4️⃣teens
          limit: 5️⃣none
          :::

          > ::: chart
          > metric: 6️⃣waits
          > from: 7️⃣April 2026
          > :::
          """
        ),
      ],
      """
      1️⃣|acess| must-fix reference/unknown
      This block names a metric that does not exist: “acess”.
      help: The plan has no metrics yet.

      3️⃣|geting-advice| must-fix markdown/block-option
      The option “thrive” cannot be “geting-advice”.
      help: What can stand here: getting-advice, getting-help, getting-more-help, thriving, getting-risk-support.
      write: getting-advice

      4️⃣|teens| must-fix markdown/block-option
      The option “age” cannot be “teens”.
      help: Write an age such as 14, or ages such as 11-17.

      2️⃣|counsil| must-fix reference/unknown
      This block names an organisation that does not exist: “counsil”.
      help: Your organisations: council.
      write: council

      5️⃣|none| must-fix markdown/block-option
      The option “limit” cannot be “none”.
      help: Write a whole number such as 5.

      6️⃣|waits| must-fix reference/unknown
      This block names a metric that does not exist: “waits”.
      help: The plan has no metrics yet.

      7️⃣|April 2026| must-fix markdown/block-option
      The option “from” cannot be “April 2026”.
      help: Write a period such as 2026-04, 2026-27 or 2026-27-Q1.
      """
    )
  }
}
