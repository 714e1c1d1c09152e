import Testing

@testable import PlanChecks

struct SameTitleTests {
  @Test func `two records of a kind with one title are told, whatever its capitals`() async throws {
    try await expectFindings(
      of: SameTitle(),
      in: [
        "pages/aa.md": SampleSources.page("Words.").replacing("title: ", with: "title: 2️⃣"),
        "pages/bb.md": SampleSources.page("Words.")
          .replacing("title: Foreword", with: "title: 1️⃣FOREWORD."),
        "pages/cc.md": SampleSources.page("Words.")
          .replacing("title: Foreword", with: "title: Forewords"),
      ],
      """
      1️⃣|FOREWORD.| should-fix directory/same-title
      Two pages are called “FOREWORD.”.
      note 2️⃣|Foreword| The first is here.
      help: Give each a title of its own, or take one out if they are the same.
      """
    )
  }

  @Test func `two services of one name are told`() async throws {
    try await expectFindings(
      of: SameTitle(),
      in: [
        "services/aa.md": SampleService.text(["name": "2️⃣Youth hub"]),
        "services/bb.md": SampleService.text(["name": "1️⃣Youth hub"]),
      ],
      """
      1️⃣|Youth hub| should-fix directory/same-title
      Two services are called “Youth hub”.
      note 2️⃣|Youth hub| The first is here.
      help: Give each a title of its own, or take one out if they are the same.
      """
    )
  }
}
