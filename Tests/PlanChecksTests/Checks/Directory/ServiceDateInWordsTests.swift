import Testing

@testable import PlanChecks

struct ServiceDateInWordsTests {
  private func sources(_ sentence: String, marked: Bool = false) -> [String: String] {
    var files = SampleService.alone([
      "name": "Walk and Talk", "status": "closed", "from": "2024-05-06",
      "until": (marked ? "2️⃣" : "") + "2026-07-31",
    ])
    files["pages/foreword.md"] = SampleSources.page(sentence)
    return files
  }

  @Test(arguments: [
    "Walk and Talk closed in 1️⃣May 2026.", "[The walk](service:youth-hub) ended in 1️⃣May 2026.",
    "We miss Walk and Talk, which closed in 1️⃣May 2026.",
  ])
  func `another month than the file of a service has is told`(sentence: String) async throws {
    try await expectFindings(
      of: ServiceDateInWords(),
      in: sources(sentence, marked: true),
      """
      1️⃣|May 2026| should-fix directory/service-date-in-words
      “May 2026” is not when “Walk and Talk” closed.
      note 2️⃣|2026-07-31| Its own file says 31 July 2026.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    "Walk and Talk closed in July 2026.", "Walk and Talk opened in May 2024.",
    "Walk and Talk moved in June 2026.", "> Walk and Talk closed in May 2026.",
    "Walk and Talk closed when money ran out in May 2026.",
  ])
  func `the same month, and other sentences, are sound`(sentence: String) async throws {
    try await expectFindings(of: ServiceDateInWords(), in: sources(sentence), "")
  }
}
