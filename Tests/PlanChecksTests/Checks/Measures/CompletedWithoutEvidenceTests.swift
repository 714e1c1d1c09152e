import Testing

@testable import PlanChecks

struct CompletedWithoutEvidenceTests {
  @Test func `a complete action without evidence is told`() async throws {
    try await expectFindings(
      of: CompletedWithoutEvidence(),
      in: [
        "actions.csv": SampleMeasures.actions(
          "hub,Open the hub,help,Lead,council,2026-01-01,2026-06-30,2026-06-12,1️⃣complete,high,,",
          "line,Open the line,help,Lead,council,2026-01-01,2026-06-30,2026-06-12,complete,high,,Minutes",
          "van,Buy a van,help,Lead,council,2026-01-01,2026-12-30,,on-track,high,,"
        )
      ],
      """
      1️⃣|complete| should-fix measure/completed-without-evidence
      The action “Open the hub” is complete, but nothing shows it.
      help: Name what shows it in the column “evidence”, such as service:youth-hub or the minutes of a meeting.
      """
    )
  }
}
