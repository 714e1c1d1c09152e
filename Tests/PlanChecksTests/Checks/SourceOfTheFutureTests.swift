import Testing

@testable import PlanChecks

struct SourceOfTheFutureTests {
  @Test func `a year and a day that have not come are told`() async throws {
    try await expectFindings(
      of: SourceOfTheFuture(),
      in: [
        "sources.yml": """
        - id: count
          title: Making Data Count
          publisher: NHS England
          year: 1️⃣2091
          accessed-on: 2️⃣2027-01-14
          kind: guidance
        """
      ],
      """
      1️⃣|2091| should-fix reference/source-of-the-future
      The source “Making Data Count” is dated 2091, which is yet to come.
      help: Write the year it came out. Two digits may have been exchanged.

      2️⃣|2027-01-14| should-fix reference/source-of-the-future
      The source “Making Data Count” is said to be read on 14 January 2027, which is yet to come.
      help: Write the day on which somebody last read it. Two digits may have been exchanged.
      """
    )
  }

  @Test func `sources of this year and before are sound`() async throws {
    try await expectFindings(
      of: SourceOfTheFuture(),
      in: [
        "sources.yml": """
        - id: count
          title: Making Data Count
          publisher: NHS England
          year: 2026
          accessed-on: 2026-11-21
          kind: guidance
        """
      ],
      ""
    )
  }
}
