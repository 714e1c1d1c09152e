import Testing

@testable import PlanChecks

struct DraftMarkTests {
  private func settings(_ own: String = "") -> String {
    SampleSources.published(own).replacing("state: ", with: "state: 9️⃣")
  }

  @Test(arguments: [
    ("1️⃣Draft for consultation", "Draft"), ("Fenbury plan 1️⃣(draft)", "draft"),
    ("Plan, 1️⃣subject to approval", "subject to approval"), ("1️⃣Unapproved plan", "Unapproved"),
  ])
  func `a notice that calls a published plan a draft must be mended`(
    notice: String,
    mark: String
  ) async throws {
    let place = notice.replacing("1️⃣(draft", with: "(1️⃣draft")
    try await expectFindings(
      of: DraftMark(),
      in: ["plan.yml": settings("notice: \(place)")],
      """
      1️⃣|\(mark)| must-fix approval/draft-mark
      “\(mark)” still stands in a plan that is published.
      note 9️⃣|published| The plan says so here.
      help: Take the words out, or write “state: draft” until the plan is approved.
      """
    )
  }

  @Test func `a watermark in the words should be taken out`() async throws {
    try await expectFindings(
      of: DraftMark(),
      in: [
        "plan.yml": settings(),
        "pages/foreword.md": SampleSources.page("Welcome.\n\n1️⃣DRAFT v3\n\n## 2️⃣Draft vision\n"),
      ],
      """
      1️⃣|DRAFT| should-fix approval/draft-mark
      “DRAFT” still stands in a plan that is published.
      note 9️⃣|published| The plan says so here.
      help: Take the words out, or write “state: draft” until the plan is approved.

      2️⃣|Draft| should-fix approval/draft-mark
      “Draft” still stands in a plan that is published.
      note 9️⃣|published| The plan says so here.
      help: Take the words out, or write “state: draft” until the plan is approved.
      """
    )
  }

  @Test func `a plan may tell of the drafts before it`() async throws {
    try await expectFindings(
      of: DraftMark(),
      in: [
        "plan.yml": SampleSources.published("notice: This plan is for everyone."),
        "pages/foreword.md": SampleSources.page("We shared a draft with families in May."),
      ],
      ""
    )
  }

  @Test func `a draft may be called one`() async throws {
    try await expectFindings(
      of: DraftMark(),
      in: ["plan.yml": SampleSources.settings("notice: Draft for consultation")],
      ""
    )
  }
}
