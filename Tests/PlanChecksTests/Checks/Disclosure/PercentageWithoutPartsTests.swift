import Testing

@testable import PlanChecks

struct PercentageWithoutPartsTests {
  @Test func `percentages of people without their parts are told once`() async throws {
    try await expectFindings(
      of: PercentageWithoutParts(),
      in: [
        "plan.yml": SampleSources.settings(),
        "metrics/seen.md": sampleMetric(unit: "percent", people: "yes"),
        "metrics/data/seen.csv": """
        period,value,numerator,denominator
        2026-04,50,5,10
        2026-05,1️⃣50,5,
        2026-06,51,,
        """,
      ],
      """
      1️⃣|50| should-fix disclosure/percentage-without-parts
      2 values of “Seen in time” have no numerator and denominator, so small numbers stay unnoticed.
      help: Fill in both columns. If the source hides small numbers already, write “disclosure: none” and a “disclosure-reason” in metrics/seen.md.
      """
    )
  }

  @Test func `a rule of its own that hides nothing needs no parts`() async throws {
    try await expectFindings(
      of: PercentageWithoutParts(),
      in: [
        "plan.yml": SampleSources.settings(),
        "metrics/seen.md": sampleMetric(
          unit: "percent",
          people: "yes",
          "disclosure: none\ndisclosure-reason: The source hides them."
        ),
        "metrics/data/seen.csv": """
        period,value
        2026-05,50
        """,
      ],
      ""
    )
  }
}
