import Testing

@testable import PlanChecks

struct MoneySplitIncompleteTests {
  @Test func `rows without the group that others of their year name are told`() async throws {
    try await expectFindings(
      of: MoneySplitIncomplete(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2025-26,core,hub,,thriving,universal,300,,,
          2025-26,1️⃣grant,hub,,,universal,20,,,
          2026-27,core,hub,,thriving,universal,300,,,
          2026-27,2️⃣grant,hub,,,,20,,,
          """
        ),
      ],
      """
      1️⃣|grant| should-fix money/split-incomplete
      Money of 2025-26 names no THRIVE group, so that split does not reach the year’s total.
      help: Other rows of the year name one. Fill in the column, or put the money in their rows.

      2️⃣|grant| should-fix money/split-incomplete
      Money of 2026-27 names no THRIVE group and no level, so that split does not reach the year’s total.
      help: Other rows of the year name one. Fill in the column, or put the money in their rows.
      """
    )
  }

  @Test func `a year in which no row names a group is not split`() async throws {
    try await expectFindings(
      of: MoneySplitIncomplete(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2025-26,core,hub,,thriving,universal,300,,,
          2026-27,core,hub,,,,300,,,
          2026-27,grant,hub,,,,20,,,
          """
        ),
      ],
      ""
    )
  }

  @Test func `money that is counted twice is told by another check`() async throws {
    try await expectFindings(
      of: MoneySplitIncomplete(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2025-26,core,,,,,300,,,
          2025-26,core,hub,,thriving,universal,300,,,
          """
        ),
      ],
      ""
    )
  }
}
