import Testing

@testable import PlanChecks

struct SharesAboveWholeTests {
  @Test(arguments: [
    (
      "Of them 1️⃣62% agreed, 25% were unsure and 18% said no.",
      "62% agreed, 25% were unsure and 18%", "105"
    ),
    (
      "Of them 1️⃣62% agreed and the remaining 28% did not.", "62% agreed and the remaining 28%", "90"
    ),
  ])
  func `shares of one whole that are no whole are told`(
    sentence: String,
    shares: String,
    sum: String
  ) async throws {
    try await expectFindings(
      of: SharesAboveWhole(),
      in: ["pages/foreword.md": SampleSources.page(sentence)],
      """
      1️⃣|\(shares)| should-fix measure/shares-above-whole
      These shares of one whole add up to \(sum) per cent.
      help: Correct the share that is wrong. If people could give several answers, say so.
      """
    )
  }

  @Test(arguments: [
    "Of them 62% agreed, 20% were unsure and 18% said no.",
    "Of them 62% agreed, 20.4% were unsure and 18.1% said no.",
    "It was 40% in town, 35% in the villages and 30% at the harbour, compared with 20% before.",
    "Of them 80% like music, 70% like sport and 60% like art.", "62% agreed and 48% came.",
    "It rose from 30% to 35%, and to 41% in May.",
  ])
  func `wholes, and shares of other things, are sound`(sentence: String) async throws {
    try await expectFindings(
      of: SharesAboveWhole(),
      in: ["pages/foreword.md": SampleSources.page(sentence)],
      ""
    )
  }
}
