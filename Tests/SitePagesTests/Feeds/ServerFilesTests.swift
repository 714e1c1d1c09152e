import PlanModel
import Testing

@testable import SitePages

struct ServerFilesTests {
  @Test(arguments: [
    (nil, ""), ("https://plan.example", ""), ("https://plan.example/", ""),
    ("https://council.example/young-minds/2026/", "/young-minds/2026"),
  ])
  func `settings know the path that the site stands below`(_ site: String?, _ base: String) {
    #expect(ServerFiles(site: site).base == base)
  }

  @Test func `whom to tell about a weakness expires within a year`() throws {
    let contact = SecurityContact(
      contact: "security@plan.example",
      site: "https://plan.example",
      today: try #require(CalendarDate("2026-03-31"))
    )
    #expect(
      String(decoding: contact.bytes, as: UTF8.self) == """
        Contact: mailto:security@plan.example
        Expires: 2027-02-28T00:00:00Z
        Preferred-Languages: en
        Canonical: https://plan.example/.well-known/security.txt

        """
    )
  }

  @Test func `a plan without such a contact publishes none`() async throws {
    let files = SiteContents(of: try await SamplePlan.published()).files.map(\.address)
    #expect(!files.contains(SiteMap.securityContact))
    #expect(files.contains(SiteMap.nginx))
  }
}
