import Testing

@testable import PlanChecks

struct SlippedDigitTests {
  @Test func `a zero too many beside what was spent is told`() async throws {
    try await expectFindings(
      of: SlippedDigit(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2024-25,core,hub,,thriving,universal,3000,2900,,
          2025-26,core,hub,,thriving,universal,1️⃣30000,2️⃣3100,,
          2026-27,core,hub,,thriving,universal,3200,,3100,
          """
        ),
      ],
      """
      1️⃣|30000| should-fix money/slipped-digit
      £30,000 is about ten times the £3,100 spent in 2025-26.
      note 2️⃣|3100| It was compared with this.
      help: Count the zeros: amounts are in pounds, not in thousands. If it is right, say why in “note”.
      """
    )
  }

  @Test func `the amounts of other years tell that what was spent is the slip`() async throws {
    try await expectFindings(
      of: SlippedDigit(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2024-25,core,hub,,thriving,universal,3000,2900,,
          2025-26,core,hub,,thriving,universal,2️⃣3000,1️⃣310,,
          """
        ),
      ],
      """
      1️⃣|310| should-fix money/slipped-digit
      £310 is about a tenth of the £3,000 planned in 2025-26.
      note 2️⃣|3000| It was compared with this.
      help: Count the zeros: amounts are in pounds, not in thousands. If it is right, say why in “note”.
      """
    )
  }

  @Test func `a row in thousands is told once`() async throws {
    try await expectFindings(
      of: SlippedDigit(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2024-25,core,hub,,thriving,universal,2️⃣442000,401700,,
          2025-26,core,hub,,thriving,universal,1️⃣476,460,,
          2026-27,core,hub,,thriving,universal,494500,,488750,
          """
        ),
      ],
      """
      1️⃣|476| should-fix money/slipped-digit
      £476 is about a thousandth of the £442,000 planned in 2024-25.
      note 2️⃣|442000| It was compared with this.
      help: Count the zeros: amounts are in pounds, not in thousands. If it is right, say why in “note”.
      """
    )
  }

  @Test func `growth that was spent, and what a note explains, are sound`() async throws {
    try await expectFindings(
      of: SlippedDigit(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2024-25,core,hub,,thriving,universal,3000,2900,,
          2025-26,core,hub,,thriving,universal,30000,31000,,
          2025-26,grant,hub,,thriving,universal,30000,3100,,Started late.
          """
        ),
      ],
      ""
    )
  }

  @Test func `several rows of a year in thousands are told once`() async throws {
    try await expectFindings(
      of: SlippedDigit(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "spending.csv": SampleMoney.spending(
          """
          2024-25,core,hub,,thriving,universal,2️⃣442000,401700,,
          2024-25,core,line,,thriving,universal,50000,50000,,
          2025-26,core,hub,,thriving,universal,1️⃣476,460,,
          2025-26,core,line,,thriving,universal,3️⃣52,51,,
          """
        ),
      ],
      """
      1️⃣|476| should-fix money/slipped-digit
      2 amounts of 2025-26 are about a thousandth of what stands beside them.
      note 2️⃣|442000| The first was compared with this.
      note 3️⃣|52| Another is here.
      help: The sheet may count in thousands. Write whole pounds: multiply each by 1,000.
      """
    )
  }
}
