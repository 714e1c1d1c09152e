import Testing

@testable import PlanChecks

struct StaleStaffRowTests {
  private func sheet(_ rows: String...) -> [String: String] {
    let new = ["Nursing", "Therapy", "Psychology", "Art"].map { "2026-09-30,council,\($0),2\n" }
    return [
      "workforce.csv": "as-at,organisation,role-group,funded-wte\n" + new.joined()
        + rows.map { "\($0)\n" }.joined()
    ]
  }

  @Test func `a row of last year among those of this is told`() async throws {
    try await expectFindings(
      of: StaleStaffRow(),
      in: sheet("1️⃣2025-09-30,council,Youth work,3"),
      """
      1️⃣|2025-09-30| should-fix measure/stale-series
      The staff of this row are counted for 30 September 2025, and others for 30 September 2026.
      help: Correct the day, or ask for the new numbers.
      """
    )
  }

  @Test(arguments: [
    "2025-09-30,council,Nursing,3", "2026-06-30,council,Youth work,3",
    "2026-09-30,council,Youth work,3",
  ])
  func `earlier years that are kept, and days close by, are sound`(row: String) async throws {
    try await expectFindings(of: StaleStaffRow(), in: sheet(row), "")
  }

  @Test func `rows of many days are sound`() async throws {
    try await expectFindings(
      of: StaleStaffRow(),
      in: sheet("2025-09-30,council,Youth work,3", "2025-03-31,council,Advice,3"),
      ""
    )
  }
}
