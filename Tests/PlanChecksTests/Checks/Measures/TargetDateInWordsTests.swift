import Testing

@testable import PlanChecks

struct TargetDateInWordsTests {
  private func sources(_ sentence: String) -> [String: String] {
    [
      "plan.yml": SampleSources.settings(),
      "metrics/waits.md": SampleMeasures.metric(
        "targets: [{value: 4, by: \(sentence.contains("1️⃣") ? "2️⃣" : "")2028-03-31, kind: local}]"
      ),
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  @Test(arguments: [
    ("[The wait](metric:waits) should be four weeks by 1️⃣March 2027.", "March 2027"),
    ("We aim for [a wait](metric:waits) of 4 weeks by the end of 1️⃣June 2027.", "June 2027"),
  ])
  func `another month than the target has is told`(sentence: String, words: String) async throws {
    try await expectFindings(
      of: TargetDateInWords(),
      in: sources(sentence),
      """
      1️⃣|\(words)| should-fix measure/differing-target
      “\(words)” is not the month of the target of “Weeks to the first meeting”.
      note 2️⃣|2028-03-31| It is for 31 March 2028.
      help: Write {metric waits target-date}, which cannot disagree, or correct the measure.
      """
    )
  }

  @Test(arguments: [
    "[The wait](metric:waits) should be four weeks by March 2028.",
    "[The wait](metric:waits) should be six weeks by March 2027.",
    "[The wait](metric:waits) was four weeks in March 2024.",
    "> [The wait](metric:waits) should be four weeks by March 2027.",
    "Lunch should take four weeks by March 2027.",
  ])
  func `its own month, and other numbers, are sound`(sentence: String) async throws {
    try await expectFindings(of: TargetDateInWords(), in: sources(sentence), "")
  }
}
