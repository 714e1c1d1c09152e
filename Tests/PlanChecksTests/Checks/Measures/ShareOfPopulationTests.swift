import Testing

@testable import PlanChecks

struct ShareOfPopulationTests {
  private func sources(_ sentence: String, marked: Bool = false) -> [String: String] {
    [
      "population.csv": """
      year,area,age-from,age-to,group,count,source
      2025,Smallville,0,17,,8000,
      2025,Smallville,18,25,,2000,
      2025,Smallville,0,25,minority-ethnic,\(marked ? "2️⃣" : "")1400,
      2025,Smallville,0,17,young-carer,800,

      """,
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  @Test(arguments: [
    ("1️⃣One in four belongs to an ethnic minority.", "One in four"),
    ("About 1️⃣30 per cent are from ethnic minorities.", "30 per cent"),
    ("1️⃣A third belongs to an ethnic minority.", "A third"),
  ])
  func `a share that the sheet does not bear out is told`(
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: ShareOfPopulation(),
      in: sources(sentence, marked: true),
      """
      1️⃣|\(words)| should-fix measure/differing-number
      “\(words)” is not the share that population.csv has for this group.
      note 2️⃣|1400| The group is counted here.
      help: Correct the one that is wrong. The share is of everybody counted in the sheet.
      """
    )
  }

  @Test(arguments: [
    "One in seven belongs to an ethnic minority.", "14 per cent are from ethnic minorities.",
    "One in ten is a young carer.", "8 per cent are young carers.",
    "Nationally one in four belongs to an ethnic minority.",
    "One in four referrals is for a young carer.", "One in four is unhappy.",
  ])
  func `the share of everybody or of the same ages is sound`(sentence: String) async throws {
    try await expectFindings(of: ShareOfPopulation(), in: sources(sentence), "")
  }
}
