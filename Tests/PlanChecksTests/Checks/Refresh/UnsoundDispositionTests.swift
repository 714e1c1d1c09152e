import Testing

@testable import PlanChecks

struct UnsoundDispositionTests {
  private let archive = LastYearSources.archive(
    #""priorities": [{"id": "crisis", "title": "Crisis"}, {"id": "schools", "title": "Schools"}]"#
  )

  private func sources(_ own: [String: String]) -> [String: String] {
    ["plan.yml": SampleSources.settings(), LastYearSources.path: archive].merging(own) { $1 }
  }

  @Test func `what agrees with last year's plan is sound`() async throws {
    try await expectFindings(
      of: UnsoundDisposition(),
      in: sources([
        "priorities/crisis.md": LastYearSources.priority(
          "Crisis",
          "from-last-year: {was: continued}"
        ),
        "priorities/homes.md": LastYearSources.priority("Homes", "from-last-year: {was: new}"),
        "ended.csv":
          "record,what-became,reason,successor\npriority:schools,merged,One aim.,priority:crisis\n",
      ]),
      ""
    )
  }

  @Test(arguments: [
    (
      "crisis", "from-last-year: {was: 1️⃣new}", "1️⃣|new|",
      "The priority “Crisis” is called new, but the plan of 2025-26 had it.\nwrite: continued"
    ),
    (
      "homes", "from-last-year: {was: 1️⃣continued}", "1️⃣|continued|",
      "The priority “Crisis” is called continued, but the plan of 2025-26 had none with its id.\nhelp: Write “new” or “merged”, or give it the id it had."
    ),
    (
      "crisis", "from-last-year: {was: 1️⃣stopped}", "1️⃣|stopped|",
      "The priority “Crisis” is called stopped, without a reason.\nhelp: Add “reason: …” below it, in one sentence."
    ),
  ])
  func `a priority that last year's plan contradicts is told`(
    id: String,
    own: String,
    place: String,
    told: String
  ) async throws {
    try await expectFindings(
      of: UnsoundDisposition(),
      in: sources(["priorities/\(id).md": LastYearSources.priority("Crisis", own)]),
      "\(place) should-fix refresh/disposition\n\(told)"
    )
  }

  @Test func `a priority that says nothing is told`() async throws {
    try await expectFindings(
      of: UnsoundDisposition(),
      in: sources(["priorities/crisis.md": LastYearSources.priority("1️⃣Crisis")]),
      """
      1️⃣|Crisis| should-fix refresh/disposition
      The priority “Crisis” does not say what became of it since 2025-26.
      help: Add: from-last-year: {was: continued, reason: …}. It can also be new or merged.
      """
    )
  }

  @Test func `rows about what never was, or is still there, are told`() async throws {
    try await expectFindings(
      of: UnsoundDisposition(),
      in: sources([
        "priorities/crisis.md": LastYearSources.priority(
          "Crisis",
          "from-last-year: {was: continued}"
        ),
        "ended.csv": """
        record,what-became,reason,successor
        1️⃣the text line,stopped,No bidder.,
        2️⃣priority:scools,stopped,Done.,
        3️⃣priority:crisis,stopped,Done.,

        """,
      ]),
      """
      1️⃣|the text line| should-fix refresh/disposition
      “the text line” does not name a record that can end.
      help: Write its kind and its id, such as “action:text-support-line”.

      2️⃣|priority:scools| should-fix refresh/disposition
      The plan of 2025-26 had no “priority:scools” that could have ended.
      help: Correct the id, or take the row out.
      write: priority:schools

      3️⃣|priority:crisis| should-fix refresh/disposition
      ended.csv says “priority:crisis” has ended, but it is still in the plan.
      note priorities/crisis.md|| It stands here.
      help: Take the row out, or take the record out of the plan.
      """
    )
  }
}
