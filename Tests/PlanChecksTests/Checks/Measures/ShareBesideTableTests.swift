import Testing

@testable import PlanChecks

struct ShareBesideTableTests {
  private func sources(_ sentence: String, marked: Bool = false) -> [String: String] {
    [
      "tables/need.csv": """
      Area,In low-income homes,Without a car
      Town,\(marked ? "2️⃣" : "")19.0,21.5
      Harbour,33.0,28.5

      """,
      "pages/foreword.md": SampleSources.page(
        """
        \(sentence)

        ::: table
        file: tables/need.csv
        caption: Need in each area
        formats: In low-income homes=percent
        source: cqc-2019
        :::
        """
      ),
    ]
  }

  @Test(arguments: [
    ("About 1️⃣one child in ten lives in a low-income home.", "one child in ten"),
    ("In the town 1️⃣45 per cent live in low-income homes.", "45 per cent"),
  ])
  func `a share that no row has is told`(sentence: String, words: String) async throws {
    try await expectFindings(
      of: ShareBesideTable(),
      in: sources(sentence, marked: true),
      """
      1️⃣|\(words)| should-fix measure/differing-number
      No row of the table has “\(words)” under “In low-income homes”.
      note 2️⃣|19.0| The column is here.
      help: Correct the words or the table.
      """
    )
  }

  @Test(arguments: [
    "About one child in five lives in a low-income home.",
    "In Harbour one in three lives in a low-income home.", "One in ten has a home without a car.",
    "One in ten has a low income.",
  ])
  func `shares of the table, and of something else, are sound`(sentence: String) async throws {
    try await expectFindings(of: ShareBesideTable(), in: sources(sentence), "")
  }
}
