import Diagnostics
import PlanModel
import SiteBuild

/// What a command says when it is done.
enum Summary {
  /// Tells the problems in the format asked for: for programs on standard output, for people on standard error.
  static func report(_ result: BuildResult, as format: ReportFormat, isStrict: Bool) -> ProblemList {
    let problems = ProblemList(result.diagnostics, strict: isStrict)
    let text = format.report.render(problems, sources: SourceTexts(result.texts))
    if format == .jsonLines {
      writeOutput(text)
    } else if !text.isEmpty {
      writeError(text)
    }
    return problems
  }

  static func stopped(_ problems: ProblemList) -> String {
    "Nothing was published. \(counts(of: problems))"
  }

  static func checked(_ problems: ProblemList, for day: CalendarDate, in time: Duration) -> String {
    "The plan can be published. \(counts(of: problems)) Read for \(day.inWords), in \(seconds(time))."
  }

  static func published(
    _ written: WrittenSite,
    _ problems: ProblemList,
    to folder: String,
    for day: CalendarDate,
    in time: Duration
  ) -> String {
    """
    Published \(written.pages) pages and \(written.files - written.pages) other files to \(folder). \(counts(of: problems))
    Read for \(day.inWords), in \(seconds(time)). Open \(folder)/index.html to see it.
    """
  }

  private static func counts(of problems: ProblemList) -> String {
    let notes = problems.count(of: .note)
    return "\(problems.count(of: .mustFix)) to fix now, \(problems.count(of: .shouldFix)) to fix soon, \(notes) \(notes == 1 ? "note" : "notes")."
  }

  /// Seconds with one decimal place.
  private static func seconds(_ time: Duration) -> String {
    let tenths = (time.components.seconds * 10) + time.components.attoseconds / 100_000_000_000_000_000
    return "\(tenths / 10).\(tenths % 10) seconds"
  }
}
