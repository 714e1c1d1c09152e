import Testing

@testable import PlanChecks

struct ChildInStoryTests {
  private func story(_ body: String) -> [String: String] {
    [
      "plan.yml": SampleSources.settings(), "organisations.csv": SampleSources.organisations,
      "services/hub.md": SampleSources.service(name: "Open Door hub"),
      "case-studies/mina.md": """
      ---
      title: A story
      enablers: [leadership-and-vision]
      services: [hub]
      thrive: [getting-help]
      consent: yes
      composite: yes
      age-band: 14 to 15
      ---
      \(body)
      """,
    ]
  }

  @Test(arguments: [
    (
      "We call her 1️⃣Mina Okafor here.", "Mina Okafor", "must-fix", "is the full name of somebody",
      "Take it out, or give a first name that is nobody’s."
    ),
    (
      "Last year 1️⃣Hannah Whitby came to us.", "Hannah Whitby", "must-fix",
      "is the full name of somebody", "Take it out, or give a first name that is nobody’s."
    ),
    (
      "My son 1️⃣Zebedee Whitby came to us.", "Zebedee Whitby", "must-fix",
      "is the full name of somebody", "Take it out, or give a first name that is nobody’s."
    ),
    (
      "Ash, born on 1️⃣12 March 2009, came to us.", "12 March 2009", "must-fix",
      "is the day when somebody was born", "Take it out. “age-band” says enough."
    ),
    (
      "Ash was in Year 9 at 1️⃣Hill Park Academy.", "Hill Park Academy", "should-fix",
      "names a school", "Write what kind of school it is, such as “a secondary school”."
    ),
  ])
  func `what gives away a child is told`(
    sentence: String,
    words: String,
    severity: String,
    what: String,
    help: String
  ) async throws {
    try await expectFindings(
      of: ChildInStory(),
      in: story(sentence),
      """
      1️⃣|\(words)| \(severity) disclosure/child-in-story
      “\(words)” \(what), and may give away whose story this is.
      help: \(help)
      """
    )
  }

  @Test(arguments: [
    "We call her Mina. She came to us.", "Ash was born in March 2009.",
    "Year 6 pupils run a table.",
    "A primary school in Smallville town agreed.", "She went to Open Door hub.",
    "Hannah House is warm.", "Mina Smallville", "He was at school. College was next.",
  ])
  func `a first name, a band of ages and a kind of school are sound`(
    sentence: String
  ) async throws {
    try await expectFindings(of: ChildInStory(), in: story(sentence), "")
  }

  @Test func `what is no story may name people`() async throws {
    try await expectFindings(
      of: ChildInStory(),
      in: ["pages/foreword.md": SampleSources.page("It is called Hannah Whitby House.")],
      ""
    )
  }
}
