import Testing

@testable import PlanChecks

struct CaptionOfAnotherTests {
  private func sources(_ caption: String) -> [String: String] {
    [
      "tables/need.csv": "Area,In low-income homes\nTown,19.0\nHarbour,33.0\n",
      "pages/foreword.md": SampleSources.page(
        """
        ::: table
        file: tables/need.csv
        caption: \(caption)
        source: cqc-2019
        :::
        """
      ),
    ]
  }

  @Test func `a caption of something else is told`() async throws {
    try await expectFindings(
      of: CaptionOfAnother(),
      in: sources("1️⃣Referrals by month"),
      """
      1️⃣|Referrals by month| should-fix reading/caption-of-another
      This caption has no word in common with the table it stands over.
      help: Say what is shown, or show what the caption says.
      """
    )
  }

  private func chart(_ caption: String) -> [String: String] {
    [
      "metrics/wait.md": SampleMeasures.metric(),
      "metrics/data/wait.csv": "period,value\n2025-01,8\n2025-02,8\n2026-03,7\n",
      "pages/foreword.md": SampleSources.page(
        "::: chart\nmetric: wait\ncaption: \(caption)\n:::\n"
      ),
    ]
  }

  @Test func `a caption with years that the chart does not have is told`() async throws {
    try await expectFindings(
      of: CaptionOfAnother(),
      in: chart("1️⃣Weeks people wait, 2014 to 2017"),
      """
      1️⃣|Weeks people wait, 2014 to 2017| should-fix reading/caption-of-another
      The years of this caption are not those of the chart it stands over.
      help: The data begin in 2025 and end in 2026. Correct the caption.
      """
    )
  }

  @Test(arguments: ["Weeks people wait, 2025 and 2026", "Weeks people wait"])
  func `the years of the chart are sound`(caption: String) async throws {
    try await expectFindings(of: CaptionOfAnother(), in: chart(caption), "")
  }

  @Test(arguments: ["Need in each area", "Homes with low incomes", "Town and port", "Overview"])
  func `a caption with a word of the table, or with one word, is sound`(
    caption: String
  ) async throws {
    try await expectFindings(of: CaptionOfAnother(), in: sources(caption), "")
  }
}
