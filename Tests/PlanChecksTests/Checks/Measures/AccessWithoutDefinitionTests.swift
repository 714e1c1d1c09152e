import Testing

@testable import PlanChecks

struct AccessWithoutDefinitionTests {
  @Test func `a metric of access that names no definition is told`() async throws {
    try await expectFindings(
      of: AccessWithoutDefinition(),
      in: [
        "metrics/seen.md": SampleMeasures.metric(
          title: "1️⃣Access to help",
          unit: "count",
          people: "yes"
        )
      ],
      """
      1️⃣|Access to help| should-fix measure/access-without-definition
      “Access to help” does not say whether it is MHS69 or MHS95.
      help: Write code: MHS95 for one contact in twelve months, or code: MHS69 for two, and say so in the definition.
      """
    )
  }

  @Test(arguments: [
    ("Access to help", "count", "yes", "code: MHS95"), ("Access (MHS69)", "count", "yes", ""),
    ("Access to help", "weeks", "no", ""), ("People seen", "count", "yes", ""),
    ("Access to help", "count", "yes", "code: LOCAL1"),
  ])
  func `one that names it, or is of something else, is sound`(
    title: String,
    unit: String,
    people: String,
    own: String
  ) async throws {
    try await expectFindings(
      of: AccessWithoutDefinition(),
      in: ["metrics/seen.md": SampleMeasures.metric(title: title, unit: unit, people: people, own)],
      ""
    )
  }

  @Test func `a title that names the other definition is told`() async throws {
    try await expectFindings(
      of: AccessWithoutDefinition(),
      in: ["metrics/seen.md": SampleMeasures.metric(title: "1️⃣People seen (MHS69)", "code: 2️⃣MHS95")],
      """
      1️⃣|People seen (MHS69)| must-fix measure/access-without-definition
      “People seen (MHS69)” has the code MHS95, but these words name MHS69.
      note 2️⃣|MHS95| The code is here.
      help: Find out which of the two the figures follow, and name that one in both places.
      """
    )
  }

  @Test func `figures of the other definition need a break`() async throws {
    let data = "period,value,note\n2026-01,5,\n2026-02,9,1️⃣Now MHS95\n"
    try await expectFindings(
      of: AccessWithoutDefinition(),
      in: [
        "metrics/seen.md": SampleMeasures.metric("code: MHS69"), "metrics/data/seen.csv": data,
      ],
      """
      1️⃣|Now MHS95| must-fix measure/access-without-definition
      “Weeks to the first meeting” joins figures of MHS95 on to others without a break.
      help: Give MHS95 a metric of its own. Where the definition really changed, add a break at 2026-02 with its reason.
      """
    )
    try await expectFindings(
      of: AccessWithoutDefinition(),
      in: [
        "metrics/seen.md": SampleMeasures.metric(
          "code: MHS69\nbreaks: [{period: 2026-02, reason: Now MHS95.}]"
        ), "metrics/data/seen.csv": "period,value,note\n2026-01,5,\n2026-02,9,Now MHS95\n",
      ],
      ""
    )
  }
}
