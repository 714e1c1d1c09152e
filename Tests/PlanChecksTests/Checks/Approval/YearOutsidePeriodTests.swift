import Testing

@testable import PlanChecks

struct YearOutsidePeriodTests {
  private func settings(
    _ year: String,
    from: String = "2026-04-01",
    to: String = "2029-03-31"
  )
    -> String
  {
    SampleSources.settings().replacing("year: 2026-27", with: "year: \(year)")
      .replacing("from: 2026-04-01", with: "from: \(from)")
      .replacing("to: 2029-03-31", with: "to: \(to)")
  }

  @Test(arguments: ["2026-27", "2028-29", "soon"])
  func `a year in the period is sound, and one that cannot be read is told elsewhere`(
    year: String
  ) async throws {
    try await expectFindings(of: YearOutsidePeriod(), in: ["plan.yml": settings(year)], "")
  }

  @Test(arguments: ["2025-26", "2029-30"])
  func `a year outside the period is told`(year: String) async throws {
    try await expectFindings(
      of: YearOutsidePeriod(),
      in: ["plan.yml": settings("1️⃣" + year, from: "2️⃣2026-04-01")],
      """
      1️⃣|\(year)| should-fix approval/year-outside-period
      The plan is for \(year), which is not in the period it covers.
      note 2️⃣|2026-04-01| The period runs from 1 April 2026 to 31 March 2029.
      help: Correct “year” or “period”.
      """
    )
  }

  @Test func `a period that ends before it begins is told`() async throws {
    try await expectFindings(
      of: YearOutsidePeriod(),
      in: ["plan.yml": settings("2026-27", from: "2️⃣2029-04-01", to: "1️⃣2026-03-31")],
      """
      1️⃣|2026-03-31| must-fix approval/year-outside-period
      The plan’s period ends before it begins.
      note 2️⃣|2029-04-01| It begins here.
      help: Correct “from” or “to”.
      """
    )
  }
}
