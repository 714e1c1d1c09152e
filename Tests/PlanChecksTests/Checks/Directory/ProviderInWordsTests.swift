import Testing

@testable import PlanChecks

struct ProviderInWordsTests {
  private func sources(_ sentence: String) -> [String: String] {
    let isMarked = sentence.contains("1️⃣")
    var files = SampleService.alone(["provider": "\(isMarked ? "2️⃣" : "")council"])
    files["organisations.csv"] = """
      id,name,sector
      council,Smallville Council,council
      saplings,Saplings Smallville Families,voluntary

      """
    files["pages/foreword.md"] = SampleSources.page(sentence)
    return files
  }

  @Test(arguments: [
    (
      "[The hub](service:youth-hub), 1️⃣run by Saplings Families, is open.",
      "run by Saplings Families"
    ),
    ("1️⃣Saplings Families runs [the hub](service:youth-hub).", "Saplings Families runs"),
    ("1️⃣Saplings Families provides the youth hub.", "Saplings Families provides"),
    (
      "The youth hub is 1️⃣provided by Saplings Smallville Families.",
      "provided by Saplings Smallville Families"
    ),
  ])
  func `another organisation than the provider is told`(
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: ProviderInWords(),
      in: sources(sentence),
      """
      1️⃣|\(words)| should-fix directory/unlikely-provider
      “\(words)” is not who runs “Youth hub”.
      note 2️⃣|council| Its provider is set here.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    "[The hub](service:youth-hub) is run by Smallville Council.",
    "[The hub](service:youth-hub) was run by Saplings Smallville Families.",
    "[The hub](service:youth-hub) is run by young people.",
    "> [The hub](service:youth-hub) is run by Saplings Smallville Families.",
    "Saplings Families runs groups at [the hub](service:youth-hub).",
    "Smallville Council runs [the hub](service:youth-hub).",
    "Groups are run by Saplings Smallville Families.",
  ])
  func `the provider, and what was, are sound`(sentence: String) async throws {
    try await expectFindings(of: ProviderInWords(), in: sources(sentence), "")
  }
}
