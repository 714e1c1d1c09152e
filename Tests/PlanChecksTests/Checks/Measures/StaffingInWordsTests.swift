import Testing

@testable import PlanChecks

struct StaffingInWordsTests {
  private func sources(_ sentence: String) -> [String: String] {
    var files = SampleService.alone(body: sentence)
    files["workforce.csv"] = """
      as-at,organisation,service,role-group,funded-wte,in-post-wte,planned-wte
      2026-09-30,council,youth-hub,Youth work,5.0,\(sentence.contains("1️⃣") ? "2️⃣" : "")3.5,5.0

      """
    return files
  }

  @Test(arguments: [
    ("We are 1️⃣fully staffed.", "fully staffed"), ("We have 1️⃣no vacancies.", "no vacancies"),
    ("1️⃣All of our youth work posts are filled.", "All of our youth work posts are filled"),
    ("1️⃣All five workers are now in post.", "All five workers are now in post"),
    ("The youth hub is at 1️⃣full strength.", "full strength"),
  ])
  func `a team with empty posts that is called full is told`(
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: StaffingInWords(),
      in: sources(sentence),
      """
      1️⃣|\(words)| should-fix measure/staffing-in-words
      “\(words)” is not what workforce.csv says of “Youth hub”.
      note 2️⃣|3.5| Youth work: 3.5 of 5.0 posts are filled.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    "Not all posts are filled.", "All forms are filled in.",
    "All who ask us, and whose posts are filled.",
    "We are not fully staffed.", "We will be fully staffed in May.", "We are well staffed.",
    "> We are fully staffed.", "The [line](service:line) is fully staffed.",
  ])
  func `denials, promises and others are sound`(sentence: String) async throws {
    try await expectFindings(of: StaffingInWords(), in: sources(sentence), "")
  }
}
