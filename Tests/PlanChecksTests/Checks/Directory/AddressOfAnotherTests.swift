import Testing

@testable import PlanChecks

struct AddressOfAnotherTests {
  private func sheet(_ rows: String...) -> [String: String] {
    ["organisations.csv": "id,name,sector,url,email\n" + rows.joined(separator: "\n") + "\n"]
  }

  private let arts = "arts,Harbour Arts,voluntary,https://arts.example,3️⃣hello@arts.example"
  private let council = "council,Council,council,https://www.council.example,info@council.example"

  @Test func `the e-mail address of another is told`() async throws {
    try await expectFindings(
      of: AddressOfAnother(),
      in: sheet(arts, council, "hub,Hub,voluntary,https://hub.example,1️⃣hello@arts.example"),
      """
      1️⃣|hello@arts.example| should-fix directory/address-of-another
      “Hub” has the e-mail address of “Harbour Arts”.
      note 3️⃣|hello@arts.example| Its own addresses stand here.
      help: Write its own, or leave the cell empty.
      """
    )
  }

  @Test func `the website of another is told`() async throws {
    try await expectFindings(
      of: AddressOfAnother(),
      in: sheet(arts, council, "hub,Hub,voluntary,1️⃣https://arts.example,hello@hub.example"),
      """
      1️⃣|https://arts.example| should-fix directory/address-of-another
      “Hub” has the website of “Harbour Arts”.
      note 3️⃣|hello@arts.example| Its own addresses stand here.
      help: Write its own, or leave the cell empty.
      """
    )
  }

  @Test func `a column that was sorted by itself is told once`() async throws {
    try await expectFindings(
      of: AddressOfAnother(),
      in: sheet(
        "hub,Hub,voluntary,1️⃣https://arts.example,a@hub.example",
        "arts,Arts,voluntary,2️⃣https://council.example,a@arts.example",
        "council,Council,council,3️⃣https://hub.example,a@council.example"
      ),
      """
      1️⃣|https://arts.example| should-fix directory/address-of-another
      3 organisations have the website of another, from “Hub” on.
      note 2️⃣|https://council.example| This is the website of “Council”.
      note 3️⃣|https://hub.example| This is the website of “Hub”.
      help: The column was probably sorted without the others. Go back to the sheet before that, \
      and sort whole rows.
      """
    )
  }

  private func service(_ website: String) -> [String: String] {
    var sources = sheet(arts.replacing("3️⃣", with: ""), council)
    sources["services/hub.md"] = SampleService.text([
      "provider": "2️⃣council", "website": website,
    ])
    return sources
  }

  @Test func `a service with the website of another is told`() async throws {
    try await expectFindings(
      of: AddressOfAnother(),
      in: service("1️⃣https://arts.example/hub"),
      """
      1️⃣|https://arts.example/hub| should-fix directory/address-of-another
      “Youth hub” has the website of “Harbour Arts”, which does not run it.
      note 2️⃣|council| Who runs it is set here.
      help: Write its own, or correct “provider”.
      """
    )
  }

  @Test(arguments: ["https://council.example/hub", "https://hub.example"])
  func `a service with a website of its own is sound`(website: String) async throws {
    let sources = service(website).mapValues { $0.replacing("2️⃣", with: "") }
    try await expectFindings(of: AddressOfAnother(), in: sources, "")
  }

  @Test(arguments: [
    "youth,Youth group,voluntary,https://www.council.example/youth,youth@council.example",
    "youth,Youth group,voluntary,https://youth.example,youth@council.example",
    "youth,Youth group,voluntary,https://www.council.example/youth,youth@mail.example",
    "youth,Youth group,voluntary,,info@council.example",
  ])
  func `small groups at the host of their council are sound`(row: String) async throws {
    try await expectFindings(
      of: AddressOfAnother(),
      in: sheet(arts.replacing("3️⃣", with: ""), council, row),
      ""
    )
  }

  @Test func `a service with the e-mail address of another is told`() async throws {
    var sources = sheet(arts.replacing("3️⃣", with: ""), council)
    sources["services/hub.md"] = SampleService.text([
      "provider": "2️⃣council", "email": "1️⃣hub@arts.example",
    ])
    try await expectFindings(
      of: AddressOfAnother(),
      in: sources,
      """
      1️⃣|hub@arts.example| should-fix directory/address-of-another
      “Youth hub” has the e-mail address of “Harbour Arts”, which does not run it.
      note 2️⃣|council| Who runs it is set here.
      help: Write its own, or correct “provider”.
      """
    )
  }
}
