import Diagnostics
import PlanChecks
import PlanModel
import Testing

@testable import PlanCommands

struct SummaryTests {
  @Test(arguments: [
    ([], "0 to fix now, 0 to fix soon, 0 notes."),
    ([Severity.note], "0 to fix now, 0 to fix soon, 1 note."),
    ([.note, .shouldFix, .note, .shouldFix, .shouldFix], "0 to fix now, 3 to fix soon, 2 notes."),
  ])
  func `problems are counted by how much they matter`(found: [Severity], counts: String) throws {
    let problems = found.enumerated().map { place, severity in
      Diagnostic(.badValue, severity, "Problem \(place).", at: nil)
    }
    #expect(
      try summary(of: problems).checked
        == "The plan can be published. \(counts) Read for 21 November 2026, in 0.0 seconds."
    )
  }

  @Test(arguments: [
    (Duration.milliseconds(49), "0.0"), (.milliseconds(1250), "1.2"), (.seconds(75), "75.0"),
  ])
  func `the time is told to a tenth of a second`(time: Duration, seconds: String) throws {
    #expect(try summary(of: [], after: time).checked.hasSuffix(", in \(seconds) seconds."))
  }

  @Test func `the reading age is told with the place of the hardest sentence, cut to a line`()
    throws
  {
    let source = SourceRange(path: "pages/help.md", start: 6, end: 18)
    let long = String(repeating: "long ", count: 30)
    let words = { (sentence: String) in
      Summary.words(
        for: YoungPeopleReading(
          age: 9,
          hardest: YoungPeopleReading.Sentence(text: sentence, age: 14, source: source)
        ),
        SourceTexts(["pages/help.md": "One.\n\nTwo is hard.\n"])
      )
    }
    let start =
      "Young people’s pages read at age 9. The hardest sentence is for age 14: pages/help.md, line 3:\n"
    #expect(words("Two is hard.") == start + "  Two is hard.")
    #expect(words(long) == start + "  \(long.prefix(90))…")
  }

  private func summary(of found: [Diagnostic], after time: Duration = .zero) throws -> Summary {
    let day = try #require(CalendarDate("2026-11-21"))
    return Summary(of: ProblemList(found), on: day, after: time)
  }
}
