import Testing

@testable import PlanChecks

struct TargetInWordsTests {
  private func sources(_ sentence: String, marked: Bool = false) -> [String: String] {
    [
      "metrics/eating.md": SampleMeasures.metric(
        title: "Treatment within one week",
        unit: "percent",
        improvement: "increase",
        "targets: [{value: \(marked ? "2️⃣" : "")95, by: 2027-03-31, kind: national, source: NHS}]"
      ),
      "metrics/data/eating.csv": "period,value\n2026-09,88.2\n",
      "pages/foreword.md": SampleSources.page("Read [the figure](metric:eating).\n\n" + sentence),
    ]
  }

  @Test(arguments: [
    ("The national standard is that 1️⃣90 per cent start within one week.", "90 per cent"),
    ("Guidance says that at least 1️⃣60 per cent should start.", "60 per cent"),
    ("Nationally, 1️⃣85% should start within a week.", "85%"),
    ("The target is 1️⃣80 per cent.", "80 per cent"),
  ])
  func `a target that no measure has is told`(sentence: String, words: String) async throws {
    try await expectFindings(
      of: TargetInWords(),
      in: sources(sentence, marked: true),
      """
      1️⃣|\(words)| should-fix measure/differing-target
      “\(words)” is not a target of any measure that this text names.
      note 2️⃣|95| The target of “Treatment within one week” is 95.
      help: Correct the words, or the target of the measure.
      """
    )
  }

  @Test(arguments: [
    "The standard is that 95 per cent start within one week.",
    "The standard is that 95 in every 100 start.", "We now stand at 70 per cent of the target.",
    "It was 88.2 per cent, and the target is 95 per cent.", "In all 70 per cent came.",
    "Is the target 70 per cent?", "> The target is 70 per cent.",
    "Last year the target was 70 per cent.", "The standard is met at 88.2 per cent.",
  ])
  func `the target, and where things stand, are sound`(sentence: String) async throws {
    try await expectFindings(of: TargetInWords(), in: sources(sentence), "")
  }

  @Test func `weeks are held against the measures of waits`() async throws {
    try await expectFindings(
      of: TargetInWords(),
      in: [
        "metrics/wait.md": SampleMeasures.metric(
          "targets: [{value: 2️⃣4, by: 2028-03-31, kind: local, source: Plan}]"
        ),
        "pages/foreword.md": SampleSources.page(
          "We aim for help within 1️⃣six weeks. We aim for help within four weeks.\n\n"
            + "See [the wait](metric:wait)."
        ),
      ],
      """
      1️⃣|six weeks| should-fix measure/differing-target
      “six weeks” is not a target of any measure that this text names.
      note 2️⃣|4| The target of “Weeks to the first meeting” is 4.
      help: Correct the words, or the target of the measure.
      """
    )
  }
}
