import Testing

@testable import PlanChecks

struct WaitInDaysTests {
  private func sources(_ weeks: String, needs: String = "[sleep, adhd]") -> [String: String] {
    var files = SampleService.alone([
      "wait": "{weeks: \(weeks), measured-on: 2026-09-30}", "needs": needs,
    ])
    for (place, weeks) in [0, 1, 2, 4, 6, 8, 9, 12].enumerated() {
      files["services/other-\(place).md"] = SampleService.text([
        "wait": "{weeks: \(weeks), measured-on: 2026-09-30}"
      ])
    }
    return files
  }

  @Test func `a wait far longer than all others, in whole weeks of days, is told`() async throws {
    try await expectFindings(
      of: WaitInDays(),
      in: sources("1️⃣84"),
      """
      1️⃣|84| should-fix measure/slipped-value
      “Youth hub” has a wait of 84 weeks, far longer than other services.
      help: Was it typed in days? 84 days are 12 weeks. Look it up in its source.
      """
    )
  }

  @Test(arguments: ["80", "28", "14", "85"])
  func `waits that are no whole weeks of days, or not so long, are sound`(
    weeks: String
  ) async throws {
    try await expectFindings(of: WaitInDays(), in: sources(weeks), "")
  }

  @Test func `waits for an assessment of autism are long`() async throws {
    try await expectFindings(of: WaitInDays(), in: sources("84", needs: "[autism]"), "")
  }
}
