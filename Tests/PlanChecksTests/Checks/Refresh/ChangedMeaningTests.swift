import Testing

@testable import PlanChecks

struct ChangedMeaningTests {
  private func sources(_ title: String, was before: String) -> [String: String] {
    [
      "plan.yml": SampleSources.settings(),
      LastYearSources.path: LastYearSources.archive(
        "\"priorities\": [{\"id\": 2️⃣\"crisis\", \"title\": \"\(before)\"}]"
      ),
      "priorities/crisis.md": LastYearSources.priority(title),
    ]
  }

  @Test(arguments: [
    ("The right help in a crisis", "Crisis care, day and night"), ("Crisis", "Crises"),
    ("Waiting for assessments", "Shorter waits for assessment"),
  ])
  func `a title that was worded anew is sound`(title: String, before: String) async throws {
    var sources = sources(title, was: before)
    sources[LastYearSources.path] = sources[LastYearSources.path]?.replacing("2️⃣", with: "")
    try await expectFindings(of: ChangedMeaning(), in: sources, "")
  }

  @Test func `an id that names something else is told`() async throws {
    try await expectFindings(
      of: ChangedMeaning(),
      in: sources("1️⃣Moving on at 18", was: "The right help in a crisis"),
      """
      1️⃣|Moving on at 18| should-fix refresh/changed-meaning
      The id “crisis” named another priority in 2025-26: “The right help in a crisis”.
      note 2️⃣|"crisis"| This is what last year’s plan said.
      help: An id is never used again for something else. Give this one an id of its own, and say in ended.csv what became of the other.
      """
    )
  }

  @Test func `a service may have had another name`() async throws {
    try await expectFindings(
      of: ChangedMeaning(),
      in: [
        "plan.yml": SampleSources.settings(),
        LastYearSources.path: LastYearSources.archive(
          #""services": [{"id": "youth-hub", "name": "Open Door"}]"#
        ),
        "services/youth-hub.md": SampleSources.service(
          status: "active\nprevious-names: [Open Door]"
        ),
      ],
      ""
    )
  }

  @Test func `a measure that counts something else is told`() async throws {
    try await expectFindings(
      of: ChangedMeaning(),
      in: [
        "plan.yml": SampleSources.settings(),
        LastYearSources.path: LastYearSources.archive(
          """
          "measures": [{"id": 2️⃣"access", "title": "Children helped", "code": "MHS69", "unit": "count"},
            {"id": 4️⃣"waits", "title": "Children helped", "unit": "percent"}]
          """
        ),
        "metrics/access.md": LastYearSources.metric("code: 1️⃣MHS95"),
        "metrics/waits.md": LastYearSources.metric("").replacing("unit: ", with: "unit: 3️⃣"),
      ],
      """
      1️⃣|MHS95| should-fix refresh/changed-meaning
      The measure “Children helped” counts MHS95, but last year it counted MHS69.
      note 2️⃣|"access"| This is what last year’s plan said.
      help: Give the new definition an id of its own, and let the old measure end in ended.csv.

      3️⃣|count| should-fix refresh/changed-meaning
      The measure “Children helped” is in another unit than last year: percent before.
      note 4️⃣|"waits"| This is what last year’s plan said.
      help: Give the new measure an id of its own, and let the old one end in ended.csv.
      """
    )
  }

  @Test func `a column of titles that was sorted by itself is told once`() async throws {
    let names = ["Alpha", "Bravo", "Crisis", "Delta"]
    let records = names.map { "{\"id\": \"\($0.lowercased())-id\", \"title\": \"\($0)\"}" }
    var sources = [
      "plan.yml": SampleSources.settings(),
      LastYearSources.path: LastYearSources.archive(
        "\"priorities\": [\(records.joined(separator: ", "))]"
      ),
    ]
    for (place, marker) in ["1️⃣", "2️⃣", "3️⃣", "4️⃣"].enumerated() {
      sources["priorities/\(names[place].lowercased())-id.md"] = LastYearSources.priority(
        "\(marker)\(names[(place + 1) % 4])"
      )
    }
    try await expectFindings(
      of: ChangedMeaning(),
      in: sources,
      """
      1️⃣|Bravo| should-fix refresh/changed-meaning
      From “Bravo” on, 4 priorities have the title of another.
      note 2️⃣|Crisis| So does this one.
      note 3️⃣|Delta| So does this one.
      note 4️⃣|Alpha| So does this one.
      help: Last year’s plan has them beside other ids. The column was probably sorted without the others. Go back to the sheet before that, and sort whole rows.
      """
    )
  }
}
