import Testing

@testable import PlanChecks

struct NotACountOfPeopleTests {
  @Test func `negative numbers and fractions of people are told`() async throws {
    try await expectFindings(
      of: NotACountOfPeople(),
      in: [
        "metrics/seen.md": sampleMetric(unit: "count", people: "yes"),
        "metrics/data/seen.csv": """
        period,value
        2026-04,1️⃣-3
        2026-05,2️⃣12.5
        2026-06,12.0
        2026-07,0
        """,
        "metrics/part.md": sampleMetric(unit: "percent", people: "yes"),
        "metrics/data/part.csv": """
        period,value,numerator,denominator
        2026-04,50.5,3️⃣2.5,5️⃣-5
        """,
      ],
      """
      3️⃣|2.5| must-fix disclosure/not-a-count
      “Seen in time” counts people, and 2.5 is no number of people.
      help: Write a whole number. For what is no count choose another “unit”, or write “counts-people: no”.

      5️⃣|-5| must-fix disclosure/not-a-count
      “Seen in time” counts people, and -5 is no number of people.
      help: Write a whole number, 0 or more.

      1️⃣|-3| must-fix disclosure/not-a-count
      “Seen in time” counts people, and -3 is no number of people.
      help: Write a whole number, 0 or more.

      2️⃣|12.5| must-fix disclosure/not-a-count
      “Seen in time” counts people, and 12.5 is no number of people.
      help: Write a whole number. For what is no count choose another “unit”, or write “counts-people: no”.
      """
    )
  }

  @Test func `what counts no people may be anything`() async throws {
    try await expectFindings(
      of: NotACountOfPeople(),
      in: [
        "metrics/seen.md": sampleMetric(unit: "count", people: "no"),
        "metrics/data/seen.csv": """
        period,value
        2026-04,-3.5
        """,
      ],
      ""
    )
  }
}
