import Testing

@testable import PlanChecks

struct StreamEndInWordsTests {
  private func sources(_ sentence: String, marked: Bool = false) -> [String: String] {
    [
      "plan.yml": SampleSources.settings(), "organisations.csv": SampleSources.organisations,
      "funding-streams.csv": """
      id,title,funder,kind,recurrent,ends
      core,Core funding of the council,council,council,yes,
      lottery,Lottery grant held by a charity,council,charity,no,\(marked ? "2️⃣" : "")2027-03-31

      """,
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  @Test(arguments: [
    ("The [grant](funding-stream:lottery) ends on 1️⃣31 March 2028.", "31 March 2028"),
    ("The lottery grant ends in 1️⃣March 2028.", "March 2028"),
    ("We have the lottery grant until the end of 1️⃣June 2027.", "June 2027"),
  ])
  func `another end than the sheet has is told`(sentence: String, words: String) async throws {
    try await expectFindings(
      of: StreamEndInWords(),
      in: sources(sentence, marked: true),
      """
      1️⃣|\(words)| should-fix measure/differing-date
      “\(words)” is not when “Lottery grant held by a charity” ends.
      note 2️⃣|2027-03-31| It ends on 31 March 2027.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    "The [grant](funding-stream:lottery) ends on 31 March 2027.",
    "The lottery grant ends in March 2027.", "The lottery grant began in April 2024.",
    "Core funding of the council ends in May 2028.", "Our grant ends in May 2028.",
    "When the lottery grant ends we will look again at what was begun in May 2024.",
  ])
  func `the same end, and other dates, are sound`(sentence: String) async throws {
    try await expectFindings(of: StreamEndInWords(), in: sources(sentence), "")
  }
}
