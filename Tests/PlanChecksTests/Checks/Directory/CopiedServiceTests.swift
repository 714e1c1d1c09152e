import Testing

@testable import PlanChecks

struct CopiedServiceTests {
  @Test func `a service with the words of another is told`() async throws {
    try await expectFindings(
      of: CopiedService(),
      in: [
        "services/aa.md": SampleService.text(["name": "A", "summary": "2️⃣A place to talk."]),
        "services/bb.md": SampleService.text(["name": "B", "summary": "1️⃣A place to talk."]),
        "services/cc.md": SampleService.text(["name": "C", "how-to-get-help": "Ring us."]),
        "services/dd.md": SampleService.text(["name": "D", "status": "closed"]),
      ],
      """
      1️⃣|A place to talk.| should-fix directory/copied-words
      “B” has the same summary and the same way in as “A”.
      note 2️⃣|A place to talk.| The same words stand here.
      help: Say what this service is and how to get it, or take it out if the two are one.
      """
    )
  }
}
