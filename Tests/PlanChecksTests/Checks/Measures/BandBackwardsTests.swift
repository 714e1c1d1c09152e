import Testing

@testable import PlanChecks

struct BandBackwardsTests {
  private func told(_ band: String, _ expected: String) async throws {
    try await expectFindings(
      of: BandBackwards(),
      in: [
        "engagement/talk.md":
          "---\ntitle: A talk\nwhen: 2026-07\nwho: {groups: [Parents], count-band: \(band)}\nmethod: Talks\nyou-said: More.\nwe-did: More.\nstate: done\n---\n"
      ],
      expected
    )
  }

  @Test func `a band from the larger number to the smaller is told`() async throws {
    try await told(
      "'1️⃣1,299 to 1,200 people'",
      """
      1️⃣|1,299 to 1,200 people| should-fix structure/conflicting-fields
      “1,299 to 1,200 people” runs from the larger number to the smaller.
      help: Write the smaller number first, or correct one of the two.
      """
    )
  }

  @Test(arguments: ["300 to 399 people", "fewer than 10", "50 young people in 3 groups of 12"])
  func `other bands are sound`(band: String) async throws {
    try await told(band, "")
  }
}
