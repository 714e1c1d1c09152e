import Foundation
import OpenReferral
import SitePages
import Testing

struct OpenReferralFeedTests {
  private let hub = "oruk/services/\(SampleIDs.hub).json"

  @Test func `every list and every record has a file`() async throws {
    let paths = try await SampleDirectory.feed().keys.filter { !$0.contains("/taxonomy_terms/") }
    #expect(
      paths.filter { !$0.contains("/taxonomies/") }.sorted() == [
        "oruk/index.json",
        "oruk/openapi.json",
        "oruk/organizations.json",
        "oruk/organizations/\(SampleIDs.council).json",
        "oruk/service_at_locations.json",
        "oruk/services.json",
        hub,
        "oruk/taxonomies.json",
        "oruk/taxonomy_terms.json",
      ]
    )
    #expect(paths.count { $0.contains("/taxonomies/") } == 7)
  }

  @Test func `the root names version, profile and description`() async throws {
    let feed = try await SampleDirectory.feed()
    #expect(
      feed["oruk/index.json"] == """
        {"version":"HSDS-UK-3.0",\
        "profile":"https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md",\
        "openapi_url":"https://plan.example/oruk/openapi.json"}

        """
    )
  }

  @Test func `a list is one page of its records`() async throws {
    let feed = try await SampleDirectory.feed()
    #expect(
      feed["oruk/services.json"] == """
        {"total_items":1,"total_pages":1,"page_number":1,"size":1,\
        "first_page":true,"last_page":true,"empty":false,"contents":[\
        {"id":"\(SampleIDs.hub)","organization_id":"\(SampleIDs.council)","name":"Youth hub",\
        "description":"A place to talk.","status":"active","fees":"free",\
        "minimum_age":11,"maximum_age":25,"assured_date":"2026-10-01",\
        "last_modified":"2026-10-01T00:00:00.000Z",\
        "organization":{"id":"\(SampleIDs.council)","name":"Smallville Council",\
        "description":"Smallville Council","ltp":{"id":"council"}},\
        "ltp":{"id":"youth-hub"}}]}

        """
    )
    #expect(
      feed["oruk/service_at_locations.json"] == """
        {"total_items":0,"total_pages":1,"page_number":1,"size":0,\
        "first_page":true,"last_page":true,"empty":true,"contents":[]}

        """
    )
  }

  @Test func `ids stay when names change, and differ between sites`() async throws {
    let renamed = ["services/youth-hub.md": SampleDirectory.service("The hub")]
    #expect(try await SampleDirectory.feed(renamed)[hub] != nil)
    #expect(try await SampleDirectory.feed(site: "http://PLAN.example/")[hub] != nil)
    #expect(try await SampleDirectory.feed(site: "https://other.example")[hub] == nil)
  }

  @Test func `without an address of the site there is no feed`() async throws {
    let published = try await SampleDirectory.published([:], site: "")
    #expect(OpenReferralFeed(of: published)?.files.count == nil)
  }

  @Test(arguments: [
    "status: closed", "status: paused", "status: planned", "status: active\nuntil: 2026-11-20",
    "status: active\nfrom: 2026-11-22",
  ])
  func `a service that is not open is in no file`(_ fields: String) async throws {
    let feed = try await SampleDirectory.feed([
      "services/gone.md": SampleDirectory.service("Vanished club", fields)
    ])
    #expect(feed.filter { $0.value.contains("Vanished club") }.keys.sorted() == [])
    #expect(feed.count == (try await SampleDirectory.feed()).count)
  }

  @Test(arguments: [("status: active", 1), ("status: planned", 0)])
  func `an advocate is named while it is open`(_ fields: String, _ times: Int) async throws {
    let feed = try await SampleDirectory.feed([
      "services/speaking-up.md": SampleDirectory.service("Speaking up", fields),
      "services/youth-hub.md": SampleDirectory.service(
        "Youth hub",
        "status: active\nadvocacy: speaking-up"
      ),
    ])
    let text = try #require(feed[hub])
    #expect(text.components(separatedBy: #""advocacy":"speaking-up""#).count - 1 == times)
  }

  @Test func `nothing is told of a hidden address`() async throws {
    let secrets = [
      "Rosebank", "27 Quiet Row", "Back yard", "Eastby", "SM1 9ZZ", "52.123", "Bus 12",
      "Ring twice", "safe-place", "100091",
    ]
    let told = try await places(isHidden: "no")
    for secret in secrets { #expect(told.contains { $0.contains(secret) }) }
    let hidden = try await places(isHidden: "yes")
    for secret in secrets { #expect(!hidden.contains { $0.contains(secret) }) }
  }

  private func places(isHidden: String) async throws -> [String] {
    let row =
      "safe-place,Rosebank,physical,27 Quiet Row,Back yard,Eastby,SM1 9ZZ,52.123,0.1,100091"
    return try await Array(
      SampleDirectory.feed([
        "locations.csv": """
        id,name,kind,address-1,address-2,town,postcode,latitude,longitude,uprn,hide-address,travel,access
        \(row),\(isHidden),Bus 12,Ring twice

        """,
        "services/refuge.md": SampleDirectory.service(
          "Refuge",
          "status: active\nlocations: [safe-place]"
        ),
      ])
      .values
    )
  }

  @Test func `hours are rules of a calendar`() async throws {
    let fields = """
      status: active
      from: 2025-01-02
      until: 2027-03-31
      bank-holidays: closed
      hours: ["Mon-Wed,Sat 09:05-17:00", "Sun 20:00-02:00", "Thu 00:00-24:00"]
      """
    #expect(
      try await schedules(fields) == [
        "MO,TU,WE,SA 09:05-17:00", "SU 20:00-02:00", "TH 00:00-00:00",
      ]
    )
    #expect(
      try await schedules("status: active\nround-the-clock: yes") == [
        "MO,TU,WE,TH,FR,SA,SU 00:00-00:00"
      ]
    )
  }

  /// The days and times of the hub's schedules.
  private func schedules(_ fields: String) async throws -> [String] {
    let changes = ["services/youth-hub.md": SampleDirectory.service("Youth hub", fields)]
    let text = try #require(try await SampleDirectory.feed(changes)[hub])
    func values(_ name: String) -> [String] {
      text.components(separatedBy: "\"\(name)\":\"").dropFirst()
        .map { String($0.prefix { $0 != "\"" }) }
    }
    let times = zip(values("opens_at"), values("closes_at")).map { "\($0)-\($1)" }
    return zip(values("byday"), times).map { "\($0) \($1)" }
  }

  @Test func `words are plain, and Markdown is kept where it says more`() async throws {
    let service = SampleDirectory.service("Youth hub")
      .replacingOccurrences(
        of: "eligibility: You live here.",
        with: "eligibility: |\n  You *live*\n  here, see [the hub](service:youth-hub)."
      )
    let text = try #require(
      try await SampleDirectory.feed(["services/youth-hub.md": service])[hub]
    )
    #expect(text.contains(#""eligibility_description":"You live here, see the hub.","#))
    #expect(
      text.contains(#""eligibility":"You *live*\nhere, see [the hub](service:youth-hub).\n","#)
    )
    #expect(text.components(separatedBy: "Come in.").count == 2)
  }

  @Test func `nothing is null, and no list is empty but a page's`() async throws {
    for (path, text) in try await SampleDirectory.feed() {
      #expect(!text.contains("null"), "\(path)")
      #expect(text.hasSuffix("\"empty\":true,\"contents\":[]}\n") || !text.contains("[]"))
    }
  }

  @Test func `the same plan gives the same bytes`() async throws {
    #expect(try await SampleDirectory.feed() == SampleDirectory.feed())
  }

  @Test func `only organisations that run or pay for a service are in the feed`() async throws {
    let feed = try await SampleDirectory.feed()
    #expect(feed.values.contains { $0.contains("Smallville Council") })
    #expect(!feed.values.contains { $0.contains("Uninvolved Ltd") })
  }
}

/// Values of Python's `uuid.uuid5`, in the namespace that is made of `https://plan.example`.
private enum SampleIDs {
  static let hub = "a7771ca8-4679-5687-b6c4-99b868e2e438"
  static let council = "e4cb4f22-c91d-59f5-a3ee-6428d6ef06c4"
}
