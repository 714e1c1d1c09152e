import Testing

@testable import PlanChecks

struct DifferingTrainingTests {
  private func sources(_ sentence: String, marked: Bool = false) -> [String: String] {
    [
      "plan.yml": SampleSources.settings(), "organisations.csv": SampleSources.organisations,
      "training.csv": """
      id,title,provider,audience,level,cost,year,trained,of
      care,Supervision for leads,council,Leads,specialist,free,2025-26,\(marked ? "2️⃣" : "")41,88

      """,
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  @Test(arguments: [
    ("1️⃣Two thirds of leads had [it](training:care).", "Two thirds"),
    ("1️⃣More than half of leads had [it](training:care).", "More than half"),
    ("In all 1️⃣61 per cent had [it](training:care).", "61 per cent"),
    ("So far 1️⃣51 of 88 leads had [it](training:care).", "51 of 88"),
    ("About 1️⃣one in four had [it](training:care).", "one in four"),
  ])
  func `a share that the sheet does not have is told`(
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: DifferingTraining(),
      in: sources(sentence, marked: true),
      """
      1️⃣|\(words)| should-fix measure/differing-number
      “\(words)” is not the share that was trained in “Supervision for leads”.
      note 2️⃣|41| How many were trained, and of how many, is here.
      help: Write the share of training.csv, or correct it there.
      """
    )
  }

  @Test(arguments: [
    "Fewer than half of leads had [it](training:care).", "Nearly half had [it](training:care).",
    "So far 41 of 88 had [it](training:care).", "47% of leads had [it](training:care).",
    "In the first half of the year [it](training:care) began.",
    "One in two had [it](training:care).", "Two thirds had [it](page:foreword).",
  ])
  func `the share of the sheet, and other halves, are sound`(sentence: String) async throws {
    try await expectFindings(of: DifferingTraining(), in: sources(sentence), "")
  }
}
