import Testing

@testable import PlanChecks

struct PlaceInWordsTests {
  private func sources(_ sentence: String) -> [String: String] {
    let isStreet = sentence.contains("Road") || sentence.contains("41")
    let isMarked = sentence.contains("1️⃣")
    var files = SampleService.alone(["locations": "[\(isMarked && !isStreet ? "2️⃣" : "")old-mill]"])
    files["locations.csv"] = """
      id,name,kind,address-1,town,postcode,hide-address
      old-mill,The Old Mill,physical,\(isMarked && isStreet ? "2️⃣" : "")14 Market Row,Smallville,LS1 4AP,no
      health-centre,Smallville Health Centre,physical,Priory Street,Smallville,LS1 4AB,no

      """
    files["pages/foreword.md"] = SampleSources.page(sentence)
    return files
  }

  @Test(arguments: [
    ("[The hub](service:youth-hub) is at the 1️⃣Health Centre.", "Health Centre"),
    ("The youth hub is based at 1️⃣Smallville Health Centre.", "Smallville Health Centre"),
    ("The youth hub meets in the 1️⃣Health Centre.", "Health Centre"),
  ])
  func `a service at a place that it does not have is told`(
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: PlaceInWords(),
      in: sources(sentence),
      """
      1️⃣|\(words)| should-fix directory/place-in-words
      “\(words)” is not one of the places of “Youth hub”.
      note 2️⃣|old-mill| Its places are set here.
      help: Correct the words, or add the place to “locations”.
      """
    )
  }

  @Test(arguments: [
    ("The Old Mill, 1️⃣41 Market Row, is warm.", "41 Market Row"),
    ("The Old Mill on 1️⃣Station Road is warm.", "Station Road"),
    ("Find the youth hub at 1️⃣3 Station Road.", "3 Station Road"),
  ])
  func `a street that is not in the address is told`(
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: PlaceInWords(),
      in: sources(sentence),
      """
      1️⃣|\(words)| should-fix directory/place-in-words
      “\(words)” is not the address of “The Old Mill”.
      note 2️⃣|14 Market Row| locations.csv has “14 Market Row”.
      help: Correct the one that is wrong.
      """
    )
  }

  @Test(arguments: [
    "The youth hub is at The Old Mill.", "The youth hub, 14 Market Row, is warm.",
    "The youth hub will be at the Health Centre.", "The hub is also at the Health Centre.",
    "Ask the youth hub at the desk of the Health Centre.",
    "The Health Centre on Priory Street is new.",
    "The youth hub is near Station Road.", "The bus from Station Road stops at The Old Mill.",
    "Nurses from the youth hub meet at the Health Centre.",
    "> The youth hub is at the Health Centre.",
    "[The line](service:line) is at the Health Centre.",
  ])
  func `its own place, and those of others, are sound`(sentence: String) async throws {
    try await expectFindings(of: PlaceInWords(), in: sources(sentence), "")
  }
}
