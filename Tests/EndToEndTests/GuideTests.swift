import Foundation
import TestSupport
import Testing

/// The page of the authors' guide that is written by the program.
struct GuideTests {
  @Test func `the page of explained problems is what the program writes`() throws {
    let page = Fixture.project.appending(path: "content/pages/problems-explained.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let fence = "\n---\n"
    let end = try #require(text.firstRange(of: fence)?.upperBound)
    let guide = try PlanFolder().run(["explain", "--format", "markdown"], today: nil)
    #expect(guide.exitCode == 0)
    try expectGolden(text[..<end] + guide.output, at: page)
  }
}
