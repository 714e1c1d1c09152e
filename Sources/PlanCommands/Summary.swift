import Diagnostics
import PlanChecks
import PlanModel
import SiteBuild

/// What a command says when it is done.
struct Summary {
  /// The report has just counted the problems.
  static let stopped = "Nothing was published."

  private let counts: String
  private let reading: String?
  private let day: CalendarDate
  private let time: Duration

  init(
    of problems: ProblemList,
    reading: String? = nil,
    on day: CalendarDate,
    after time: Duration
  ) {
    counts = Self.counts(of: problems)
    self.reading = reading
    self.day = day
    self.time = time
  }

  /// The summary of a build that had nothing to do.
  init(_ told: ToldBuild, on day: CalendarDate, after time: Duration) {
    counts = told.counts
    reading = told.reading
    self.day = day
    self.time = time
  }

  var checked: String {
    "The plan can be published. \(counts) Read for \(day.inWords), in \(seconds)."
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
    "The pages are up to date. \(counts) Read for \(day.inWords), in \(seconds)."
  }

  /// What a build published, in numbers.
  struct News {
    let pages: Int
    let otherFiles: Int
    private(set) var added = 0
    private(set) var changed = 0
    private(set) var removed = 0

    init(_ publication: Publication) {
      pages = publication.pages
      otherFiles = publication.otherFiles
      added = publication.added
      changed = publication.changed
      removed = publication.removed
    }

    /// Nothing has changed since.
    init(_ told: ToldBuild) {
      pages = told.pages
      otherFiles = told.otherFiles
    }
  }

  /// Says how many pages there are, what changed, and where to look.
  func published(_ site: News, to folder: String) -> String {
    let isSame = site.added + site.changed + site.removed == 0
    let news =
      isSame
      ? "Nothing has changed since the last time."
      : "\(site.added) new, \(site.changed) changed, \(site.removed) removed."
    return """
      Published \(site.pages) pages and \(site.otherFiles) other files to \(folder): \(news)
      \(counts) Read for \(day.inWords), in \(seconds).\(reading.map { "\n\($0)" } ?? "")
      Open \(folder)/index.html to see it.
      """
  }

  static func counts(of problems: ProblemList) -> String {
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
