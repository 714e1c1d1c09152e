import Diagnostics
import Markdown
import Testing

@testable import PlanChecks

struct ExaminedTextsTests {
  private func page(_ title: String, _ body: String) -> String {
    "---\ntitle: \(title)\nsummary: S.\nsection: about\n---\n\(body)\n"
  }

  private func examined(
    _ pages: [String: String],
    knowing texts: ExaminedTexts = ExaminedTexts()
  ) async throws -> ExaminedPlan {
    let plan = try await MarkedPlan(pages)
    return ExaminedPlan(plan.assembled.value, plan.frameworks.value, knowing: texts)
  }

  @Test func `a text that has not changed is not read again`() async throws {
    let first = try await examined([
      "pages/one.md": page("One", "The same."), "pages/two.md": page("Two", "Before."),
    ])
    let second = try await examined(
      ["pages/one.md": page("One", "The same."), "pages/two.md": page("Two", "After.")],
      knowing: first.texts
    )
    #expect(second.words.map { $0.prose.map(\.text) } == [["The same."], ["After."]])
    #expect(second.words[0] === first.words[0])
    #expect(second.words[1] !== first.words[1])
  }

  @Test(arguments: ["A longer title", "Two"])
  func `a text that has moved, or whose record has another name, is read again`(
    title: String
  ) async throws {
    let first = try await examined(["pages/one.md": page("One", "The same.")])
    let second = try await examined(
      ["pages/one.md": page(title, "The same.")],
      knowing: first.texts
    )
    let fresh = try await examined(["pages/one.md": page(title, "The same.")])
    #expect(second.words[0].from == fresh.words[0].from)
    #expect(second.words[0].words.source == fresh.words[0].words.source)
    #expect(
      second.words[0].prose[0].source(of: 0..<3) == fresh.words[0].prose[0].source(of: 0..<3)
    )
    #expect(second.words[0] !== first.words[0])
  }
}
