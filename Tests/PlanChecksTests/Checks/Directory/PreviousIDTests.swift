import Testing

@testable import PlanChecks

struct PreviousIDTests {
  @Test func `an id that nothing else has is sound`() async throws {
    try await expectFindings(
      of: PreviousID(),
      in: SampleService.alone(["previous-ids": "[day-room, corner-cafe]"]),
      ""
    )
  }

  @Test func `the id that a service still has is told`() async throws {
    try await expectFindings(
      of: PreviousID(),
      in: SampleService.alone(["previous-ids": "[1️⃣youth-hub]"]),
      """
      1️⃣|youth-hub| must-fix directory/previous-id
      The service “Youth hub” still has the id “youth-hub”.
      help: An old address can lead to one service only. Take it out here.
      """
    )
  }

  @Test(arguments: ["index", "a-z"])
  func `the name of another page of the directory is told`(name: String) async throws {
    try await expectFindings(
      of: PreviousID(),
      in: SampleService.alone(["previous-ids": "[1️⃣\(name)]"]),
      """
      1️⃣|\(name)| must-fix directory/previous-id
      “\(name)” is the name of a page of the directory, so no service can have had it as its id.
      help: Take it out.
      """
    )
  }

  @Test func `an id that two services had before is told at the second`() async throws {
    var sources = SampleService.alone(["previous-ids": "[2️⃣day-room]"])
    sources["services/drop-in.md"] = SampleService.text([
      "name": "Drop-in", "previous-ids": "[1️⃣day-room]",
    ])
    try await expectFindings(
      of: PreviousID(),
      in: sources,
      """
      2️⃣|day-room| must-fix directory/previous-id
      “Drop-in” has the previous id “day-room” too.
      note 1️⃣|day-room| It is written here first.
      help: An old address can lead to one service only. Leave it where most people should go.
      """
    )
  }
}
