import Diagnostics
import Foundation
import PlanModel
import Testing

@testable import SitePages

struct LocalOfferTests {
  @Test(
    arguments: [
      ("{weeks: 4, percentile: 50, measured-on: 2026-10-01}", "wait-other-half"),
      ("{weeks: 4, percentile: 75, measured-on: 2026-10-01}", "wait-other-quarter"),
      ("{weeks: 4, percentile: 90, measured-on: 2026-10-01}", "wait-other-tenth"),
      ("{weeks: 4, percentile: 80, measured-on: 2026-10-01}", "2 tenths"),
      ("{weeks: 4, percentile: 92, measured-on: 2026-10-01}", "8 of 100"),
      ("{weeks: 4, measured-on: 2026-10-01}", "wait-share-unknown"),
    ]
  )
  func `a wait says what it means for the others`(wait: String, others: String) async throws {
    let published = try await SamplePlan.published(
      ["services/sea-cafe.md": SamplePlan.service("Sea cafe", "status: active\nwait: \(wait)")],
      words: Words([
        "wait-other-tenths": "{tenths} tenths", "wait-other-hundredths": "{percent} of 100",
      ])
    )
    let service = try #require(published.service("sea-cafe"))
    #expect(published.waitOfOthers(at: service) == others)
  }

  @Test func `a wait without a share of people is given as it is`() async throws {
    let published = try await SamplePlan.published(
      [
        "services/sea-cafe.md": SamplePlan.service(
          "Sea cafe",
          "status: active\nwait: {weeks: 4, measured-on: 2026-10-01}"
        )
      ],
      words: Words(["wait-given": "Given as {time}.", "wait-weeks": "{weeks} weeks"])
    )
    let service = try #require(published.service("sea-cafe"))
    #expect(published.waitInWords(of: service) == "Given as 4 weeks.")
  }

  @Test(
    arguments: [
      ("status: active", "anxiety", true), ("status: active", "self-harm", true),
      ("status: active\nexit-button: yes", "anxiety", false),
      ("status: active\ncrisis: yes", "anxiety", false),
      ("status: active\ngroups: [abused-or-exploited]", "anxiety", false),
      ("status: active\nlocations: [refuge]", "anxiety", false),
    ]
  )
  func `what may endanger somebody cannot be put on a list`(
    fields: String,
    need: String,
    canBeListed: Bool
  ) async throws {
    let contents = SiteContents(
      of: try await SamplePlan.published([
        "services/sea-cafe.md": SamplePlan.service("Sea cafe", fields, needs: need),
        "locations.csv":
          "id,name,kind,address-1,postcode,hide-address\nrefuge,Refuge,physical,27 Quiet Row,SM1 9ZZ,yes\n",
      ])
    )
    let page = try #require(contents.pages.first { $0.address.path == "help/sea-cafe.html" })
    let part = try #require(contents.files.first { $0.address == SiteMap.myListPart(0) })
    let buttons = ShownField.all(of: page.model()).filter { $0.name == "list-id" }.map(\.text)
    #expect(buttons == [canBeListed ? "sea-cafe" : ""])
    #expect(try ids(inPart: part) == (canBeListed ? ["sea-cafe", "youth-hub"] : ["youth-hub"]))
  }

  @Test func `an id from before leads to the page, and search engines do not list it`() async throws
  {
    let contents = try await contents(with: "status: active\nprevious-ids: [day-room]")
    let page = try #require(contents.pages.first { $0.address.path == "help/day-room.html" })
    let fields = ShownField.all(of: page.model())
    #expect(fields.filter { $0.name == "href" }.map(\.text) == ["sea-cafe.html"])
    #expect(
      fields.filter { $0.name == "canonical-now" }.map(\.text)
        == ["https://plan.example/help/sea-cafe.html"]
    )
    #expect(page.frame().isHidden)
  }

  @Test func `an id from before of a service that is closed has no page`() async throws {
    let contents = try await contents(with: "status: closed\nprevious-ids: [day-room]")
    #expect(!contents.pages.contains { $0.address.path == "help/day-room.html" })
  }

  @Test func `what ended under another id leads to what goes on`() async throws {
    let contents = SiteContents(
      of: try await SamplePlan.published([
        "ended.csv": """
        record,what-became,reason,successor
        service:day-room,renamed,It moved.,service:youth-hub
        service:night-room,stopped,No money.,

        """
      ])
    )
    let paths = contents.pages.map(\.address.path)
    #expect(paths.contains("help/day-room.html"))
    #expect(!paths.contains("help/night-room.html"))
  }

  @Test(arguments: [("self-harm", true), ("anxiety", false)])
  func `a service has a page for professionals, with the exit of its own page`(
    need: String,
    hasExit: Bool
  ) async throws {
    let contents = try await contents(with: "status: active", needs: need)
    let page = try #require(
      contents.pages.first { $0.address.path == "help/referral/sea-cafe.html" }
    )
    #expect((page.frame().exitHref != nil) == hasExit)
  }

  @Test func `the directory to print numbers services by name and names the numbers by need`()
    async throws
  {
    let contents = try await contents(with: "status: active")
    let page = try #require(contents.pages.first { $0.address == SiteMap.printedDirectory })
    let fields = ShownField.all(of: page.model())
    // The index by need first, then the list: Sea cafe is the first by name, Youth hub the second.
    let numbers = fields.filter { $0.name == "number" && $0.text.count == 1 }
    #expect(numbers.map(\.text) == ["1", "2", "1", "2"])
    #expect(
      fields.filter { $0.name == "anchor" }.map(\.text) == [
        "service-sea-cafe", "service-youth-hub",
      ]
    )
  }

  @Test(arguments: [("yes", true), ("no", false)])
  func `a page in words has an exit where it asks for one`(
    asked: String,
    hasExit: Bool
  ) async throws {
    let contents = SiteContents(
      of: try await SamplePlan.published([
        "pages/foreword.md":
          "---\ntitle: Foreword\nsummary: Why.\nsection: plan\nexit-button: \(asked)\n---\nHello.\n"
      ])
    )
    let page = try #require(contents.pages.first { $0.address.path == "plan/foreword.html" })
    #expect((page.frame().exitHref != nil) == hasExit)
  }

  @Test func `the parts of a list hold fifty services each, and the page says where each begins`()
    async throws
  {
    let services = (1...60).map { number in
      ("services/place-\(number + 100).md", SamplePlan.service("Place \(number)"))
    }
    let contents = SiteContents(
      of: try await SamplePlan.published(Dictionary(uniqueKeysWithValues: services))
    )
    let page = try #require(contents.pages.first { $0.address == SiteMap.myList })
    let starts = ShownField.all(of: page.model()).filter { $0.name == "parts" }.map(\.text)
    #expect(starts == ["place-101 place-151"])
    let parts = (0...2).map { number in
      contents.files.first { $0.address == SiteMap.myListPart(number) }
    }
    #expect(try parts.map { try $0.map { try ids(inPart: $0).count } } == [50, 11, nil])
  }

  @Test func `the address of something that is part of another leads on to that`() async throws {
    let contents = SiteContents(
      of: try await SamplePlan.published([
        "pages/start.md": SamplePlan.page("Hello."),
        "ended.csv": """
        record,what-became,reason,successor
        page:opening,renamed,A better name.,page:start
        pathway:old-way,merged,One page is enough.,page:start
        metric:old-count,stopped,Nobody counts it.,

        """,
      ])
    )
    let moved = contents.pages.filter { $0.template == "moved" }
    #expect(moved.map(\.address.path) == ["plan/opening.html", "pathways/old-way.html"])
    let links = moved.map { page in
      ShownField.all(of: page.model()).filter { $0.name == "href" }.map(\.text)
    }
    #expect(links == [["start.html"], ["../plan/start.html"]])
  }

  /// The ids of the services that a part of a list's data holds.
  private func ids(inPart part: SiteFile) throws -> [String] {
    let call = "window.showMyListPart("
    let text = String(decoding: part.bytes(), as: UTF8.self)
    try #require(text.hasPrefix(call) && text.hasSuffix(");\n"))
    let data = Data(text.dropFirst(call.count).dropLast(3).utf8)
    let services = try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    return services.compactMap { $0["id"] as? String }
  }

  private func contents(with fields: String, needs: String = "anxiety") async throws -> SiteContents
  {
    SiteContents(
      of: try await SamplePlan.published([
        "services/sea-cafe.md": SamplePlan.service("Sea cafe", fields, needs: needs)
      ])
    )
  }
}
