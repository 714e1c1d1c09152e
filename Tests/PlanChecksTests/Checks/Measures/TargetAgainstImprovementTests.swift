import Testing

@testable import PlanChecks

struct TargetAgainstImprovementTests {
  private func metric(
    _ improvement: String,
    _ target: String,
    kind: String = "local"
  ) -> [String: String] {
    [
      "metrics/waits.md": SampleMeasures.metric(
        improvement: improvement,
        "baseline: {value: 8, period: 2024-01}\ntargets: [{value: \(target), by: 2028-03-31, kind: \(kind)}]"
      ),
      "metrics/data/waits.csv": "period,value\n2024-01,8\n2024-02,7\n",
    ]
  }

  @Test(arguments: [
    ("1️⃣increase", "increase", "4", "lower", "decrease"),
    ("1️⃣decrease", "decrease", "12", "higher", "increase"),
  ])
  func `a target on the wrong side is told`(
    written: String,
    way: String,
    target: String,
    side: String,
    other: String
  ) async throws {
    try await expectFindings(
      of: TargetAgainstImprovement(),
      in: metric(written, "2️⃣\(target)"),
      """
      1️⃣|\(way)| should-fix measure/target-against-improvement
      “Weeks to the first meeting” should \(way), but its target is \(side) than where it stands.
      note 2️⃣|\(target)| The target is \(target).
      help: Write “improvement: \(other)”, or correct the target. Charts and claims are read by it.
      write: \(other)
      """
    )
  }

  @Test(arguments: [
    ("decrease", "4", "local"), ("increase", "12", "local"), ("neutral", "4", "local"),
    ("increase", "4", "national"),
  ])
  func `a target ahead, and a standard that is met, are sound`(
    way: String,
    target: String,
    kind: String
  ) async throws {
    try await expectFindings(
      of: TargetAgainstImprovement(),
      in: metric(way, target, kind: kind),
      ""
    )
  }
}
