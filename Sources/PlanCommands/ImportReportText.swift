import DirectoryImport

/// What an import says when it is done: what was made, what people must add, what was left behind.
struct ImportReportText {
  private let report: ImportReport
  private let written: (files: Int, sheets: Int)
  private let folder: String
  private let isPlan: Bool

  init(
    _ report: ImportReport,
    written: (files: Int, sheets: Int),
    to folder: String,
    isPlan: Bool
  ) {
    self.report = report
    self.written = written
    self.folder = folder
    self.isPlan = isPlan
  }

  var text: String {
    [made, columns, gaps, uncarried, passedOver, next].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  private var made: String {
    let found =
      "Found \(Self.count(report.services, "service")), "
      + "\(Self.count(report.organisations, "organisation")) and "
      + "\(Self.count(report.locations, "location"))."
    let sheets = written.sheets == 0 ? "" : ", and rows to \(Self.count(written.sheets, "sheet"))"
    let files = Self.count(written.files, "file")
    return found
      + (isPlan ? " Added \(files)\(sheets) in \(folder)." : " Wrote \(files) to \(folder).")
  }

  private var columns: String {
    let known = report.columns.compactMap { column in
      column.field.map { "  \(column.header): read as \($0)" }
    }
    let unknown = report.columns.filter { $0.field == nil }.map { "  \($0.header)" }
    guard !report.columns.isEmpty else { return "" }
    return "Columns that were understood:\n" + known.joined(separator: "\n")
      + (unknown.isEmpty
        ? "" : "\n\nColumns that were not understood:\n" + unknown.joined(separator: "\n"))
  }

  private var gaps: String {
    guard !report.gaps.isEmpty else { return "Nothing that a plan needs is missing." }
    let lines = report.gaps.map { gap in
      let rest = gap.count - gap.names.count
      let names = gap.names.joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : "")
      let place = gap.kind == "service" ? "" : " (\(gap.kind))"
      return "  \(gap.field)\(place): \(gap.count), such as \(names)"
    }
    return "What people must add, and how many need it:\n" + lines.joined(separator: "\n")
  }

  private var uncarried: String {
    guard !report.uncarried.isEmpty else { return "" }
    let lines = report.uncarried.map { field in
      let name = field.name.isEmpty ? "" : " (\(field.name))"
      let sample = field.sample.isEmpty ? "" : ", such as \u{201C}\(field.sample)\u{201D}\(name)"
      return "  \(field.what): \(field.count)\(sample)"
    }
    return "What could not be carried, and how often it is there:\n" + lines.joined(separator: "\n")
  }

  private var passedOver: String {
    guard !report.passedOver.isEmpty else { return "" }
    let shown = report.passedOver.prefix(10).map { "  \($0)" }.joined(separator: "\n")
    let rest = report.passedOver.count - 10
    return "Files that hold nothing of a directory:\n" + shown
      + (rest > 0 ? "\n  and \(rest) more" : "")
  }

  private var next: String {
    let drafts =
      switch report.drafts {
      case 0: ""
      case 1: "One service is marked as a draft: readers do not see it yet. "
      default: "\(report.drafts) services are marked as drafts: readers do not see them yet. "
      }
    let look =
      isPlan
      ? "To see what each needs, run: ltp check --content \(folder)"
      : "Move what you want to keep into the folder of your plan, then run: ltp check"
    return drafts + look
  }

  private static func count(_ number: Int, _ thing: String) -> String {
    number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
  }
}
