import Testing

@testable import PlanChecks

struct ListedTwiceTests {
  @Test func `a year that is rated twice is told`() async throws {
    try await expectFindings(
      of: ListedTwice(),
      in: [
        "enablers/families.md":
          "---\ntitle: Families\nenabler: supporting-families\nrating:\n  - {year: 2️⃣2026-27, rating: 2}\n  - {year: 1️⃣2026-27, rating: 3}\n---\n"
      ],
      """
      1️⃣|2026-27| should-fix structure/duplicate-value
      “Families” has a rating for 2026-27 twice.
      note 2️⃣|2026-27| The first is here.
      help: Correct one of the two, or take it out.
      """
    )
  }

  @Test func `a member, a signature and a help line that stand twice are told`() async throws {
    try await expectFindings(
      of: ListedTwice(),
      in: [
        "bodies/board.md":
          "---\ntitle: The board\nkind: hwb\nmembers:\n  - {role: 2️⃣Chair, organisation: council}\n  - {role: 1️⃣chair, organisation: council}\n---\n",
        "plan.yml": SampleSources.settings(
          """
          signatories:
            - {role: 4️⃣Director, organisation: council, date: 2026-10-01}
            - {role: 3️⃣Director, organisation: council, date: 2026-10-02}
          """
        ),
        "organisations.csv": SampleSources.organisations,
      ],
      """
      1️⃣|chair| should-fix structure/duplicate-value
      “The board” has the member “chair” twice.
      note 2️⃣|Chair| The first is here.
      help: Correct one of the two, or take it out.

      3️⃣|Director| should-fix structure/duplicate-value
      plan.yml has the signature of the Director twice.
      note 4️⃣|Director| The first is here.
      help: Correct one of the two, or take it out.
      """
    )
  }

  @Test func `two plans for a month, two targets for a day and two breaks are told`() async throws {
    try await expectFindings(
      of: ListedTwice(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(
          """
          targets:
            - {value: 5, by: 4️⃣2027-03-31, kind: local}
            - {value: 6, by: 3️⃣2027-03-31, kind: local}
            - {value: 7, by: 2027-03-31, kind: national}
          trajectory:
            - {period: 2️⃣2026-12, value: 7}
            - {period: 1️⃣2026-12, value: 6}
          breaks:
            - {period: 6️⃣2026-01, reason: New forms.}
            - {period: 5️⃣2026-01, reason: New forms.}
          """
        )
      ],
      """
      1️⃣|2026-12| should-fix structure/duplicate-value
      “Weeks to the first meeting” has the plan for December 2026 twice.
      note 2️⃣|2026-12| The first is here.
      help: Correct one of the two, or take it out.

      3️⃣|2027-03-31| should-fix structure/duplicate-value
      “Weeks to the first meeting” has a local target for 31 March 2027 twice.
      note 4️⃣|2027-03-31| The first is here.
      help: Correct one of the two, or take it out.

      5️⃣|2026-01| should-fix structure/duplicate-value
      “Weeks to the first meeting” has the break in January 2026 twice.
      note 6️⃣|2026-01| The first is here.
      help: Correct one of the two, or take it out.
      """
    )
  }

  @Test func `a milestone that stands twice is told, and others of the same words are not`()
    async throws
  {
    try await expectFindings(
      of: ListedTwice(),
      in: [
        "milestones.csv": SampleMeasures.milestones(
          "one,open-hub,2️⃣Meet,2026-12-01,,pending",
          "two,open-hub,1️⃣meet,2026-12-01,,pending",
          "three,open-hub,Meet,2027-01-01,,pending",
          "four,other,Meet,2026-12-01,,pending"
        )
      ],
      """
      1️⃣|meet| should-fix structure/duplicate-value
      The milestone “meet” stands in the sheet twice.
      note 2️⃣|Meet| The first is here.
      help: Take one of the two rows out, or give it its own title or day.
      """
    )
  }
}
