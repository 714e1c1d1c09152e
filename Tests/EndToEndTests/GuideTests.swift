import Diagnostics
import Foundation
import TestSupport
import Testing

/// The pages of the authors' guide that are written by the program.
struct GuideTests {
  private static func page(about part: String) -> URL {
    Fixture.project.appending(path: "content/pages/problems-in-\(part).md")
  }

  @Test(arguments: ["files", "plan"])
  func `a page of explained problems is what the program writes`(part: String) throws {
    let page = Self.page(about: part)
    let text = try String(contentsOf: page, encoding: .utf8)
    let fence = "\n---\n"
    let end = try #require(text.firstRange(of: fence)?.upperBound)
    let guide = try PlanFolder()
      .run(["explain", "--format", "markdown", "--about", part], today: nil)
    #expect(guide.exitCode == 0)
    try expectGolden(text[..<end] + guide.output, at: page)
  }

  @Test func `every problem is explained on one of the pages`() throws {
    let headings = try ["files", "plan"].flatMap { part in
      try String(contentsOf: Self.page(about: part), encoding: .utf8).split(separator: "\n")
        // The examples of Markdown have headings too, but none with a slash.
        .filter { $0.hasPrefix("### ") && $0.contains("/") }.map { String($0.dropFirst(4)) }
    }
    #expect(headings.sorted() == DiagnosticCode.allCases.map(\.rawValue).sorted())
  }
}
