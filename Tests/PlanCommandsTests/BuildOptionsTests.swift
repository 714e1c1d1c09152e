import ArgumentParser
import Diagnostics
import PlanModel
import SiteBuild
import Testing

@testable import PlanCommands

struct BuildOptionsTests {
  @Test func `without options the folders of a project are used`() throws {
    let options = try BuildOptions.parse(["--today", "2026-11-21"])
    let settings = try options.settings()
    #expect(
      [settings.content, settings.theme, settings.output] == [
        "content", "themes/default", "public",
      ]
    )
    #expect(!settings.isStrict)
    #expect(options.format == .annotated)
  }

  @Test func `every option is handed on`() throws {
    let options = try BuildOptions.parse([
      "--content", "a", "--theme", "b", "--output", "c", "--today", "2026-11-21", "--strict",
      "--format", "json-lines",
    ])
    let settings = try options.settings()
    #expect([settings.content, settings.theme, settings.output] == ["a", "b", "c"])
    #expect(settings.today == CalendarDate("2026-11-21"))
    #expect(settings.isStrict)
    #expect(options.format == .jsonLines)
  }

  @Test(arguments: [
    "", "today", "21/11/2026", "2026-2-1", "2026-02-29", "2026-13-01", "2026-11-21T10:00",
    " 2026-11-21",
  ])
  func `a day in any other form is refused`(_ day: String) throws {
    let options = try BuildOptions.parse(["--today", day])
    let error = #expect(throws: ValidationError.self) { try options.settings() }
    #expect(error?.message == "--today needs a date such as 2026-11-21, not '\(day)'.")
  }

  @Test(arguments: ReportFormat.allCases)
  func `every format has the name that a report has`(_ format: ReportFormat) throws {
    #expect(try BuildOptions.parse(["--format", format.rawValue]).format == format)
  }
}
