import Testing

@testable import PlanChecks

struct NotCheckedTests {
  @Test(arguments: [
    ("2026-05-20", "should-fix", "six months", "20 May 2026"),
    ("2025-11-22", "should-fix", "six months", "22 November 2025"),
    ("2025-11-20", "must-fix", "a year", "20 November 2025"),
  ])
  func `a service that was not checked for long is told`(
    day: String,
    severity: String,
    time: String,
    inWords: String
  ) async throws {
    try await expectFindings(
      of: NotChecked(),
      in: SampleService.alone(["checked-on": "1️⃣\(day)"]),
      """
      1️⃣|\(day)| \(severity) directory/not-checked
      The service “Youth hub” has not been checked for more than \(time).
      help: It was last checked on \(inWords). Ring or visit, correct what has changed, and write today’s date.
      """
    )
  }

  @Test func `a day that is yet to come is told`() async throws {
    try await expectFindings(
      of: NotChecked(),
      in: SampleService.alone(["checked-on": "1️⃣2026-11-22"]),
      """
      1️⃣|2026-11-22| must-fix directory/not-checked
      The service “Youth hub” was checked on a day that is yet to come.
      help: It says 22 November 2026. Write the day on which somebody really checked.
      """
    )
  }

  @Test func `help lines are held to it as well, and pages for a year`() async throws {
    try await expectFindings(
      of: NotChecked(),
      in: [
        "plan.yml": SampleSources.settings()
          .replacing("checked-on: 2026-11-01", with: "checked-on: 1️⃣2026-01-01"),
        "pages/aa.md": SampleSources.page("Words.")
          .replacing("section:", with: "checked-on: 2026-01-01\nsection:"),
        "pages/bb.md": SampleSources.page("Words.")
          .replacing("section:", with: "checked-on: 2️⃣2025-01-01\nsection:"),
      ],
      """
      1️⃣|2026-01-01| should-fix directory/not-checked
      The help line “Line” has not been checked for more than six months.
      help: It was last checked on 1 January 2026. Ring or visit, correct what has changed, and write today’s date.

      2️⃣|2025-01-01| should-fix directory/not-checked
      The page “Foreword” has not been checked for more than a year.
      help: It was last checked on 1 January 2025. Ring or visit, correct what has changed, and write today’s date.
      """
    )
  }

  @Test(
    arguments: [
      ["checked-on": "2026-05-21"], ["checked-on": "2026-11-21"],
      ["checked-on": "2020-01-01", "status": "closed"],
    ] as [KeyValuePairs<String, String>]
  )
  func `a check within six months, and a closed service, are sound`(
    fields: KeyValuePairs<String, String>
  ) async throws {
    try await expectFindings(of: NotChecked(), in: SampleService.alone(fields), "")
  }
}
