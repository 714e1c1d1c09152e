import Testing

@testable import PlanChecks

struct AmountOfAnotherYearTests {
  private func sources(_ sentence: String, marked: Bool = false) -> [String: String] {
    [
      "plan.yml": SampleSources.settings(), "organisations.csv": SampleSources.organisations,
      "services/youth-hub.md": SampleMoney.service,
      "funding-streams.csv": SampleMoney.plainStreams,
      "spending.csv": SampleMoney.spending(
        """
        2024-25,core,youth-hub,,,,600000,655700,,
        2025-26,core,youth-hub,,,,600000,\(marked ? "2️⃣" : "")603400,,
        """
      ),
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  @Test(arguments: [
    "In 2024-25 we spent 1️⃣£603,400 on the hub.", "The hub cost 1️⃣£603,400 in 2024/25.",
  ])
  func `an amount beside another year than its own is told`(sentence: String) async throws {
    try await expectFindings(
      of: AmountOfAnotherYear(),
      in: sources(sentence, marked: true),
      """
      1️⃣|£603,400| should-fix measure/differing-amount
      “£603,400” is an amount of 2025-26, not of 2024-25.
      note 2️⃣|603400| The amount is here.
      help: Correct the amount or the year.
      """
    )
  }

  @Test(arguments: [
    "In 2025-26 we spent £603,400 on the hub.", "In 2024-25 we planned £600,000.",
    "We spent £603,400 on the hub.", "In 2024-25 we spent £603,500.",
    "From 2024-25 to 2025-26 it fell to £603,400.", "In 2024-25 we spent £0.6 million.",
  ])
  func `its own year, several years and other amounts are sound`(sentence: String) async throws {
    try await expectFindings(of: AmountOfAnotherYear(), in: sources(sentence), "")
  }
}
