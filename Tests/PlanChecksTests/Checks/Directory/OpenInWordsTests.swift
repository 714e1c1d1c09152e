import Testing

@testable import PlanChecks

struct OpenInWordsTests {
  private func planned(_ page: String, from: String = "2027-03-01") -> [String: String] {
    let isMarked = page.contains("1️⃣")
    var files = SampleService.alone([
      "status": "planned", "from": "\(isMarked ? "2️⃣" : "")\(from)",
    ])
    files["pages/foreword.md"] = SampleSources.page(page)
    return files
  }

  @Test(arguments: [
    ("[The hub](service:youth-hub) 1️⃣is open.", "is open"),
    ("The youth hub 1️⃣is up and running.", "is up and running"),
    ("The youth hub 1️⃣meets every Tuesday.", "meets every"),
  ])
  func `a service to come that is called open is told`(
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: OpenInWords(),
      in: planned(sentence),
      """
      1️⃣|\(words)| should-fix directory/service-date-in-words
      “\(words)” is not so: “Youth hub” is not open.
      note 2️⃣|2027-03-01| Its own file gives 1 March 2027.
      help: Say when it opens or that it has closed, or correct its file.
      """
    )
  }

  @Test(arguments: [
    "[The hub](service:youth-hub) is not open yet.", "The youth hub will be open in March.",
    "When the youth hub is open, come.", "> The youth hub is open.",
    "The youth hub and the café are open.", "The door of the youth hub on the left is open.",
  ])
  func `what is to come is sound`(sentence: String) async throws {
    try await expectFindings(of: OpenInWords(), in: planned(sentence), "")
  }

  @Test func `an open service is sound`() async throws {
    var files = SampleService.alone()
    files["pages/foreword.md"] = SampleSources.page("The youth hub is open.")
    try await expectFindings(of: OpenInWords(), in: files, "")
  }
}
