import Testing

@testable import PlanChecks

struct EndedAlertTests {
  @Test func `an alert that is over is told`() async throws {
    try await expectFindings(
      of: EndedAlert(),
      in: SampleService.alone([
        "alert": "{text: Closed today., from: 2026-11-01, until: 1️⃣2026-11-20}"
      ]),
      """
      1️⃣|2026-11-20| should-fix directory/ended-alert
      The alert of “Youth hub” ended on 20 November 2026.
      help: It is not shown any more. Take it out, or give it a new last day.
      """
    )
  }

  @Test(
    arguments: [
      ["alert": "{text: Closed., from: 2026-11-01, until: 2026-11-21}"],
      ["alert": "{text: Closed., from: 2026-11-01, until: 2026-11-20}", "status": "closed"],
    ] as [KeyValuePairs<String, String>]
  )
  func `an alert on its last day, and one of a closed service, are sound`(
    fields: KeyValuePairs<String, String>
  ) async throws {
    try await expectFindings(of: EndedAlert(), in: SampleService.alone(fields), "")
  }
}
