import Testing

@testable import PlanChecks

struct UnlikelyRegistrationTests {
  private func sheet(_ charity: String, _ ods: String) -> [String: String] {
    [
      "organisations.csv":
        "id,name,sector,charity-number,ods-code\nhub,Open Door,voluntary,\(charity),\(ods)\n"
    ]
  }

  @Test func `a number that a spreadsheet shortened is told`() async throws {
    try await expectFindings(
      of: UnlikelyRegistration(),
      in: sheet("1️⃣1.02E+06", ""),
      """
      1️⃣|1.02E+06| should-fix directory/unlikely-registration
      “1.02E+06” cannot be the charity number of “Open Door”.
      help: The spreadsheet shortened it. Look it up, and format the cell as text.
      """
    )
  }

  @Test func `a code that nobody has is told`() async throws {
    try await expectFindings(
      of: UnlikelyRegistration(),
      in: sheet("", "1️⃣R-X1"),
      """
      1️⃣|R-X1| should-fix directory/unlikely-registration
      “R-X1” cannot be the ODS code of “Open Door”.
      help: Look it up. It is written like RXX or RXX01.
      """
    )
  }

  @Test(arguments: [
    ("1234567", "RXX"), ("123456-1", "RXX01"), ("SC012345", "G82001"), ("NIC100012", "QOC"),
    ("", ""),
  ])
  func `numbers as they are given out are sound`(charity: String, ods: String) async throws {
    try await expectFindings(of: UnlikelyRegistration(), in: sheet(charity, ods), "")
  }
}
