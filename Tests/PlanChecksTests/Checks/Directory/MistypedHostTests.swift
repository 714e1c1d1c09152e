import Testing

@testable import PlanChecks

struct MistypedHostTests {
  private func sheet(_ last: String) -> [String: String] {
    [
      "organisations.csv": """
      id,name,sector,url,email
      council,Council,council,https://www.smallville.example,info@smallville.example
      hub,Hub,voluntary,https://www.smallville.example/hub,\(last)

      """
    ]
  }

  @Test(arguments: ["smallvile.example", "smallvlile.example", "smallville.exmaple"])
  func `a slip of a host that is used elsewhere is told`(host: String) async throws {
    try await expectFindings(
      of: MistypedHost(),
      in: sheet("1️⃣hub@\(host)"),
      """
      1️⃣|hub@\(host)| should-fix directory/unlikely-email
      “\(host)” looks like a slip of “smallville.example”, which the plan uses elsewhere.
      help: Write to the address, or open it, before you publish.
      write: hub@smallville.example
      """
    )
  }

  @Test(arguments: [
    "hub@smallville.example", "hub@schools.smallville.example", "hub@smallhub.example", "",
  ])
  func `the same host, a part of it and others are sound`(address: String) async throws {
    try await expectFindings(of: MistypedHost(), in: sheet(address), "")
  }
}
