import Testing

@testable import PlanChecks

struct UnlikelyProviderTests {
  @Test func `a service run by a commissioner of the NHS is told`() async throws {
    var sources = SampleService.alone(["provider": "1️⃣board"])
    sources["organisations.csv"] = """
      id,name,sector
      board,NHS board,2️⃣nhs-commissioner

      """
    try await expectFindings(
      of: UnlikelyProvider(),
      in: sources,
      """
      1️⃣|board| should-fix directory/unlikely-provider
      “Youth hub” is said to be run by a commissioner, “NHS board”.
      note 2️⃣|nhs-commissioner| Its sector is set here.
      help: Name who runs the service as “provider”, and who pays for it under “commissioners”.
      """
    )
  }

  @Test func `a service run by a council is sound`() async throws {
    try await expectFindings(of: UnlikelyProvider(), in: SampleService.alone(), "")
  }
}
