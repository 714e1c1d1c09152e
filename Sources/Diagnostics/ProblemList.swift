/// Everything found wrong in one run, put in order for people to work through.
///
/// Every stage's findings go in as they come; what comes out is the same whatever their order was.
package struct ProblemList: Sendable {
  /// At most so many problems stand in a report that a person reads.
  package static let shownAtMost = 50

  /// Every finding once, in reading order: those without a place first, then by path and place.
  package let diagnostics: [Diagnostic]
  /// The same with repeats in a column of a spreadsheet taken together.
  package let problems: [Problem]
  /// What somebody decided to live with, in reading order; it counts for nothing else here.
  package let accepted: [AcceptedFinding]
  private let counts: [Severity: Int]

  /// The findings of a run; `strict` makes a `must-fix` of every `should-fix`.
  ///
  /// Nothing else does so, and nothing happens to a finding after it.
  package init(
    _ found: [Diagnostic],
    accepted: [AcceptedFinding] = [],
    strict: Bool = false
  ) {
    self.accepted = accepted.sorted { Self.readsBefore($0.diagnostic, $1.diagnostic) }
    diagnostics = Set(strict ? found.map(\.promoted) : found).sorted(by: Self.readsBefore)
    problems = Self.collapse(diagnostics)
    counts = diagnostics.reduce(into: [:]) { $0[$1.severity, default: 0] += 1 }
  }

  package var isEmpty: Bool { diagnostics.isEmpty && accepted.isEmpty }

  /// Nothing may be published.
  package var hasMustFix: Bool { count(of: .mustFix) > 0 }

  /// How many findings there are; one that stands in 14 rows counts 14 times.
  package func count(of severity: Severity) -> Int {
    counts[severity, default: 0]
  }

  /// What a person is shown, in reading order; when there are too many, the gravest are kept.
  package var shown: [Problem] {
    guard problems.count > Self.shownAtMost else { return problems }
    return byGravity.prefix(Self.shownAtMost).sorted { $0.offset < $1.offset }.map(\.element)
  }

  /// The gravest problems, the gravest first.
  func gravest(_ count: Int) -> [Problem] { byGravity.prefix(count).map(\.element) }

  private var byGravity: [(offset: Int, element: Problem)] {
    problems.enumerated()
      .sorted { ($0.element.severity.rank, $0.offset) < ($1.element.severity.rank, $1.offset) }
  }

  /// How many problems `shown` leaves out.
  package var hiddenCount: Int { max(0, problems.count - Self.shownAtMost) }

  private static func readsBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    switch (left.location, right.location) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (.some(let left), .some(let right)) where left < right || right < left:
      return left < right
    default: break
    }
    let first = (left.severity.rank, left.code.rawValue, left.message)
    let second = (right.severity.rank, right.code.rawValue, right.message)
    // Findings alike in all that a report prints first are told apart by the rest, so that the
    // order never depends on a hash.
    return first != second
      ? first < second
      : left.notesAndAdvice.lexicographicallyPrecedes(right.notesAndAdvice)
  }

  private static func collapse(_ diagnostics: [Diagnostic]) -> [Problem] {
    let rows = Dictionary(grouping: diagnostics, by: ColumnFinding.init).mapValues { alike in
      Set(alike.compactMap { $0.location?.cell?.row }).sorted()
    }
    var collapsed: Set<ColumnFinding> = []
    return diagnostics.compactMap { diagnostic in
      guard let key = ColumnFinding(diagnostic), let rows = rows[key], rows.count > 1 else {
        return Problem(diagnostic: diagnostic, rows: [])
      }
      return collapsed.insert(key).inserted ? Problem(diagnostic: diagnostic, rows: rows) : nil
    }
  }
}

/// A finding, and every row that it stands in when it was found all down a column.
package struct Problem: Hashable, Sendable {
  /// The first of them.
  package let diagnostic: Diagnostic
  /// The rows of the sheet in order; empty when it was found once.
  package let rows: [Int]

  package var severity: Severity { diagnostic.severity }
}

/// What is found in a column of a sheet, whatever the row.
private struct ColumnFinding: Hashable {
  let code: DiagnosticCode
  let severity: Severity
  let message: String
  let notes: [Note]
  let help: String?
  let suggestion: String?
  let path: String
  let column: Int
  let columnName: String

  init?(_ diagnostic: Diagnostic) {
    guard let location = diagnostic.location, let cell = location.cell else { return nil }
    code = diagnostic.code
    severity = diagnostic.severity
    message = diagnostic.message
    notes = diagnostic.notes
    help = diagnostic.help
    suggestion = diagnostic.suggestion
    path = location.path
    column = cell.column
    columnName = cell.columnName
  }
}

extension Severity {
  fileprivate var rank: Int {
    switch self {
    case .mustFix: 0
    case .shouldFix: 1
    case .note: 2
    }
  }
}

extension Diagnostic {
  fileprivate var notesAndAdvice: [String] {
    let place = location?.cell.map { [$0.name, $0.columnName] } ?? []
    let notes = notes.flatMap { note in
      let place = note.location.map { [$0.path, "\($0.start)", "\($0.end)"] } ?? []
      return [note.message] + place
    }
    return place + [help ?? "", suggestion ?? ""] + notes
  }
}
