import Testing

@testable import PlanChecks

struct LinkToAnotherTests {
  private let services = [
    "plan.yml": SampleSources.settings(), "organisations.csv": SampleSources.organisations,
    "services/nurses.md": SampleSources.service(name: "School nurses"),
    "services/counselling.md": SampleSources.service(name: "School counselling"),
    "services/hub.md": SampleSources.service(name: "Open Door youth hub"),
  ]

  private func page(_ sentence: String) -> [String: String] {
    services.merging(["pages/foreword.md": SampleSources.page(sentence)]) { $1 }
  }

  private func pathway(_ text: String, to service: String) -> [String: String] {
    services.merging([
      "pathways/worried.md": """
      ---
      title: Worried
      audience: Parents
      ages: {from: 0, to: 17}
      needs: [anxiety]
      steps:
        - id: see
          kind: service
          text: \(text)
          service: \(service)
      if-not-accepted: We ring you.
      ---
      """
    ]) { $1 }
  }

  @Test(arguments: ["school nurse", "the school nurses", "our school nurses"])
  func `words that are the name of another record are told`(words: String) async throws {
    try await expectFindings(
      of: LinkToAnother(),
      in: page("See [1️⃣\(words)](service:counselling)."),
      """
      1️⃣|\(words)| should-fix reference/link-to-another
      These words name “School nurses”, but the link leads to “School counselling”.
      help: Write (service:nurses) behind the words, or name what it leads to.
      """
    )
  }

  @Test(arguments: [
    "See [the school nurse](service:nurses).", "See [the hub](service:hub).",
    "See [somebody to talk to](service:hub).", "See [school](service:counselling).",
    "See [a nurse](service:hub).", "See [school nurses](page:foreword).",
  ])
  func `the own name, and other words, are sound`(sentence: String) async throws {
    try await expectFindings(of: LinkToAnother(), in: page(sentence), "")
  }

  @Test func `a step whose text names another service is told`() async throws {
    try await expectFindings(
      of: LinkToAnother(),
      in: pathway("2️⃣The school nurse has a drop-in.", to: "1️⃣counselling"),
      """
      1️⃣|counselling| should-fix reference/link-to-another
      The text of the step names “School nurses”, but it leads to “School counselling”.
      note 2️⃣|The school nurse has a drop-in.| The text is here.
      help: Write the service that people are to go to, or correct the text.
      write: nurses
      """
    )
  }

  @Test(arguments: [
    ("The school nurse has a drop-in.", "nurses"),
    ("The counselling room is beside the school nurse.", "counselling"),
    ("The school nurse or a friend can help.", "counselling"),
    ("Ask the school nurse to send you.", "counselling"), ("Somebody helps.", "hub"),
  ])
  func `steps that name their own service, or several, are sound`(
    text: String,
    service: String
  ) async throws {
    try await expectFindings(of: LinkToAnother(), in: pathway(text, to: service), "")
  }
}
