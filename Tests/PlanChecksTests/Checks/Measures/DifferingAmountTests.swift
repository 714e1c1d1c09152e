import Testing

@testable import PlanChecks

struct DifferingAmountTests {
  private func sources(_ words: String) -> [String: String] {
    [
      "pages/foreword.md": SampleSources.page(words),
      "actions.csv": """
      id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence,funding-stream,amount,year
      van,Buy a van,help,Lead,council,2026-01-01,2026-12-30,on-track,high,core,45000,2026-27

      """,
      "funding-streams.csv": SampleMoney.plainStreams,
      "spending.csv": SampleMoney.spending(
        """
        2025-26,core,hub,,thriving,universal,300000,290000,,
        2026-27,core,hub,,thriving,universal,320000,,310000,
        """
      ),
    ]
  }

  @Test(arguments: [
    ("[The van](action:van) costs 1️⃣£54,000.", "£54,000", "“Buy a van”"),
    (
      "We pay 1️⃣£230,000 from [the core](funding-stream:core).", "£230,000",
      "“Core money”"
    ),
  ])
  func `an amount that no row has is told`(
    sentence: String,
    amount: String,
    name: String
  ) async throws {
    try await expectFindings(
      of: DifferingAmount(),
      in: sources(sentence),
      """
      1️⃣|\(amount)| should-fix measure/differing-amount
      No row has “\(amount)” for \(name).
      help: Write the amount of actions.csv or spending.csv, or correct it there.
      """
    )
  }

  @Test(arguments: [
    "[The van](action:van) costs £45,000.", "[The van](action:van) costs about £46,000.",
    "[The van](action:van) costs £5,000 of it.", "[The core](funding-stream:core) paid £290,000.",
    "[The core](funding-stream:core) gives £620,000 over two years.",
    "[The core](funding-stream:core) gives £0.3 million.", "Somebody paid £54,000.",
    "[The van](action:van) and [a page](page:foreword) cost £54,000.",
  ])
  func `an amount of the sheets, a part and another sum are sound`(sentence: String) async throws {
    try await expectFindings(of: DifferingAmount(), in: sources(sentence), "")
  }
}
