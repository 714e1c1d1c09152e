import Testing

@testable import PlanChecks

struct FundingInWordsTests {
  private func sources(_ sentence: String, mark: String = "") -> [String: String] {
    [
      "plan.yml": SampleSources.settings(), "organisations.csv": SampleSources.organisations,
      "funding-streams.csv": """
      id,title,funder,kind,recurrent,ends,confidence
      core,NHS core funding,council,icb-core,yes,,high
      lottery,\(mark == "stream" ? "9️⃣" : "")Lottery grant held by Open Door,council,charity,no,2027-03-31,high

      """,
      "spending.csv": "year,stream,service,action,planned\n2026-27,core,,hub,5000\n",
      "actions.csv": """
      id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence,funding-stream,amount,year,funding-note
      hub,Open the hub,help,Lead,council,2026-01-01,2027-03-01,on-track,high,core,5000,2026-27,
      checks,Agree the checks,help,Lead,council,2026-01-01,2027-03-01,on-track,high,,,,\(mark == "note" ? "9️⃣" : "")unfunded

      """,
      "pages/foreword.md": SampleSources.page(sentence),
    ]
  }

  @Test func `another stream than the sheets have is told`() async throws {
    try await expectFindings(
      of: FundingInWords(),
      in: sources("[The hub](action:hub) is paid from the 1️⃣lottery grant.", mark: "stream"),
      """
      1️⃣|lottery grant| should-fix money/funding-in-words
      “lottery grant” does not pay for “Open the hub” in the sheets.
      note 9️⃣|Lottery grant held by Open Door| The stream is here.
      help: Correct the words, or the stream in spending.csv and actions.csv.
      """
    )
  }

  @Test func `an action without money that is called funded is told`() async throws {
    try await expectFindings(
      of: FundingInWords(),
      in: sources("[The checks](action:checks) are 1️⃣fully funded.", mark: "note"),
      """
      1️⃣|fully funded| should-fix money/funding-in-words
      “fully funded” is not what actions.csv says of “Agree the checks”.
      note 9️⃣|unfunded| It is unfunded.
      help: Say that nobody pays for it yet, or give the stream and the amount in actions.csv.
      """
    )
  }

  @Test(arguments: [
    "[The hub](action:hub) is paid from NHS core funding.",
    "[The hub](action:hub) is fully funded.",
    "[The hub](action:hub) was paid from the lottery grant.",
    "[The checks](action:checks) are not funded.", "The lottery grant pays for villages.",
    "[The hub](action:hub) is not paid from the lottery grant.",
    "> [The hub](action:hub) is paid from the lottery grant.",
    "[The checks](action:checks) will be funded when money has been found.",
  ])
  func `the streams of the sheets, and what was, are sound`(sentence: String) async throws {
    try await expectFindings(of: FundingInWords(), in: sources(sentence), "")
  }
}
