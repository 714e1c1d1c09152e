import Diagnostics
import PlanModel
import Testing

@testable import SitePages

struct PublishedPlanTests {
  @Test(arguments: [
    ("service:youth-hub", "help/youth-hub.html"),
    ("service:youth-hub#opening-hours", "help/youth-hub.html#service-youth-hub-opening-hours"),
    ("enabler:leadership#where-we-are", "enablers/leadership.html#enabler-leadership-where-we-are"),
    ("page:foreword#where-we-are", "foreword.html#page-foreword-where-we-are"),
    ("body:board", "governance.html#body-board"),
    ("body:board#where-we-are", "governance.html#body-board-where-we-are"),
    ("https://hub.example/#top", "https://hub.example/#top"),
  ])
  func `words on a page link to records and to headings in them`(
    written: String,
    href: String
  )
    async throws
  {
    let expected = written.hasPrefix("service") ? "../\(href)" : href
    #expect(
      try await html("[hub](\(written))", in: .page(SiteAddress("plan/about.html")))
        == "<p><a href=\"\(expected)\">hub</a></p>\n"
    )
  }

  @Test(arguments: [
    ("enabler:leadership", "#enabler-leadership"),
    ("enabler:leadership#where-we-are", "#enabler-leadership-where-we-are"),
    ("page:foreword#where-we-are", "#page-foreword-where-we-are"),
    ("body:board#where-we-are", "#body-board-where-we-are"),
    // The document lists services and does not hold their words.
    ("service:youth-hub#opening-hours", "#service-youth-hub"),
    ("pathway:worried", "#pathway-worried"),
  ])
  func `words in the document link inside it where it holds the record`(
    written: String,
    href: String
  ) async throws {
    #expect(
      try await html("[hub](\(written))", in: .document) == "<p><a href=\"\(href)\">hub</a></p>\n"
    )
  }

  @Test func `words link to headings among themselves`() async throws {
    let words = "[up](#why-now)\n\n## Why now\n"
    let html = try await html(words, in: .page(SiteAddress("plan/about.html")))
    #expect(html.hasPrefix("<p><a href=\"#own-why-now\">up</a></p>\n"))
  }

  private func html(_ words: String, in placement: Placement) async throws -> String {
    let published = try await SamplePlan.published([
      "pages/words.md": SamplePlan.page(words, section: "about")
    ])
    let page = try #require(published.records.pages.first { $0.id.value == "words" })
    return published.html(page.body, in: placement, prefix: "own").markup
  }
}
