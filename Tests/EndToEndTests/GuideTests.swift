import Foundation
import Testing

/// The page of the authors' guide that is written by the program.
struct GuideTests {
  @Test func `the page of explained problems is what the program writes`() throws {
    let page = Fixture.project.appending(path: "content/pages/problems-explained.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
    let guide = try PlanFolder().run(["explain", "--format", "markdown"], today: nil)
    #expect(guide.exitCode == 0)
    #expect(parts.last.map(String.init) == guide.output, "run `make guide`")
  }
}
