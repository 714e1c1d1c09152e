import Testing

@testable import SitePages

struct DocumentPageTests {
  @Test func `no two places of the document have one anchor`() async throws {
    let anchors = try await anchors()
    #expect(anchors.count > 10)
    let twice = Dictionary(grouping: anchors) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice == [])
  }

  @Test func `headings alike in several records have anchors of their own`() async throws {
    let anchors = try await anchors().filter { $0.hasSuffix("where-we-are") }
    #expect(
      anchors.sorted() == [
        "body-board-where-we-are", "enabler-leadership-where-we-are", "page-foreword-where-we-are",
      ]
    )
  }

  @Test func `every line of the contents leads to an anchor`() async throws {
    let page = try await SamplePlan.published().documentPage()
    let anchors = Set(try await anchors())
    let links = ShownField.all(of: page.model()).flatMap(\.links).filter { $0.hasPrefix("#") }
    #expect(links.count > 10)
    #expect(links.filter { !anchors.contains(String($0.dropFirst())) } == [])
  }

  /// The anchors of chapters and records, and the ids of headings in words.
  ///
  /// A page in words is a chapter: its anchor is the chapter's.
  private func anchors() async throws -> [String] {
    let fields = ShownField.all(of: try await SamplePlan.published().documentPage().model())
    let chapters = fields.filter { $0.name == "chapter-anchor" }.map(\.text)
    return chapters
      + fields.flatMap { field in
        field.name == "anchor"
          ? [field.text].filter { !chapters.contains($0) }
          : field.text.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
      }
  }
}
