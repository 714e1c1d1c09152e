import Testing

@testable import PlanChecks

struct ComparedDefinitionsTests {
  @Test(arguments: [
    "Access rose from 2,465 (MHS69) to 3,640 (MHS95).",
    "We saw 3,640 people by MHS95, more than the 2,465 of MHS69 a year before.",
  ])
  func `a sentence that compares the two definitions is told`(sentence: String) async throws {
    try await expectFindings(
      of: ComparedDefinitions(),
      in: ["pages/foreword.md": SampleSources.page("Hello. 1️⃣\(sentence) Goodbye.")],
      """
      1️⃣|\(sentence)| must-fix measure/compared-definitions
      This sentence compares MHS69 with MHS95, which count different things.
      help: Compare each with its own earlier values. MHS69 counts people with two contacts, MHS95 those with one.
      """
    )
  }

  @Test(arguments: [
    "MHS95 counted 3,640 people and MHS69 counted 2,465.",
    "MHS69 is smaller than MHS95, for it asks for two contacts.",
    "MHS95 rose from 3,060 to 3,640.",
    "MHS69 and MHS95 must not be compared: 2,465 and 3,640 count different things.",
  ])
  func `a sentence that only names both, or compares one with itself, is sound`(
    sentence: String
  ) async throws {
    try await expectFindings(
      of: ComparedDefinitions(),
      in: ["pages/foreword.md": SampleSources.page(sentence)],
      ""
    )
  }
}
