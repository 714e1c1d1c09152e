import Testing

@testable import PlanChecks

struct VersionLogOutOfOrderTests {
  private func settings(_ version: String, _ log: [(String, String)]) -> String {
    let entries = log.map {
      "  - {version: \($0.0), date: \($0.1), author-role: Lead, change: Words.}"
    }
    return SampleSources.published("version-log:\n" + entries.joined(separator: "\n"))
      .replacing("version: 1.0\n", with: "version: \(version)\n")
  }

  @Test func `versions and dates that rise are sound`() async throws {
    try await expectFindings(
      of: VersionLogOutOfOrder(),
      in: ["plan.yml": settings("1.10", [("1.9", "2025-10-01"), ("1.10", "2025-10-01")])],
      ""
    )
  }

  @Test func `a version that the log does not end with is told`() async throws {
    try await expectFindings(
      of: VersionLogOutOfOrder(),
      in: ["plan.yml": settings("1️⃣3.1", [("2.0", "2025-10-01"), ("2️⃣3.0", "2026-10-01")])],
      """
      1️⃣|3.1| should-fix approval/version-log
      The plan is version 3.1, but its version log ends with 3.0.
      note 2️⃣|3.0| This is the last entry.
      help: Add an entry for this version to “version-log”, or correct “version”.
      """
    )
  }

  @Test func `an entry that does not rise is told once, and nothing follows from it`() async throws
  {
    try await expectFindings(
      of: VersionLogOutOfOrder(),
      in: [
        "plan.yml": settings(
          "9",
          [("1️⃣2.0", "2025-10-01"), ("2️⃣2.0", "2026-10-01"), ("3.0", "4️⃣2026-09-01")]
        )
        .replacing("2️⃣2.0, date: ", with: "2️⃣2.0, date: 3️⃣")
      ],
      """
      2️⃣|2.0| should-fix approval/version-log
      Version 2.0 does not come after 2.0 in the version log.
      note 1️⃣|2.0| This is the version before it.
      help: Put the entries in order, oldest first, and give each a higher version than the one before.

      4️⃣|2026-09-01| should-fix approval/version-log
      Version 3.0 is dated before version 2.0.
      note 3️⃣|2026-10-01| The earlier version has this date.
      help: Correct one of the two dates.
      """
    )
  }

  @Test func `a published plan without a log is told what to add`() async throws {
    try await expectFindings(
      of: VersionLogOutOfOrder(),
      in: ["plan.yml": SampleSources.published().replacing("version: 1", with: "version: 1️⃣1")],
      """
      1️⃣|1.0| should-fix approval/version-log
      The plan is published, but its version log is empty.
      help: Add under “version-log”: {version: "1.0", date: 2026-10-30, author-role: Manager, change: First version.}
      """
    )
  }

  @Test func `a draft needs no log`() async throws {
    try await expectFindings(
      of: VersionLogOutOfOrder(),
      in: ["plan.yml": SampleSources.settings()],
      ""
    )
  }
}
