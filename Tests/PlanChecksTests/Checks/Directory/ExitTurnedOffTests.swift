import Testing

@testable import PlanChecks

struct ExitTurnedOffTests {
  @Test func `no way to leave the page of a service for those who were abused is told`()
    async throws
  {
    try await expectFindings(
      of: ExitTurnedOff(),
      in: SampleService.alone(["needs": "[trauma-and-abuse]", "exit-button": "1️⃣no"]),
      """
      1️⃣|no| should-fix disclosure/shown-refuge
      “Youth hub” turns off the button for leaving its page quickly.
      help: Somebody may look over the shoulder of those who read it. Write “exit-button: yes”.
      write: yes
      """
    )
  }

  @Test(arguments: [
    ("[anxiety, self-harm]", "no"), ("[trauma-and-abuse]", "yes"), ("[crisis]", ""),
  ])
  func `other services, and the button that is there, are sound`(
    needs: String,
    button: String
  ) async throws {
    try await expectFindings(
      of: ExitTurnedOff(),
      in: SampleService.alone(["needs": needs, "exit-button": button]),
      ""
    )
  }
}
