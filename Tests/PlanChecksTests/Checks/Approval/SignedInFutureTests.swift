import Testing

@testable import PlanChecks

struct SignedInFutureTests {
  @Test func `dates up to today are sound`() async throws {
    try await expectFindings(
      of: SignedInFuture(),
      in: [
        "plan.yml": SampleSources.published(
          "signatories: [{role: Director, organisation: council, date: 2026-11-21}]"
        )
      ],
      ""
    )
  }

  @Test func `every date that is still to come is told`() async throws {
    try await expectFindings(
      of: SignedInFuture(),
      in: [
        "plan.yml": SampleSources.settings(
          """
          approvals: [{body: board, role: Chair, date: 1️⃣2027-10-20}]
          signatories: [{role: Director, organisation: council, date: 2️⃣2026-11-22}]
          version-log: [{version: 1.0, date: 3️⃣2026-12-01, author-role: Lead, change: First.}]
          """
        ),
        "bodies/board.md": "---\ntitle: The board\nkind: hwb\n---\n",
      ],
      """
      1️⃣|2027-10-20| must-fix approval/signed-in-future
      The approval by “The board” is dated in the future.
      help: Today is 21 November 2026. Write the day on which it was given, or take it out until then.

      2️⃣|2026-11-22| must-fix approval/signed-in-future
      The signature of the Director is dated in the future.
      help: Today is 21 November 2026. Write the day on which it was given, or take it out until then.

      3️⃣|2026-12-01| should-fix approval/signed-in-future
      Version 1.0 in the version log is dated in the future.
      help: Today is 21 November 2026. Write the day on which it was given, or take it out until then.
      """
    )
  }

  @Test func `a publication that is still to come is told`() async throws {
    try await expectFindings(
      of: SignedInFuture(),
      in: [
        "plan.yml": SampleSources.published()
          .replacing("published-on: 2026-10-30", with: "published-on: 1️⃣2027-01-30")
      ],
      """
      1️⃣|2027-01-30| must-fix approval/signed-in-future
      The plan says it was published on a day that is still to come.
      help: Today is 21 November 2026. Correct the date. To try that day beforehand, run: ltp check --today 2027-01-30
      """
    )
  }
}
