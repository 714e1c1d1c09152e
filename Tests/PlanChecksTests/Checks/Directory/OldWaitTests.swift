import Testing

@testable import PlanChecks

struct OldWaitTests {
  @Test(arguments: [
    (
      "2025-11-20", "should-fix", "more than a year ago",
      "It is of 20 November 2025. Ask for a new figure, or write “wait-unknown:” with the reason."
    ),
    (
      "2026-11-22", "must-fix", "on a day that is yet to come",
      "It says 22 November 2026. Correct the day."
    ),
  ])
  func `a wait measured long ago or in future is told`(
    day: String,
    severity: String,
    when: String,
    help: String
  ) async throws {
    try await expectFindings(
      of: OldWait(),
      in: SampleService.alone(["wait": "{weeks: 4, measured-on: 1️⃣\(day)}"]),
      """
      1️⃣|\(day)| \(severity) directory/old-wait
      The wait for “Youth hub” was measured \(when).
      help: \(help)
      """
    )
  }

  @Test func `a wait that is known and unknown is told`() async throws {
    try await expectFindings(
      of: OldWait(),
      in: SampleService.alone([
        "wait": "{weeks: 2️⃣4, measured-on: 2026-09-30}", "wait-unknown": "1️⃣Nobody counts.",
      ]),
      """
      1️⃣|Nobody counts.| should-fix directory/old-wait
      “Youth hub” gives a wait and also says that it is not known.
      note 2️⃣|4| The wait is here.
      help: Take one of the two out.
      """
    )
  }

  @Test func `a wait that is not stated is noted`() async throws {
    try await expectFindings(
      of: OldWait(),
      in: SampleService.alone(["name": "1️⃣Clinic", "referral-routes": "[gp]"]),
      """
      1️⃣|Clinic| note directory/old-wait
      “Clinic” does not say how long people wait.
      help: Add “wait:” with “weeks” and “measured-on”, or “wait-unknown:” with the reason.
      """
    )
  }

  @Test(
    arguments: [
      ["wait": "{weeks: 4, measured-on: 2025-11-21}"], ["referral-routes": "[drop-in]"],
      ["referral-routes": "[gp]", "crisis": "yes"],
      ["referral-routes": "[gp]", "wait-unknown": "Nobody counts."],
    ] as [KeyValuePairs<String, String>]
  )
  func `a wait of this year, and where there is none, are sound`(
    fields: KeyValuePairs<String, String>
  ) async throws {
    try await expectFindings(of: OldWait(), in: SampleService.alone(fields), "")
  }
}
