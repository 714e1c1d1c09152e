import Testing

@testable import PlanChecks

struct EarlierEditionTests {
  private func sources(_ words: String) -> [String: String] {
    [
      "plan.yml": SampleSources.settings().replacing("year: 2026-27", with: "year: 9️⃣2026-27"),
      "pages/foreword.md": SampleSources.page(words),
    ]
  }

  @Test(arguments: [
    ("1️⃣In 2023 we will open a hub.", "In 2023 we will"),
    ("1️⃣By March 2024 we will have a team.", "By March 2024 we will"),
    ("Then, 1️⃣in 2025 it will open.", "in 2025 it will"),
    ("We 1️⃣will open it by March 2024.", "will open it by March 2024"),
    ("The hub 1️⃣is due by 30 June 2025.", "is due by 30 June 2025"),
    ("We 1️⃣plan to see 400 children in 2024-25.", "plan to see 400 children in 2024-25"),
    ("We 1️⃣will open it by the end of March 2025.", "will open it by the end of March 2025"),
    ("1️⃣In spring 2024 we will open.", "In spring 2024 we will"),
    ("1️⃣By March 2024 we will have trained all.", "By March 2024 we will"),
    ("We 1️⃣will open in October 2026.", "will open in October 2026"),
  ])
  func `a promise for a time that has passed is told`(words: String, told: String) async throws {
    var sources = sources(words)
    sources["plan.yml"] = SampleSources.settings()
    try await expectFindings(
      of: EarlierEdition(),
      in: sources,
      """
      1️⃣|\(told)| should-fix refresh/earlier-edition
      “\(told)” promises something for a time that has passed.
      help: Today is 21 November 2026. Say what came of it, or give the new date.
      """
    )
  }

  @Test(arguments: [
    "In 2023 we opened a hub.", "By March 2027 we will have a team.", "We will open in 2026.",
    "Since July 2026 the hub will see anyone.", "We will build on the review done in 2024.",
    "The protocol signed in July 2026 will be reviewed.", "In 2023 we said that we will open.",
    "We will open in November 2026.", "> By March 2024 we will have a team.",
    "This year (2026-27) we spend more than last year (2025-26).", "Next year (2027-28) we grow.",
    "We will use what families told us in 2024.",
    "Those who began in 2024 will have had two years.", "In 2024 we will have had to wait.",
    "This plan runs to March 2029.", "The last plan runs to March 2021.",
    "This plan covers 2024-25 to 2028-29.", "In 2024 we were building.",
    "In the plan of 2024, we promised a hub. It will open.",
  ])
  func `what is past or still to come is sound`(words: String) async throws {
    var sources = sources(words)
    sources["plan.yml"] = SampleSources.settings()
    try await expectFindings(of: EarlierEdition(), in: sources, "")
  }

  @Test(arguments: [
    ("Next year (1️⃣2024-25) we grow.", "2024-25"), ("This year, 1️⃣2025/26, is hard.", "2025/26"),
    ("Next year (1️⃣2026-27) we grow.", "2026-27"),
    ("This plan 1️⃣runs to March 2021.", "runs to March 2021"),
    ("Our strategy 1️⃣covers 2019-20 to 2023-24.", "covers 2019-20 to 2023-24"),
    ("1️⃣In 2023-24 we are investing more.", "In 2023-24 we are investing"),
  ])
  func `a year that the words cannot mean is told`(words: String, told: String) async throws {
    try await expectFindings(
      of: EarlierEdition(),
      in: sources(words),
      """
      1️⃣|\(told)| should-fix refresh/earlier-edition
      “\(told)” belongs to an earlier edition of the plan.
      note 9️⃣|2026-27| This plan is for 2026-27.
      help: Write the year that is meant now, and read what is around it.
      """
    )
  }

  @Test(arguments: [
    ("Every quarter. 1️⃣Next meeting 14 March 2025", "Next meeting 14 March 2025"),
    ("Every quarter, 1️⃣next on 3 June 2026", "next on 3 June 2026"),
    ("Every quarter. Next meeting 14 March 2027", ""), ("Every quarter since May 2024", ""),
  ])
  func `a next meeting that has passed is told`(meets: String, told: String) async throws {
    try await expectFindings(
      of: EarlierEdition(),
      in: [
        "plan.yml": SampleSources.settings(),
        "bodies/board.md": "---\ntitle: Board\nkind: hwb\nmeets: \(meets)\n---\nIt signs.\n",
      ],
      told.isEmpty
        ? ""
        : """
        1️⃣|\(told)| should-fix refresh/earlier-edition
        “\(told)” promises something for a time that has passed.
        help: Today is 21 November 2026. Say what came of it, or give the new date.
        """
    )
  }

  @Test func `the title of an earlier plan is told`() async throws {
    try await expectFindings(
      of: EarlierEdition(),
      in: [
        "plan.yml": SampleSources.settings()
          .replacing("year: 2026-27", with: "year: 9️⃣2026-27")
          .replacing("title: Smallville plan", with: "title: Smallville plan 1️⃣2024-25")
      ],
      """
      1️⃣|2024-25| should-fix refresh/earlier-edition
      “2024-25” belongs to an earlier edition of the plan.
      note 9️⃣|2026-27| This plan is for 2026-27.
      help: Write the year that is meant now, and read what is around it.
      """
    )
  }
}
