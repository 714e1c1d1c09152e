import Testing

@testable import PlanChecks

struct UnlistedPhoneTests {
  private func sources(_ sentence: String, number: String = "01632 960001") -> [String: String] {
    var files = SampleService.alone(["phones": "[{number: \(number)}]"])
    files["pages/foreword.md"] = SampleSources.page(sentence)
    return files
  }

  @Test func `a number one digit away from that of a service is told with it`() async throws {
    try await expectFindings(
      of: UnlistedPhone(),
      in: sources("Ring 1️⃣01632 960007.", number: "2️⃣01632 960001"),
      """
      1️⃣|01632 960007| should-fix directory/unlisted-phone
      No service and no help line of the plan has the number “01632 960007”.
      note 2️⃣|01632 960001| “Youth hub” has 01632 960001.
      help: Write the right number, or link to the service, which shows its number.
      write: 01632 960001
      """
    )
  }

  @Test func `a local number that nobody has is told`() async throws {
    try await expectFindings(
      of: UnlistedPhone(),
      in: sources("Ring 1️⃣01632 960999."),
      """
      1️⃣|01632 960999| should-fix directory/unlisted-phone
      No service and no help line of the plan has the number “01632 960999”.
      help: Ring it. If it is right, link to the service it belongs to, which shows its number.
      """
    )
  }

  @Test(arguments: [
    "Ring 01632 960001.", "Ring Childline on 0800 1111.", "Ring 0808 800 5000 for advice.",
    "> We rang 01632 960999.", "Call 101 or 999.",
    // Told as a help line with a wrong number.
    "Call Childline on 01632 960800.",
  ])
  func `numbers of the plan and of others are sound`(sentence: String) async throws {
    try await expectFindings(of: UnlistedPhone(), in: sources(sentence), "")
  }
}
