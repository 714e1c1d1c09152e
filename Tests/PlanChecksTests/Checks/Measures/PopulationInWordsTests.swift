import Testing

@testable import PlanChecks

struct PopulationInWordsTests {
  private func sources(_ sentence: String) -> [String: String] {
    [
      "plan.yml": SampleSources.settings(),
      "population.csv": """
      year,area,age-from,age-to,group,count
      2025,Smallville,0,10,,\(sentence.contains("1️⃣") ? "2️⃣" : "")30000
      2025,Smallville,11,25,,20000
      2025,Smallville,0,25,send,5000

      """,
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  @Test(arguments: [
    ("About 1️⃣64,000 people here are aged 25 or under.", "64,000"),
    ("Smallville is home to 1️⃣45,000 people aged 0 to 25.", "45,000"),
  ])
  func `another number than the sheet has is told`(sentence: String, words: String) async throws {
    try await expectFindings(
      of: PopulationInWords(),
      in: sources(sentence),
      """
      1️⃣|\(words)| should-fix measure/differing-number
      “\(words)” is not how many people of these ages population.csv has.
      note 2️⃣|30000| Its rows begin here.
      help: Write {population age-from=0 age-to=25}, which cannot disagree with the sheet.
      """
    )
  }

  @Test(arguments: [
    "About 50,000 people here are aged 25 or under.", "There are 51,000 people aged 0 to 25.",
    "There are 12,000 people aged 5 to 16.", "We helped 6,000 people aged 25 or under here.",
    "In England there are 20,000,000 people aged 25 or under.",
    "> There are 64,000 people aged 0 to 25 here.",
  ])
  func `the number of the sheet, and other ages, are sound`(sentence: String) async throws {
    try await expectFindings(of: PopulationInWords(), in: sources(sentence), "")
  }
}
