import Testing

@testable import PlanChecks

struct SpentTooEarlyTests {
  private func sheet(_ row: String) -> [String: String] {
    ["spending.csv": "year,stream,planned,actual,forecast\n\(row)\n"]
  }

  @Test func `money spent in a year that is not over is told`() async throws {
    try await expectFindings(
      of: SpentTooEarly(),
      in: sheet("2026-27,core,500,1️⃣480,480"),
      """
      1️⃣|480| should-fix measure/completion-in-the-future
      This row says what was spent in 2026-27, which ends on 31 March 2027.
      help: Write what is expected under “forecast”, and leave “actual” empty until the year is over.
      """
    )
  }

  @Test(arguments: ["2025-26,core,500,480,", "2026-27,core,500,,480"])
  func `years that are over, and what is expected, are sound`(row: String) async throws {
    try await expectFindings(of: SpentTooEarly(), in: sheet(row), "")
  }
}
