import Testing

@testable import PlanChecks

struct HardToReadTests {
  private func priority(_ words: String) -> String {
    """
    ---
    title: Help early
    why: Waiting makes things worse.
    outcome: Children are helped.
    enablers: [leadership]
    thrive: [getting-help]
    metrics: [waits]
    owner: {role: Head, organisation: council}
    young-people: |
    \(words.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
    ---
    """
  }

  @Test func `short sentences of short words are sound`() async throws {
    try await expectFindings(
      of: HardToRead(),
      in: [
        "priorities/early-help.md": priority(
          """
          If you feel low, you can ask for help one time. You can ring us. You can drop in at the hub.
          We will pass on what you tell us. You will not have to say it all again. That is our promise.
          """
        )
      ],
      ""
    )
  }

  @Test func `a text far above the age of its readers is told with its hardest sentences`()
    async throws
  {
    try await expectFindings(
      of: HardToRead(),
      in: [
        "priorities/early-help.md": priority(
          """
          1️⃣You can ring us.
          2️⃣Multidisciplinary practitioners collaboratively coordinate appropriate psychological interventions.
          3️⃣Comprehensive assessment arrangements subsequently determine individual therapeutic recommendations for adolescents.
          You can drop in. We will help you. We will ring you on the same day.
          """
        )
      ],
      """
      1️⃣|You can ring us.| should-fix reading/hard-to-read
      The text for young people of the priority “Help early” needs a reading age of about 20.
      note 2️⃣|Multidisciplinary practitioners collaboratively coordinate appropriate psychological interventions.| This sentence is the hardest.
      note 3️⃣|Comprehensive assessment arrangements subsequently determine individual therapeutic recommendations for adolescents.| This one is hard too.
      help: Young people of 9 to 11 should be able to read it. Use shorter sentences and shorter words. The age is that of the Automated Readability Index.
      """
    )
  }

  @Test func `too few words tell nothing`() async throws {
    try await expectFindings(
      of: HardToRead(),
      in: ["priorities/early-help.md": priority("Multidisciplinary practitioners collaborate.")],
      ""
    )
  }

  @Test func `pages for others may be harder`() async throws {
    try await expectFindings(
      of: HardToRead(),
      in: [
        "pages/foreword.md": SampleSources.page(
          Array(repeating: "Multidisciplinary practitioners collaboratively coordinate.", count: 10)
            .joined(separator: " ")
        )
      ],
      ""
    )
  }
}
