import Diagnostics
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

  private func summary(of found: [Diagnostic], after time: Duration = .zero) throws -> Summary {
    let day = try #require(CalendarDate("2026-11-21"))
    return Summary(of: ProblemList(found), on: day, after: time)
  }
}
