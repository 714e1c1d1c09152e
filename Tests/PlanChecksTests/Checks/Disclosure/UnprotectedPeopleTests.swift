import Testing

@testable import PlanChecks

struct UnprotectedPeopleTests {
  private func metric(_ title: String, people: String, unit: String = "count") -> String {
    SampleMeasures.metric(title: title, unit: unit, people: people)
  }

  @Test func `small numbers of people that nothing would hide are told`() async throws {
    try await expectFindings(
      of: UnprotectedPeople(),
      in: [
        "metrics/stays.md": metric("Admissions to hospital", people: "1️⃣no"),
        "metrics/data/stays.csv": SampleMeasures.months("7 5 8 6"),
      ],
      """
      1️⃣|no| must-fix disclosure/unprotected-people
      “Admissions to hospital” has small numbers of people, and none would be hidden.
      help: Write “counts-people: yes”. If it counts no people, say in its title what it counts.
      """
    )
  }

  @Test(arguments: [
    "The number of young people who came.", "Children who came.", "How many pupils came.",
  ])
  func `people who are counted by the definition are told`(definition: String) async throws {
    let metric = metric("Stays", people: "1️⃣no")
      .replacing("How long people wait.", with: definition)
    try await expectFindings(
      of: UnprotectedPeople(),
      in: [
        "metrics/stays.md": metric,
        "metrics/data/stays.csv": SampleMeasures.months("7 5 8 6"),
      ],
      """
      1️⃣|no| must-fix disclosure/unprotected-people
      “Stays” has small numbers of people, and none would be hidden.
      help: Write “counts-people: yes”. If it counts no people, say in its title what it counts.
      """
    )
  }

  @Test(arguments: ["Schools where children have a team.", "The number of posts for people."])
  func `a definition that counts something else is sound`(definition: String) async throws {
    try await expectFindings(
      of: UnprotectedPeople(),
      in: [
        "metrics/stays.md": metric("Stays", people: "no")
          .replacing("How long people wait.", with: definition),
        "metrics/data/stays.csv": SampleMeasures.months("7 5 8 6"),
      ],
      ""
    )
  }

  @Test(arguments: [
    ("Admissions to hospital", "yes", "count", "7 5 8"), ("Admissions", "no", "count", "70 50 80"),
    ("Courses that were held", "no", "count", "7 5 8"),
    ("Weeks people wait", "no", "weeks", "7 5 8"),
  ])
  func `what is protected, large or no people is sound`(
    title: String,
    people: String,
    unit: String,
    values: String
  ) async throws {
    try await expectFindings(
      of: UnprotectedPeople(),
      in: [
        "metrics/stays.md": metric(title, people: people, unit: unit),
        "metrics/data/stays.csv": SampleMeasures.months(values),
      ],
      ""
    )
  }

  @Test func `a title of people whose numbers are large is told more gently`() async throws {
    try await expectFindings(
      of: UnprotectedPeople(),
      in: [
        "metrics/seen.md": SampleMeasures.metric(
          title: "Children and young people seen",
          unit: "count"
        )
        .replacing("counts-people: no", with: "counts-people: 1️⃣no"),
        "metrics/data/seen.csv": SampleMeasures.months("2085 2095 2100"),
      ],
      """
      1️⃣|no| should-fix disclosure/unprotected-people
      By its title, “Children and young people seen” counts people, but it says that it does not.
      help: Write “counts-people: yes”, so that small numbers are hidden. If it counts no people, say in its title what it counts.
      """
    )
    try await expectFindings(
      of: UnprotectedPeople(),
      in: [
        "metrics/seen.md": SampleMeasures.metric(title: "Contacts with children", unit: "count"),
        "metrics/data/seen.csv": SampleMeasures.months("2085 2095 2100"),
      ],
      ""
    )
  }
}
