import Testing

@testable import PlanChecks

struct PastTargetTests {
  @Test func `a last target that is past and was missed is told`() async throws {
    try await expectFindings(
      of: PastTarget(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(
          """
          targets:
            - {value: 3, by: 2026-03-31, kind: local}
            - {value: 2, by: 1️⃣2026-09-30, kind: local}
          """
        ),
        "metrics/data/waits.csv": SampleMeasures.months("5 4"),
      ],
      """
      1️⃣|2026-09-30| should-fix measure/past-target
      The target of “Weeks to the first meeting” was due on 30 September 2026 and has not been reached.
      help: Add the target that holds now, below this one. Say in the text that 2 was missed, and why.
      """
    )
  }

  @Test(arguments: [
    ("decrease", "{value: 4, by: 2026-09-30, kind: local}"),
    ("decrease", "{value: 2, by: 2026-11-21, kind: local}"),
    ("decrease", "{value: 2, kind: national}"),
    ("neutral", "{value: 2, by: 2026-09-30, kind: local}"),
    ("increase", "{value: 2, by: 2026-09-30, kind: local}"),
  ])
  func `a target that was met, is to come or has no day is sound`(
    improvement: String,
    target: String
  ) async throws {
    try await expectFindings(
      of: PastTarget(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(
          improvement: improvement,
          "targets: [\(target)]"
        ),
        "metrics/data/waits.csv": SampleMeasures.months("5 4"),
      ],
      ""
    )
  }
}
