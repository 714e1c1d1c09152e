import Diagnostics

/// What is wrong with the sources, as pages of a preview tell it.
struct PreviewProblems: Hashable, Sendable {
  /// One problem in a banner.
  struct Line: Hashable, Sendable {
    /// Where it is written, such as `services/youth-hub.md, line 12`.
    let place: String?
    let message: String
  }

  /// What must be fixed before there are new pages.
  let mustFix: [Line]
  let shouldFixCount: Int
  /// The report that `ltp check` gives.
  let report: String

  /// Nothing is wrong.
  static let none = PreviewProblems(mustFix: [], shouldFixCount: 0, report: "")

  init(mustFix: [Line], shouldFixCount: Int, report: String) {
    self.mustFix = mustFix
    self.shouldFixCount = shouldFixCount
    self.report = report
  }

  /// The texts are the sources by path, for the lines that problems are on.
  init(of problems: ProblemList, texts: [String: String]) {
    let texts = SourceTexts(texts)
    mustFix = problems.problems.map(\.diagnostic).filter { $0.severity == .mustFix }.map {
      Line(place: $0.location.map { place in Self.place(place, in: texts) }, message: $0.message)
    }
    shouldFixCount = problems.count(of: .shouldFix)
    report = AnnotatedReport().render(problems, sources: texts)
  }

  /// A folder could not be read.
  init(fault: String) {
    mustFix = [Line(place: nil, message: fault)]
    shouldFixCount = 0
    report = fault + "\n"
  }

  private static func place(_ range: SourceRange, in texts: SourceTexts) -> String {
    if let cell = range.cell { return "\(range.path), cell \(cell.name)" }
    guard !range.isWholeFile, let start = texts.position(of: range.start, in: range.path) else {
      return range.path
    }
    return "\(range.path), line \(start.line)"
  }
}
