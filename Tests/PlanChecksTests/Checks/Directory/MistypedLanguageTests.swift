import Testing

@testable import PlanChecks

struct MistypedLanguageTests {
  @Test func `a language with a slip is told`() async throws {
    try await expectFindings(
      of: MistypedLanguage(),
      in: SampleService.alone(["languages": "[English, 1️⃣Polsih]"]),
      """
      1️⃣|Polsih| should-fix structure/unknown-value
      “Polsih”, a language of “Youth hub”, looks like a slip of “Polish”.
      help: People search for help in their language by its name.
      write: Polish
      """
    )
  }

  @Test(arguments: [
    "Kurdish Sorani", "British Sign Language", "Pashtu", "Tigrigna", "Kashmiri", "Newari", "polish",
    "Sindhi", "Tatar", "Ewe",
  ])
  func `other languages, and other ways to spell them, are sound`(language: String) async throws {
    try await expectFindings(
      of: MistypedLanguage(),
      in: SampleService.alone(["languages": "[\(language)]"]),
      ""
    )
  }
}
