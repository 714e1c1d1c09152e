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

  @Test(arguments: ["Need in each area", "Homes with low incomes", "Town and port", "Overview"])
  func `a caption with a word of the table, or with one word, is sound`(
    caption: String
  ) async throws {
    try await expectFindings(of: CaptionOfAnother(), in: sources(caption), "")
  }
}
