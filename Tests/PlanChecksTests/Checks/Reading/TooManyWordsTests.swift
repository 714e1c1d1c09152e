import Testing

@testable import PlanChecks

struct TooManyWordsTests {
  private func priority(words: Int) -> String {
    """
    ---
    title: Help early
    why: Waiting makes things worse.
    outcome: Children are helped.
    enablers: [leadership]
    thrive: [getting-help]
    metrics: [waits]
    owner: {role: Head, organisation: council}
    young-people: 1️⃣\(Array(repeating: "help", count: words).joined(separator: " "))
    ---
    """
  }

  @Test func `120 words are sound`() async throws {
    try await expectFindings(
      of: TooManyWords(),
      in: ["priorities/early-help.md": priority(words: 120).replacing("1️⃣", with: "")],
      ""
    )
  }

  @Test func `one more is told`() async throws {
    let words = Array(repeating: "help", count: 121).joined(separator: " ")
    try await expectFindings(
      of: TooManyWords(),
      in: ["priorities/early-help.md": priority(words: 121)],
      """
      1️⃣|\(words)| should-fix reading/too-many-words
      The text for young people of the priority “Help early” has 121 words.
      help: Keep it to 120 words. What is left can go into the text below the front matter.
      """
    )
  }
}
