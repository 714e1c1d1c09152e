import Testing

@testable import PlanChecks

struct DifferingTotalTests {
  private let spending = """
    year,stream,planned
    2026-27,core,4000000
    2026-27,grant,720000

    """

  @Test func `a total of a year that differs is told with the value to write`() async throws {
    try await expectFindings(
      of: DifferingTotal(),
      in: [
        "spending.csv": spending,
        "pages/foreword.md": SampleSources.page("In all we spend 1️⃣£4.9 million in 2026-27."),
      ],
      """
      1️⃣|£4.9 million| must-fix measure/differing-total
      “£4.9 million” is not the total of 2026-27 in spending.csv.
      help: The rows of 2026-27 add up to £4,720,000. Write {spending total year=2026-27}.
      write: {spending total year=2026-27}
      """
    )
  }

  @Test(arguments: ["£5,400,000", "£4,719,500", "£5.4m", "£47.2 million"])
  func `an amount is held against the total as exactly as it is written`(
    amount: String
  ) async throws {
    try await expectFindings(
      of: DifferingTotal(),
      in: [
        "spending.csv": spending,
        "pages/foreword.md": SampleSources.page("In all we spend 1️⃣\(amount) in 2026-27."),
      ],
      """
      1️⃣|\(amount)| must-fix measure/differing-total
      “\(amount)” is not the total of 2026-27 in spending.csv.
      help: The rows of 2026-27 add up to £4,720,000. Write {spending total year=2026-27}.
      write: {spending total year=2026-27}
      """
    )
  }

  @Test func `a sentence that says no more than what is spent is of all of it`() async throws {
    try await expectFindings(
      of: DifferingTotal(),
      in: [
        "spending.csv": spending,
        "pages/foreword.md": SampleSources.page(
          "For 2026-27 the partners plan to spend 1️⃣£4.8 million."
        ),
      ],
      """
      1️⃣|£4.8 million| must-fix measure/differing-total
      “£4.8 million” is not the total of 2026-27 in spending.csv.
      help: The rows of 2026-27 add up to £4,720,000. Write {spending total year=2026-27}.
      write: {spending total year=2026-27}
      """
    )
  }

  @Test(arguments: [
    "In 2026-27 the council will spend £1.2 million.",
    "In total, schools spent £180,000 on counselling in 2026-27.",
    "The three drop-in stalls cost £4,200 in total in 2026-27.",
    "In 2026-27 we plan to spend £1.2 million more.",
    "For 2026-27 the partners plan to spend £4.7 million.",
    "In all we spend £4.7 million in 2026-27.", "The total of 2026-27 is £4,720,000.",
    "In all we spend about £5 million in 2026-27, or £4.7 million.",
    "In 2026-27 we spend £1.2 million on schools.", "In all we spent £4.9 million in 2025-26.",
    "The total for [schools](page:schools) in 2026-27 is £1.2 million.",
  ])
  func `a total that agrees, and other amounts, are sound`(sentence: String) async throws {
    try await expectFindings(
      of: DifferingTotal(),
      in: ["spending.csv": spending, "pages/foreword.md": SampleSources.page(sentence)],
      ""
    )
  }

  @Test func `a total beside one that is worked out is told`() async throws {
    try await expectFindings(
      of: DifferingTotal(),
      in: [
        "spending.csv": spending,
        "pages/foreword.md": SampleSources.page(
          "For 2026-27 they planned 1️⃣£5.1 million and spent {spending total year=2026-27}."
        ),
      ],
      """
      1️⃣|£5.1 million| must-fix measure/differing-total
      “£5.1 million” is not the total of 2026-27 in spending.csv.
      help: The rows of 2026-27 add up to £4,720,000. Write {spending total year=2026-27}.
      write: {spending total year=2026-27}
      """
    )
  }
}
