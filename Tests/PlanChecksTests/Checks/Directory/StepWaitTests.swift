import Testing

@testable import PlanChecks

struct StepWaitTests {
  private func pathway(_ text: String, _ wait: String) -> [String: String] {
    [
      "pathways/worried.md": """
      ---
      title: Worried
      audience: Parents
      ages: {from: 0, to: 17}
      needs: [anxiety]
      steps:
        - id: ring
          kind: advice
          text: \(text)
          target-wait: \(wait)
      if-not-accepted: We ring you.
      ---
      """
    ]
  }

  @Test(arguments: [
    ("We visit within four hours.", "6 hours", "four hours"),
    ("We visit within 24 hours.", "2 days", "24 hours"),
    ("It should begin within one week.", "2 weeks for a reply", "one week"),
  ])
  func `another time than the step is to take is told`(
    text: String,
    wait: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: StepWait(),
      in: pathway("2️⃣" + text, "1️⃣" + wait),
      """
      1️⃣|\(wait)| should-fix directory/wait-in-words
      The step is to take “\(wait)”, but its text says “within \(words)”.
      note 2️⃣|\(text)| The text is here.
      help: Correct the one that is wrong. People read both.
      """
    )
  }

  @Test(arguments: [
    ("We visit within four hours.", "4 hours"), ("We visit within one day.", "24 hours"),
    ("A group runs for six weeks.", "2 weeks"), ("We ring within two days.", "Same evening"),
    ("We ring within two days and meet within a week of that, within two weeks.", "3 days"),
    ("We ring within two working days.", "2 working days for a reply"),
  ])
  func `the same time, and times of something else, are sound`(
    text: String,
    wait: String
  ) async throws {
    try await expectFindings(of: StepWait(), in: pathway(text, wait), "")
  }
}
