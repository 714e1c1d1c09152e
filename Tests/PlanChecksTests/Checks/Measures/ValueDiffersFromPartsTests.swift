import Testing

@testable import PlanChecks

struct ValueDiffersFromPartsTests {
  @Test func `a value that is not its parts is told with the right one`() async throws {
    try await expectFindings(
      of: ValueDiffersFromParts(),
      in: [
        "metrics/seen.md": sampleMetric(unit: "percent", people: "yes"),
        "metrics/data/seen.csv": """
        period,value,numerator,denominator
        2026-04,1️⃣29.2,59,64
        2026-05,2️⃣92,53,64
        """,
      ],
      """
      1️⃣|29.2| should-fix measure/value-differs-from-parts
      “Seen in time” says 29.2 in April 2026, but 59 of 64 is 92.2.
      help: Correct the value, the numerator or the denominator.
      write: 92.2

      2️⃣|92| should-fix measure/value-differs-from-parts
      “Seen in time” says 92 in May 2026, but 53 of 64 is 83.
      help: Correct the value, the numerator or the denominator.
      write: 83
      """
    )
  }

  @Test func `a rate is told too`() async throws {
    try await expectFindings(
      of: ValueDiffersFromParts(),
      in: [
        "metrics/seen.md": sampleMetric(unit: "rate-per-10000", people: "yes"),
        "metrics/data/seen.csv": """
        period,value,numerator,denominator
        2026-04,1️⃣4.26,187,43900
        2026-05,42.6,187,43900
        """,
      ],
      """
      1️⃣|4.26| should-fix measure/value-differs-from-parts
      “Seen in time” says 4.26 in April 2026, but 187 of 43900 is 42.60.
      help: Correct the value, the numerator or the denominator.
      write: 42.60
      """
    )
  }

  @Test func `values within what was rounded are sound`() async throws {
    try await expectFindings(
      of: ValueDiffersFromParts(),
      in: [
        "metrics/seen.md": sampleMetric(unit: "percent", people: "yes"),
        "metrics/data/seen.csv": """
        period,value,numerator,denominator
        2026-04,92.2,59,64
        2026-05,92,59,64
        2026-06,92.1875,59,64
        2026-07,0,0,7
        2026-08,71,15,20
        2026-09,66.7,2,3
        """,
      ],
      ""
    )
  }

  private func column(_ rows: String) -> [String: String] {
    [
      "metrics/seen.md": sampleMetric(unit: "percent", people: "yes"),
      "metrics/data/seen.csv": "period,value,numerator,denominator\n" + rows,
    ]
  }

  @Test func `shares of one are told once`() async throws {
    try await expectFindings(
      of: ValueDiffersFromParts(),
      in: column("2026-04,1️⃣0.922,59,64\n2026-05,0.83,53,64\n2026-06,92.2,59,64\n"),
      """
      1️⃣|0.922| should-fix measure/value-differs-from-parts
      2 values of “Seen in time” are shares of one, such as 0.922, and not per cent.
      help: In April 2026, 59 of 64 is 92.188. Spreadsheets keep percentages so. Format the cells as numbers, times 100, and save again.
      """
    )
  }

  @Test func `a column that was sorted alone is told once`() async throws {
    try await expectFindings(
      of: ValueDiffersFromParts(),
      in: column("2026-04,1️⃣82.8,59,64\n2026-05,87.5,53,64\n2026-06,92.2,56,64\n2026-07,50.0,32,64"),
      """
      1️⃣|82.8| should-fix measure/value-differs-from-parts
      3 values of “Seen in time” are not what their numerator and denominator make.
      help: In April 2026, 59 of 64 is 92.2. The values stand beside the wrong rows: a column was sorted alone. Put the sheet back from a copy.
      """
    )
  }

  @Test func `a column of which most values are others is told once`() async throws {
    try await expectFindings(
      of: ValueDiffersFromParts(),
      in: column("2026-04,1️⃣12.8,59,64\n2026-05,17.5,53,64\n2026-06,22.2,56,64\n2026-07,50.0,32,64"),
      """
      1️⃣|12.8| should-fix measure/value-differs-from-parts
      3 values of “Seen in time” are not what their numerator and denominator make.
      help: In April 2026, 59 of 64 is 92.2. Look whether a column was sorted or pasted alone. Compare all with their source.
      """
    )
  }
}
