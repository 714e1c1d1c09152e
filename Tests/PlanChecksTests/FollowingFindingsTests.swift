import Diagnostics
import Testing

@testable import PlanChecks

struct FollowingFindingsTests {
  private func finding(
    _ code: DiagnosticCode,
    _ path: String,
    start: Int = 0,
    notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(
      code,
      .mustFix,
      "Wrong.",
      at: SourceRange(path: path, start: start, end: start),
      notes: notes
    )
  }

  private func explained(_ finding: Diagnostic, by cause: Diagnostic...) -> Bool {
    FollowingFindings(among: cause + [finding], ["action:open-hub"]).explain(finding)
  }

  @Test func `a measure that got the code of the other explains what contradicts it`() {
    let words = finding(.mixedDefinitions, "pages/a.md")
    let title = finding(.accessWithoutDefinition, "metrics/a.md")
    #expect(explained(words, by: title, finding(.changedMeaning, "metrics/a.md")))
    #expect(!explained(words, by: title, finding(.changedMeaning, "metrics/b.md")))
    #expect(!explained(words, by: title))
  }

  @Test func `a target on the wrong side explains words with the right one`() {
    let note = Note("Here.", at: SourceRange(path: "metrics/a.md", start: 9, end: 10))
    let words = finding(.differingTarget, "pages/a.md", notes: [note])
    #expect(explained(words, by: finding(.targetAgainstImprovement, "metrics/a.md")))
    #expect(!explained(words, by: finding(.targetAgainstImprovement, "metrics/b.md")))
  }

  @Test func `money after the end explains words with another end`() {
    let end = Note("Here.", at: SourceRange(path: "funding-streams.csv", start: 9, end: 10))
    let words = finding(.differingDate, "pages/a.md", notes: [end])
    #expect(
      explained(words, by: finding(.moneyAfterStreamEnds, "spending.csv", notes: [end]))
    )
    #expect(!explained(words, by: finding(.moneyAfterStreamEnds, "spending.csv")))
  }

  @Test func `what is lost, copied or twice explains the rest`() {
    let link = finding(.brokenLink, "pages/a.md")
    #expect(explained(link.missing("action:open-hub")))
    #expect(!explained(link.missing("action:close-hub")))
    let baseline = finding(.differingBaseline, "metrics/a.md", start: 5)
    #expect(explained(baseline, by: finding(.repeatedValue, "metrics/data/a.csv")))
    #expect(!explained(baseline, by: finding(.repeatedValue, "metrics/data/a.csv", start: 4)))
  }

  @Test func `titles beside the ids of others explain what contradicts their sheet`() {
    let moved = Diagnostic(
      .changedMeaning,
      .shouldFix,
      "From \u{201C}A\u{201D} on, 3 actions have the title of another.",
      at: SourceRange(path: "actions.csv", start: 9, end: 10)
    )
    let note = Note("Here.", at: SourceRange(path: "actions.csv", start: 19, end: 20))
    #expect(explained(finding(.differingDate, "pages/a.md", notes: [note]), by: moved))
    #expect(!explained(finding(.differingDate, "pages/a.md"), by: moved))
    #expect(!explained(finding(.differingDate, "pages/a.md", notes: [note])))
  }
}
