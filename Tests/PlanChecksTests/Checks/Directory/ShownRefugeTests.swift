import Testing

@testable import PlanChecks

struct ShownRefugeTests {
  private func locations(_ name: String, _ hides: String) -> String {
    """
    id,name,kind,address-1,postcode,hide-address
    hub,\(name),physical,1 Mill Lane,FE1 2AB,\(hides)

    """
  }

  @Test func `a place called a refuge is told`() async throws {
    try await expectFindings(
      of: ShownRefuge(),
      in: ["locations.csv": locations("The refuge", "1️⃣no")],
      """
      1️⃣|no| should-fix disclosure/shown-refuge
      “The refuge” seems to be a refuge, and its address would be published.
      help: Write “yes” under “hide-address”. If everybody may know the address, accept this finding.
      """
    )
  }

  @Test func `a place that only a service for victims uses is told`() async throws {
    var sources = SampleService.alone([
      "name": "2️⃣Domestic abuse recovery", "locations": "[hub]",
    ])
    sources["locations.csv"] = locations("Office", "1️⃣no")
    try await expectFindings(
      of: ShownRefuge(),
      in: sources,
      """
      1️⃣|no| should-fix disclosure/shown-refuge
      “Office” seems to be a refuge, and its address would be published.
      note 2️⃣|Domestic abuse recovery| “Domestic abuse recovery” is given there.
      help: Write “yes” under “hide-address”. If everybody may know the address, accept this finding.
      """
    )
  }

  @Test func `hidden places and places of others are sound`() async throws {
    var sources = SampleService.alone(["name": "Refugee team", "locations": "[hub]"])
    sources["locations.csv"] = locations("Refugee centre", "no")
    try await expectFindings(of: ShownRefuge(), in: sources, "")
    try await expectFindings(
      of: ShownRefuge(),
      in: ["locations.csv": locations("The refuge", "yes")],
      ""
    )
  }
}
