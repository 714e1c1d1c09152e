import Testing

@testable import PlanChecks

struct ValueOutsideIntervalTests {
  @Test func `a value outside its interval and an interval upside down are told`() async throws {
    try await expectFindings(
      of: ValueOutsideInterval(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(),
        "metrics/data/waits.csv": """
        period,value,lower,upper
        2026-01,5,4,6
        2026-02,1️⃣3,2️⃣4,6
        2026-03,3️⃣7,4,4️⃣6
        2026-04,5,5️⃣6,4
        2026-05,5,,
        2026-06,,4,6

        """,
      ],
      """
      1️⃣|3| should-fix measure/value-outside-interval
      “Weeks to the first meeting” is 3 in February 2026, below its own interval.
      note 2️⃣|4| The interval ends here.
      help: Compare the row with its source: one of the three numbers is wrong.

      3️⃣|7| should-fix measure/value-outside-interval
      “Weeks to the first meeting” is 7 in March 2026, above its own interval.
      note 4️⃣|6| The interval ends here.
      help: Compare the row with its source: one of the three numbers is wrong.

      5️⃣|6| should-fix measure/value-outside-interval
      The interval of “Weeks to the first meeting” for April 2026 begins above its end.
      help: Write the smaller number in “lower” and the larger in “upper”.
      """
    )
  }
}
