import Testing

@testable import PlanChecks

struct CompletionInTheFutureTests {
  @Test func `work that was done on a day to come is told`() async throws {
    try await expectFindings(
      of: CompletionInTheFuture(),
      in: [
        "actions.csv": SampleMeasures.actions(
          "van,Buy a van,help,Lead,council,2026-01-01,2026-12-30,1️⃣2026-11-22,complete,high,,Bill",
          "hub,Open the hub,help,Lead,council,2026-01-01,2026-12-30,2026-11-21,complete,high,,Bill"
        ),
        "milestones.csv": SampleMeasures.milestones(
          "one,van,Find a van,2026-11-20,2️⃣2027-11-20,met"
        ),
      ],
      """
      1️⃣|2026-11-22| must-fix measure/completion-in-the-future
      The action “Buy a van” was done on 22 November 2026, a day that has not come.
      help: Correct the date, or leave it empty until the work is done.

      2️⃣|2027-11-20| must-fix measure/completion-in-the-future
      The milestone “Find a van” was done on 20 November 2027, a day that has not come.
      help: Correct the date, or leave it empty until the work is done.
      """
    )
  }

  @Test func `what was said on a day to come is told`() async throws {
    try await expectFindings(
      of: CompletionInTheFuture(),
      in: [
        "engagement/summer.md": """
        ---
        title: A summer of listening
        when: 1️⃣2027-07
        who: {groups: [Young people]}
        method: Stalls
        you-said: Waiting is hard.
        we-did: We asked more.
        state: doing
        ---
        """
      ],
      """
      1️⃣|2027-07| should-fix measure/completion-in-the-future
      “A summer of listening” tells what was said in July 2027, which has not come.
      help: Correct “when”: it is written like 2026-07.
      """
    )
  }

  @Test func `a pathway that was agreed and a test that was made on a day to come are told`()
    async throws
  {
    try await expectFindings(
      of: CompletionInTheFuture(),
      in: [
        "plan.yml": SampleSources.settings(
          "accessibility: {audits: [{date: 2️⃣2026-12-01, by: Us, method: By hand, result: Good}]}"
        ),
        "pathways/school.md": """
        ---
        title: School
        audience: Schools
        ages: {from: 0, to: 25}
        needs: [anxiety]
        agreed-on: 1️⃣2027-06-24
        if-not-accepted: Ask us.
        steps:
          - {id: one, kind: advice, text: Ask.}
        ---
        """,
      ],
      """
      1️⃣|2027-06-24| should-fix measure/completion-in-the-future
      The pathway “School” was agreed on 24 June 2027, a day that has not come.
      help: Correct the day, or leave it out until the pathway is agreed.

      2️⃣|2026-12-01| should-fix measure/completion-in-the-future
      The test of the site was made on 1 December 2026, a day that has not come.
      help: Correct the day, or take the test out until it was made.
      """
    )
  }
}
