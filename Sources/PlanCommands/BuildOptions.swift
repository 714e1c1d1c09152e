import ArgumentParser
import Diagnostics
private import Foundation
import PlanModel
import SiteBuild

/// What `build` and `check` are told.
struct BuildOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with the plan's sources.", valueName: "dir"))
  var content = "content"

  @Option(help: ArgumentHelp("The folder of the theme.", valueName: "dir"))
  var theme = "themes/default"

  @Option(help: ArgumentHelp("The folder to publish to.", valueName: "dir"))
  var output = "public"

  @Option(
    help: ArgumentHelp(
      "The day the plan is read for, such as 2026-11-21. Otherwise SOURCE_DATE_EPOCH, or today in London.",
      valueName: "date"
    )
  )
  var today: String?

  @Flag(help: "Treat what should be fixed as what must be fixed.")
  var strict = false

  @Option(
    help:
      "How problems are told: annotated or concise for people; json-lines, github or sarif for programs; acceptances as rows for accepted.csv."
  )
  var format = ReportFormat.annotated

  func validate() throws {
    guard !output.isEmpty else { throw ValidationError("--output needs the name of a folder.") }
  }

  func settings() throws -> BuildSettings {
    BuildSettings(
      content: content,
      theme: theme,
      output: output,
      today: try Self.day(today),
      isStrict: strict,
      home: ProcessInfo.processInfo.environment["HOME"],
      clock: { Int64(clamping: Int((Date().timeIntervalSince1970 * 1e9).rounded())) }
    )
  }

  /// The only place where a clock or the environment is read.
  static func day(_ today: String?) throws -> CalendarDate {
    if let today {
      guard let day = CalendarDate(today) else {
        throw ValidationError("--today needs a date such as 2026-11-21, not '\(today)'.")
      }
      return day
    }
    let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"]
    if let epoch, TimeInterval(epoch) == nil {
      throw ValidationError("SOURCE_DATE_EPOCH needs a number of seconds, not '\(epoch)'.")
    }
    let now = epoch.flatMap(TimeInterval.init).map(Date.init(timeIntervalSince1970:)) ?? Date()
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/London") ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: now)
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let date = CalendarDate(year: year, month: month, day: day)
    else { throw ValidationError("The day cannot be told. Give it with --today.") }
    return date
  }
}

extension ReportFormat: ExpressibleByArgument {}
