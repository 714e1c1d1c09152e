import Testing

@testable import PlanChecks

struct DifferingPromiseTests {
  private func sources(_ sentence: String, marked: Bool = true) -> [String: String] {
    var files = SampleService.alone([
      "what-happens-next": "We ring you within \(marked ? "2️⃣" : "")two working days."
    ])
    files["pages/foreword.md"] = SampleSources.page(sentence)
    return files
  }

  @Test(arguments: [
    "[The hub](service:youth-hub) will call you within 1️⃣five working days.",
    "The youth hub rings within 1️⃣five working days.",
    "[The hub](service:youth-hub) is new. They phone everyone within 1️⃣five working days.",
  ])
  func `a page that promises another time than the service is told`(
    sentence: String
  ) async throws {
    try await expectFindings(
      of: DifferingPromise(),
      in: sources(sentence),
      """
      1️⃣|five working days| should-fix directory/differing-promise
      “five working days” is not what is promised of “Youth hub” elsewhere.
      note 2️⃣|two working days| Here it says “two working days”.
      help: Correct the one that is wrong: families hold services to it.
      """
    )
  }

  @Test(arguments: [
    "[The hub](service:youth-hub) rings within two days.",
    "[The hub](service:youth-hub) meets you within five days.",
    "[The hub](service:youth-hub) calls within two weeks.",
    "If it is urgent, [the hub](service:youth-hub) rings within one day.",
    "[The hub](service:youth-hub) rang half of them within five days.",
    "Somebody rings within five days.", "> [The hub](service:youth-hub) rings within five days.",
    "[The hub](service:youth-hub) and [the line](service:line) ring within five days.",
  ])
  func `the same time, and other deeds, are sound`(sentence: String) async throws {
    try await expectFindings(of: DifferingPromise(), in: sources(sentence, marked: false), "")
  }

  @Test(arguments: [
    ("In A&E, a mental health nurse within 1️⃣four hours.", true),
    ("In A&E, a mental health nurse within one hour.", false),
    ("In A&E, a doctor within four hours.", false), ("A crisis nurse within four hours.", false),
  ])
  func `a promise without a name is held against all that are as urgent`(
    sentence: String,
    isTold: Bool
  ) async throws {
    var files = SampleService.alone([
      "what-happens-next": "In A&E we see you within one hour.",
      "for-professionals": "We see people in A&E within \(isTold ? "2️⃣" : "")one hour.",
    ])
    files["pages/foreword.md"] = SampleSources.page(sentence)
    try await expectFindings(
      of: DifferingPromise(),
      in: files,
      isTold
        ? """
        1️⃣|four hours| should-fix directory/differing-promise
        “four hours” is not what the plan promises elsewhere.
        note 2️⃣|one hour| Here it says “one hour”.
        help: Correct the one that is wrong: families hold services to it.
        """ : ""
    )
  }

  @Test func `the title of an action is a promise too`() async throws {
    var files = SampleService.alone()
    files["actions.csv"] = """
      id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence,services
      call,2️⃣Ring every family within two days,help,Lead,council,2025-01-01,2026-10-30,on-track,high,youth-hub

      """
    files["pages/foreword.md"] = SampleSources.page("We [ring within 1️⃣six days](action:call).")
    try await expectFindings(
      of: DifferingPromise(),
      in: files,
      """
      1️⃣|six days| should-fix directory/differing-promise
      “six days” is not what is promised of “Youth hub” elsewhere.
      note 2️⃣|Ring every family within two days| Here it says “Ring every family within two days”.
      help: Correct the one that is wrong: families hold services to it.
      """
    )
  }
}
