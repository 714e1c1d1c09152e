import Testing

@testable import PlanChecks

struct PlannedBesideTargetTests {
  private func told(_ own: String, _ expected: String) async throws {
    try await expectFindings(
      of: PlannedBesideTarget(),
      in: ["metrics/waits.md": SampleMeasures.metric(own)],
      expected
    )
  }

  @Test func `a plan that ends beside its target is told`() async throws {
    try await told(
      """
      targets: [{value: 2️⃣4, by: 2027-03-31, kind: local}]
      trajectory: [{period: 2026-12, value: 6}, {period: 2027-03, value: 1️⃣5}]
      """,
      """
      1️⃣|5| should-fix measure/differing-target
      The plan for “Weeks to the first meeting” in March 2027 is 5, but its target is 4.
      note 2️⃣|4| The target is here.
      help: Both are for the same day. Write the same value in both.
      """
    )
  }

  @Test(arguments: [
    "targets: [{value: 4, by: 2027-03-31, kind: local}]\ntrajectory: [{period: 2027-03, value: 4.0}]",
    "targets: [{value: 4, by: 2027-03-31, kind: national}]\ntrajectory: [{period: 2027-03, value: 5}]",
    "targets: [{value: 4, by: 2027-06-30, kind: local}]\ntrajectory: [{period: 2027-03, value: 5}]",
    "targets: [{value: 4, kind: local}]\ntrajectory: [{period: 2027-03, value: 5}]",
    "targets: [{value: 4, by: 2027-03-31, kind: local}, {value: 5, by: 2027-03-31, kind: regulatory}]\ntrajectory: [{period: 2027-03, value: 5}]",
  ])
  func `plans for other days, and for one of several targets, are sound`(own: String) async throws {
    try await told(own, "")
  }
}
