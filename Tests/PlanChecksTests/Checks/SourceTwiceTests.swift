import Testing

@testable import PlanChecks

struct SourceTwiceTests {
  private func list(_ second: String) -> [String: String] {
    [
      "sources.yml": """
      - {id: one, title: One, publisher: Us, year: 2025, kind: report, url: "2️⃣https://a.example/1"}
      - {id: two, title: Two, publisher: Us, year: 2025, kind: report, url: "1️⃣\(second)"}

      """
    ]
  }

  @Test func `two sources with one address are told`() async throws {
    try await expectFindings(
      of: SourceTwice(),
      in: list("https://a.example/1"),
      """
      1️⃣|https://a.example/1| should-fix directory/same-title
      The sources “One” and “Two” have one web address.
      note 2️⃣|https://a.example/1| The other has it here.
      help: Write the address of this one, or take one of the two out.
      """
    )
  }

  @Test func `sources with their own addresses are sound`() async throws {
    let sources = list("https://a.example/2").mapValues {
      $0.replacing("1️⃣", with: "").replacing("2️⃣", with: "")
    }
    try await expectFindings(of: SourceTwice(), in: sources, "")
  }
}
