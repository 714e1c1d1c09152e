import Testing

@testable import PlanChecks

struct StaffOfAnotherTests {
  private func sources(_ organisations: String...) -> [String: String] {
    [
      "organisations.csv":
        "id,name,sector\ntrust,Trust,nhs-provider\ncouncil,Council,council\nhub,Hub,voluntary\n",
      "services/crisis-line.md": SampleService.text([
        "name": "Crisis line", "provider": "3️⃣trust", "commissioners": "[council]",
      ]),
      "workforce.csv": "as-at,organisation,service,role-group,funded-wte\n"
        + organisations.map { "2026-09-30,\($0),crisis-line,Nursing,2\n" }.joined(),
    ]
  }

  @Test func `staff of nobody who runs the service are told`() async throws {
    try await expectFindings(
      of: StaffOfAnother(),
      in: sources("1️⃣hub", "hub"),
      """
      1️⃣|hub| should-fix directory/unlikely-provider
      The staff of “Crisis line” are counted with “Hub”, but “Trust” runs it.
      note 3️⃣|trust| Who runs it is set here.
      help: Correct the organisation or the service of the row.
      """
    )
  }

  @Test(arguments: [["trust"], ["hub", "trust"], ["council"]])
  func `who runs it, several and who pays for it are sound`(organisations: [String]) async throws {
    var sources = sources().mapValues { $0.replacing("3️⃣", with: "") }
    sources["workforce.csv", default: ""] +=
      organisations
      .map { "2026-09-30,\($0),crisis-line,Nursing,2\n" }.joined()
    try await expectFindings(of: StaffOfAnother(), in: sources, "")
  }
}
