import Testing

@testable import PlanChecks

struct ShareDiffersFromCountsTests {
  @Test(arguments: [
    ("So far 41 of 88 people (1️⃣61 per cent) came.", "61 per cent", "41 of 88 is 46.6"),
    ("So far 41 out of 88, or 1️⃣64%, came.", "64%", "41 of 88 is 46.6"),
    ("In all 1️⃣75% (30 of 60) came.", "75%", "30 of 60 is 50"),
    ("Two thirds of schools (1️⃣45 per cent) came.", "45 per cent", "Two thirds is 66.7"),
  ])
  func `a share that its numbers do not make is told`(
    sentence: String,
    share: String,
    sum: String
  ) async throws {
    try await expectFindings(
      of: ShareDiffersFromCounts(),
      in: ["pages/foreword.md": SampleSources.page(sentence)],
      """
      1️⃣|\(share)| should-fix measure/share-differs-from-counts
      “\(share)” is not what the numbers beside it make.
      help: \(sum) per cent. Correct the one that is wrong.
      """
    )
  }

  @Test func `a change that its numbers do not make is told`() async throws {
    try await expectFindings(
      of: ShareDiffersFromCounts(),
      in: [
        "pages/foreword.md": SampleSources.page(
          "Referrals went from 120 to 150, a rise of 1️⃣40 per cent."
        )
      ],
      """
      1️⃣|40 per cent| should-fix measure/share-differs-from-counts
      “40 per cent” is not what the numbers beside it make.
      help: From 120 to 150 is a rise of 25 per cent. Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    "So far 41 of 88 people (47 per cent) came.", "So far 41 of 88 people (about 45%) came.",
    "Of 88 people 41 came, and 61 per cent stayed.", "It went from 120 to 150, a rise of 25%.",
    "From 2024 to 2026 there was a rise of 40%.", "It rose from 40% to 50%, a rise of 10%.",
    "Two thirds of schools (65 per cent) came.", "> 41 of 88 (61%) came.",
    "In 3 of 4 schools the 20 per cent rule holds.",
  ])
  func `what adds up, and what belongs apart, is sound`(sentence: String) async throws {
    try await expectFindings(
      of: ShareDiffersFromCounts(),
      in: ["pages/foreword.md": SampleSources.page(sentence)],
      ""
    )
  }
}
