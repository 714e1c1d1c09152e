import Testing

@testable import PlanChecks

struct VulnerableGroupTests {
  private func sources(_ population: String, groups: String) -> [String: String] {
    var sources = SampleService.alone(["groups": groups])
    sources["plan.yml"] = SampleSources.settings("frameworks: [1️⃣vulnerable-groups]")
      .replacing("state: draft", with: "state: approved")
    sources["frameworks/vulnerable-groups.csv"] = """
      id,number,title,groups,needs
      carers,1,Young carers,young-carer,
      care,2,Children in care,looked-after,
      worried,3,Worried children,,anxiety

      """
    sources["population.csv"] = "year,area,age-from,age-to,group,count\n\(population)"
    return sources
  }

  @Test func `groups without a figure or a service are told`() async throws {
    try await expectFindings(
      of: VulnerableGroup(),
      in: sources("2025,Smallville,0,17,looked-after,310\n", groups: "[young-carer]"),
      """
      1️⃣|vulnerable-groups| should-fix requirement/vulnerable-group
      The plan does not say how many children are in the group “Young carers”.
      help: Add rows to population.csv with the “group” young-carer.

      1️⃣|vulnerable-groups| should-fix requirement/vulnerable-group
      No open service is for the group “Children in care”.
      help: Add looked-after to “groups” or “needs” of the services that help them.
      """
    )
  }

  @Test func `groups with both are sound`() async throws {
    let rows = "2025,Smallville,0,17,looked-after,310\n2025,Smallville,0,17,young-carer,20\n"
    var files = sources(rows, groups: "[young-carer, looked-after]")
    files["plan.yml"] = files["plan.yml"]?.replacing("1️⃣", with: "")
    try await expectFindings(of: VulnerableGroup(), in: files, "")
  }
}
