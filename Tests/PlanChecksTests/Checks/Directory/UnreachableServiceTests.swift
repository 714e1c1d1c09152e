import Testing

@testable import PlanChecks

struct UnreachableServiceTests {
  @Test(arguments: [
    ("physical,1 Secret Street,yes", "is kept secret"), ("virtual,,no", "has no address"),
    ("physical,,no", "has no address"),
  ])
  func `a service whose only way in cannot be found is told`(
    place: String,
    why: String
  ) async throws {
    var sources = SampleService.alone(["phones": "", "locations": "[1️⃣refuge]"])
    sources["locations.csv"] = "id,name,kind,address-1,hide-address\nrefuge,Refuge,\(place)\n"
    try await expectFindings(
      of: UnreachableService(),
      in: sources,
      """
      1️⃣|refuge| must-fix directory/unreachable
      Nobody can reach “Youth hub”: it has no contact, and its place \(why).
      help: Add a phone number, a text number, an e-mail address or a website that is safe to use.
      """
    )
  }

  @Test(arguments: ["[refuge, hub]", "[hub]"])
  func `a service that can only be visited is told`(locations: String) async throws {
    var sources = SampleService.alone([
      "name": "1️⃣Youth hub", "phones": "", "locations": locations, "referral-routes": "[school]",
    ])
    sources["locations.csv"] = """
      id,name,kind,address-1,hide-address
      refuge,Refuge,physical,1 Secret Street,yes
      hub,Hub,physical,1 High Street,no

      """
    try await expectFindings(
      of: UnreachableService(),
      in: sources,
      """
      1️⃣|Youth hub| should-fix directory/unreachable
      There is no way to contact “Youth hub”.
      help: Add a phone number, a text number, an e-mail address or a website.
      """
    )
  }

  @Test(
    arguments: [
      ["locations": "[refuge]"],
      ["phones": "", "email": "a@b.example", "locations": "[refuge]"],
      ["phones": "", "status": "closed", "locations": "[refuge]"],
    ] as [KeyValuePairs<String, String>]
  )
  func `another way in is enough`(fields: KeyValuePairs<String, String>) async throws {
    var sources = SampleService.alone(fields)
    sources["locations.csv"] = """
      id,name,kind,address-1,hide-address
      refuge,Refuge,physical,1 Secret Street,yes
      hub,Hub,physical,1 High Street,no

      """
    try await expectFindings(of: UnreachableService(), in: sources, "")
  }
}
