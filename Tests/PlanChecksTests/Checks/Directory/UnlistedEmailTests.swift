import Testing

@testable import PlanChecks

struct UnlistedEmailTests {
  private func sources(_ sentence: String, marked: Bool = false) -> [String: String] {
    var files = SampleService.alone(["email": "\(marked ? "2️⃣" : "")hello@youthhub-town.example"])
    files["pages/foreword.md"] = SampleSources.page(sentence)
    return files
  }

  @Test(arguments: ["hello@youthhub.example", "helo@youthhub-town.example"])
  func `an address that is a slip away is told`(address: String) async throws {
    try await expectFindings(
      of: UnlistedEmail(),
      in: sources("Write to 1️⃣\(address).", marked: true),
      """
      1️⃣|\(address)| should-fix directory/unlikely-email
      No record of the plan has the address “\(address)”.
      note 2️⃣|hello@youthhub-town.example| This one is much like it.
      help: Write the one that people can reach.
      write: hello@youthhub-town.example
      """
    )
  }

  @Test(arguments: [
    "Write to hello@youthhub-town.example.", "Write to hello@samaritans.example.",
    "Write to press@youthhub-town.example.", "> Write to helo@youthhub-town.example.",
    "Meet @youthhub online.",
  ])
  func `known addresses and those of others are sound`(sentence: String) async throws {
    try await expectFindings(of: UnlistedEmail(), in: sources(sentence), "")
  }
}
