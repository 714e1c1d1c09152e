import Corrections
import Diagnostics
import Explanations
import SiteBuild

/// What a command says of the problems it found, before its summary.
struct Told {
  /// What programs read.
  let output: String
  /// What people read.
  let report: String

  init(output: String, report: String) {
    self.output = output
    self.report = report
  }

  /// The problems in the format asked for.
  init(_ result: BuildResult, as format: ReportFormat, of settings: BuildSettings) {
    let setting = ReportSetting(
      version: SiteBuild.version,
      contentFolder: settings.content,
      otherFolders: result.themeFolders,
      explain: { ExplanationCatalogue.standard[$0] }
    )
    let texts = SourceTexts(result.texts)
    self.init(
      format.report(in: setting).render(result.problems, sources: texts),
      as: format,
      advice: format == .annotated ? Self.advice(on: result.problems, texts) : []
    )
  }

  /// The same for an import, whose files nothing mends.
  init(_ result: ImportResult, as format: ReportFormat) {
    guard format.isForPrograms || !result.problems.isEmpty else {
      self.init(output: "", report: "")
      return
    }
    let setting = ReportSetting(
      version: SiteBuild.version,
      contentFolder: result.folder,
      explain: { ExplanationCatalogue.standard[$0] }
    )
    let text = format.report(in: setting)
      .render(result.problems, sources: SourceTexts(result.texts))
    self.init(text, as: format, advice: [])
  }

  private init(_ text: String, as format: ReportFormat, advice: [String]) {
    guard !format.isForPrograms else {
      self.init(output: text, report: "")
      return
    }
    let parts = (text.isEmpty ? [] : [text]) + advice
    self.init(output: "", report: parts.map { $0 + "\n" }.joined())
  }

  /// Programs are told on standard output, people on standard error.
  func say() {
    if !output.isEmpty { writeOutput(output) }
    if !report.isEmpty { writeReport(report) }
  }

  private static func advice(on problems: ProblemList, _ texts: SourceTexts) -> [String] {
    [mendable(problems.diagnostics, texts), advice(on: problems)].compactMap(\.self)
  }

  /// How many problems the program can mend by itself, and with which command.
  private static func mendable(_ found: [Diagnostic], _ texts: SourceTexts) -> String? {
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
  private static func advice(on problems: ProblemList) -> String? {
    guard let first = problems.shown.first else { return nil }
    let more =
      "More about a problem: ltp explain and its code, such as "
      + "ltp explain \(first.diagnostic.code.rawValue)\n"
    guard problems.diagnostics.contains(where: \.canBeAccepted) else { return more }
    return more
      + "To live with one for a while, with a reason: --format acceptances writes its row for "
      + "accepted.csv\n"
  }
}
