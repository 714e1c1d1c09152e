import Corrections
import Diagnostics
import Explanations
import PlanChecks
import PlanModel
import SiteBuild

/// What a command says when it is done.
struct Summary {
  /// Tells the problems in the format asked for: for programs on standard output, for people on
  /// standard error.
  static func report(_ result: BuildResult, as format: ReportFormat, of settings: BuildSettings) {
    let setting = ReportSetting(
      version: SiteBuild.version,
      contentFolder: settings.content,
      otherFolders: result.themeFolders,
      explain: { ExplanationCatalogue.standard[$0] }
    )
    let texts = SourceTexts(result.texts)
    let text = format.report(in: setting).render(result.problems, sources: texts)
    if format.isForPrograms {
      writeOutput(text)
    } else if !text.isEmpty {
      writeError(text)
    }
    guard format == .annotated else { return }
    if let mendable = mendable(result.problems.diagnostics, texts) { writeError(mendable) }
    if let advice = advice(on: result.problems) { writeError(advice) }
  }

  /// The same for an import, whose files nothing mends.
  static func report(_ result: ImportResult, as format: ReportFormat) {
    guard format.isForPrograms || !result.problems.isEmpty else { return }
    let setting = ReportSetting(
      version: SiteBuild.version,
      contentFolder: result.folder,
      explain: { ExplanationCatalogue.standard[$0] }
    )
    let text = format.report(in: setting)
      .render(result.problems, sources: SourceTexts(result.texts))
    if format.isForPrograms {
      writeOutput(text)
    } else if !text.isEmpty {
      writeError(text)
    }
  }

  /// How many problems the program can mend by itself, and with which command.
  static func mendable(_ found: [Diagnostic], _ texts: SourceTexts) -> String? {
    let counts = Corrections(of: found, in: texts).counts
    guard !counts.isEmpty else { return nil }
    let places = counts.reduce(0) { $0 + $1.places }
    let commands = counts.map { "  ltp fix \($0.code.rawValue)" }.joined(separator: "\n")
    return
      (places == 1 ? "One place can be mended for you" : "\(places) places can be mended for you")
      + ", after showing what would change:\n\(commands)"
  }

  /// Where people read more about the problems: once, for a line below each would hide the lines
  /// that say what to do.
  static func advice(on problems: ProblemList) -> String? {
    guard let first = problems.shown.first else { return nil }
    let more =
      "More about a problem: ltp explain and its code, such as "
      + "ltp explain \(first.diagnostic.code.rawValue)\n"
    guard problems.diagnostics.contains(where: \.canBeAccepted) else { return more }
    return more
      + "To live with one for a while, with a reason: --format acceptances writes its row for "
      + "accepted.csv\n"
  }

  /// The report has just counted the problems.
  static let stopped = "Nothing was published."

  private let problems: ProblemList
  private let reading: String?
  private let day: CalendarDate
  private let time: Duration

  init(
    of problems: ProblemList,
    reading: String? = nil,
    on day: CalendarDate,
    after time: Duration
  ) {
    self.problems = problems
    self.reading = reading
    self.day = day
    self.time = time
  }

  var checked: String {
    "The plan can be published. \(Self.counts(of: problems)) Read for \(day.inWords), in \(seconds)."
      + (reading.map { "\n\($0)" } ?? "")
  }

  /// How old a reader of the pages for young people must be, and which sentence asks for most.
  static func reading(of result: BuildResult) -> String? {
    guard let reading = result.youngPeopleReading else { return nil }
    return words(for: reading, SourceTexts(result.texts))
  }

  static func words(for reading: YoungPeopleReading, _ texts: SourceTexts) -> String {
    let age = "Young people’s pages read at age \(reading.age)."
    guard let hardest = reading.hardest else { return age }
    let line = texts.position(of: hardest.source.start, in: hardest.source.path)?.line ?? 1
    let short = hardest.text.prefix(longestSentence)
    let text = short.count < hardest.text.count ? "\(short)…" : hardest.text
    return age
      + " The hardest sentence is for age \(hardest.age): \(hardest.source.path), line \(line):\n"
      + "  \(text)"
  }

  /// The letters of a sentence that are shown: about a line of a terminal.
  private static let longestSentence = 90

  var previewed: String {
    "The pages are up to date. \(Self.counts(of: problems)) Read for \(day.inWords), in \(seconds)."
  }

  /// Says how many pages there are, what changed, and where to look.
  func published(_ site: Publication, to folder: String) -> String {
    let isSame = site.added + site.changed + site.removed == 0
    let news =
      isSame
      ? "Nothing has changed since the last time."
      : "\(site.added) new, \(site.changed) changed, \(site.removed) removed."
    return """
      Published \(site.pages) pages and \(site.otherFiles) other files to \(folder): \(news)
      \(Self.counts(of: problems)) Read for \(day.inWords), in \(seconds).\(reading.map { "\n\($0)" } ?? "")
      Open \(folder)/index.html to see it.
      """
  }

  private static func counts(of problems: ProblemList) -> String {
    let notes = problems.count(of: .note)
    let accepted = problems.accepted.isEmpty ? "" : ", \(problems.accepted.count) accepted"
    return
      "\(problems.count(of: .mustFix)) to fix now, \(problems.count(of: .shouldFix)) to fix soon, "
      + "\(notes) \(notes == 1 ? "note" : "notes")\(accepted)."
  }

  /// With one decimal place.
  private var seconds: String {
    let tenths =
      time.components.seconds * 10 + time.components.attoseconds / 100_000_000_000_000_000
    return "\(tenths / 10).\(tenths % 10) seconds"
  }
}
