import Testing

@testable import SitePages

struct HiddenAddressTests {
  private let secrets = [
    "Rosebank", "27 Quiet Row", "Back yard", "Eastby", "SM1 9ZZ", "52.123", "Bus 12", "Ring twice",
  ]

  @Test func `nothing of a refuge is shown or published anywhere`() async throws {
    let contents = try await contents(isHidden: "yes")
    for page in contents.pages {
      let text = page.shownText
      for secret in secrets { #expect(!text.contains(secret), "\(page.address) shows \(secret)") }
    }
    for file in contents.files {
      let text = String(decoding: file.bytes(), as: UTF8.self)
      for secret in secrets { #expect(!text.contains(secret), "\(file.address) holds \(secret)") }
    }
  }

  @Test func `of any other place the page of its service shows where it is`() async throws {
    let contents = try await contents(isHidden: "no")
    let page = try #require(contents.pages.first { $0.address.path == "help/refuge.html" })
    #expect(page.shownText.contains("27 Quiet Row, Back yard, Eastby, SM1 9ZZ"))
  }

  private func contents(isHidden: String) async throws -> SiteContents {
    SiteContents(
      of: try await SamplePlan.published([
        "locations.csv": """
        id,name,kind,address-1,address-2,town,postcode,latitude,longitude,hide-address,travel,access
        safe-place,Rosebank,physical,27 Quiet Row,Back yard,Eastby,SM1 9ZZ,52.123,0.1,\(isHidden),Bus 12,Ring twice

        """,
        "services/refuge.md": SamplePlan.service(
          "Refuge",
          "status: active\nlocations: [safe-place]",
          body: "We are [here](location:safe-place)."
        ),
        "enablers/leadership.md": """
        ---
        title: Leadership
        enabler: leadership-and-vision
        rating: [{year: 2026-27, rating: 2, reason: Good., evidence: ['location:safe-place']}]
        ---
        """,
      ])
    )
  }
}
