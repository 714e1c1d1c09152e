import Testing

@testable import PlanChecks

struct RoughShareInWordsTests {
  private func sources(_ sentence: String) -> [String: String] {
    [
      "plan.yml": SampleSources.settings(),
      "metrics/schools.md": SampleMeasures.metric(
        title: "Pupils in a school with a team",
        unit: "percent",
        improvement: "increase"
      ),
      "metrics/data/schools.csv": "period,value\n2026-01,28\n2026-02,31\n",
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  @Test(arguments: [
    ("1️⃣Half of pupils have [a team](metric:schools).", "Half"),
    ("1️⃣More than 60 per cent of pupils have [a team](metric:schools).", "More than 60 per cent"),
    ("1️⃣Over half of pupils have [a team](metric:schools).", "Over half"),
    ("1️⃣Less than a quarter of pupils have [a team](metric:schools).", "Less than a quarter"),
    ("[A team](metric:schools) is there for 1️⃣nearly half of pupils.", "nearly half"),
    ("1️⃣Almost three quarters have [a team](metric:schools).", ""),
  ])
  func `a share that is far off is told`(sentence: String, words: String) async throws {
    // Three quarters are what is left without one quarter.
    let isSound = words.isEmpty
    try await expectFindings(
      of: RoughShareInWords(),
      in: sources(isSound ? sentence.replacing("1️⃣", with: "") : sentence),
      isSound
        ? ""
        : """
        1️⃣|\(words)| should-fix measure/differing-number
        “\(words)” is far from the latest value of “Pupils in a school with a team”.
        note nowhere It is 31 per cent, for February 2026.
        help: Correct the words, or write {metric schools latest}, which cannot disagree.
        """
    )
  }

  @Test(arguments: [
    "A third of pupils have [a team](metric:schools).",
    "More than a quarter of pupils have [a team](metric:schools).",
    "Nearly a third of pupils have [a team](metric:schools).",
    "Half of pupils should have [a team](metric:schools).",
    "In 2024 half of pupils had [a team](metric:schools).",
    "We want half of pupils to have [a team](metric:schools).",
    "Two thirds of pupils have no [team](metric:schools).",
    "> Half of pupils have [a team](metric:schools).", "Half of pupils like lunch.",
  ])
  func `what is near, and other shares, are sound`(sentence: String) async throws {
    try await expectFindings(of: RoughShareInWords(), in: sources(sentence), "")
  }
}
