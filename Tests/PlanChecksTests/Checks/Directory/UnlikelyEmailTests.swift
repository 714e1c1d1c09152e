import Testing

@testable import PlanChecks

struct UnlikelyEmailTests {
  private func sources(_ email: String) -> [String: String] {
    var sources = SampleService.alone(["email": "1️⃣\(email)"])
    sources["organisations.csv"] = """
      id,name,sector,url
      council,Council,council,https://www.smallville.gov.uk/children

      """
    return sources
  }

  @Test func `an address at another area is told`() async throws {
    try await expectFindings(
      of: UnlikelyEmail(),
      in: sources("hub@elsewhere.gov.uk"),
      """
      1️⃣|hub@elsewhere.gov.uk| should-fix directory/unlikely-email
      The e-mail address of “Youth hub” is at “elsewhere.gov.uk”, which is no partner’s.
      help: If it was copied from another area, write the right one. If they are a partner, give \
      their “url” in organisations.csv.
      """
    )
  }

  @Test(arguments: ["hub@smallville.gov.uk", "hub@youth.smallville.gov.uk", "hub@hub.example"])
  func `an address of a partner or of a charity is sound`(email: String) async throws {
    try await expectFindings(
      of: UnlikelyEmail(),
      in: sources(email).mapValues { $0.replacing("1️⃣", with: "") },
      ""
    )
  }

  @Test func `a website of another area is told`() async throws {
    var files = SampleService.alone(["website": "1️⃣https://www.elsewhere.gov.uk/hub"])
    files["organisations.csv"] = """
      id,name,sector,url
      council,Council,council,https://www.smallville.gov.uk/children

      """
    try await expectFindings(
      of: UnlikelyEmail(),
      in: files,
      """
      1️⃣|https://www.elsewhere.gov.uk/hub| should-fix directory/unlikely-email
      The website of “Youth hub” is at “elsewhere.gov.uk”, which is no partner’s.
      help: If it was copied from another area, write the right one. If they are a partner, give \
      their “url” in organisations.csv.
      """
    )
  }
}
