import Testing

@testable import PlanChecks

struct BandInWordsTests {
  private func sources(_ sentence: String) -> [String: String] {
    [
      "engagement/summer.md": """
      ---
      title: A summer of listening
      when: 2026-07
      who: {groups: [Young people], count-band: \(sentence.contains("1️⃣") ? "2️⃣" : "")300 to 399 people}
      method: Stalls
      you-said: Wait less.
      we-did: We do.
      state: done
      ---
      \(sentence)
      """
    ]
  }

  @Test(arguments: [
    ("More than 1️⃣600 young people took part.", "600"), ("1️⃣60 families told us.", "60"),
  ])
  func `another number than the band has is told`(sentence: String, words: String) async throws {
    try await expectFindings(
      of: BandInWords(),
      in: sources(sentence),
      """
      1️⃣|\(words)| should-fix measure/differing-number
      “\(words)” is not how many people took part.
      note 2️⃣|300 to 399 people| The record says “300 to 399 people”.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    "350 young people took part.", "Nearly 400 people came.", "There are 600 young people.",
    "We heard 600 stories.", "> 600 people took part.",
  ])
  func `numbers of the band, and of other things, are sound`(sentence: String) async throws {
    try await expectFindings(of: BandInWords(), in: sources(sentence), "")
  }
}
