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
    counts = problems.reduce(into: [:]) { $0[$1.severity, default: 0] += 1 }
  }

  package var isEmpty: Bool { diagnostics.isEmpty && accepted.isEmpty }

  /// Nothing may be published.
  package var hasMustFix: Bool { count(of: .mustFix) > 0 }

  /// How many problems there are, as a report shows them; one that stands in 14 rows counts once.
  package func count(of severity: Severity) -> Int {
    counts[severity, default: 0]
  }

  /// How many findings there are, each row counted: as many as a report for programs has lines.
  func findingCount(of severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
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
    var groups = RepeatedFinding.groups(of: diagnostics)
    return diagnostics.compactMap { diagnostic in
      guard let key = groups.key(of: diagnostic) else {
        return Problem(diagnostic: diagnostic, rows: [])
      }
      // The gravest of them stands for all.
      guard let members = groups.members[key],
        members.allSatisfy({ $0.severity.rank >= diagnostic.severity.rank })
      else { return nil }
      groups.members[key] = nil
      return Problem(first: diagnostic, key, of: members)
    }
  }
}

/// A finding, and where else it stands when it was found again and again.
package struct Problem: Hashable, Sendable {
  /// The first of them.
  package let diagnostic: Diagnostic
  /// The rows of the sheet in order; empty when it was not found all down a column.
  package let rows: [Int]
  /// Whether each of the rows holds another value that is wrong in the same way.
  package private(set) var isVaried = false
  /// The names of the columns, where it was found in several.
  package private(set) var columns: [String] = []
  /// The other places that name what is missing here.
  package private(set) var others: [SourceRange] = []

  package var severity: Severity { diagnostic.severity }

  init(diagnostic: Diagnostic, rows: [Int]) {
    self.diagnostic = diagnostic
    self.rows = rows
  }

  fileprivate init(first: Diagnostic, _ key: RepeatedFinding, of members: [Diagnostic]) {
    let rows = Set(members.compactMap { $0.location?.cell?.row }).sorted()
    switch key {
    case .missing:
      self.init(diagnostic: first, rows: [])
      others = members.filter { $0 != first }.compactMap(\.location)
    case .sameInColumn, .blankInColumn: self.init(diagnostic: first, rows: rows)
    case .alikeInColumn, .alikeInSheet:
      self.init(diagnostic: first, rows: rows)
      isVaried = members.contains { $0.message != first.message }
    }
    if case .alikeInSheet = key {
      let names = members.compactMap(\.location?.cell).map { [$0.column: $0.columnName] }
      columns = names.reduce(into: [:]) { $0.merge($1) { name, _ in name } }
        .sorted { $0.key < $1.key }.map(\.value)
    }
  }
}

/// What makes findings one problem.
private enum RepeatedFinding: Hashable {
  /// They miss the same record.
  case missing(String)
  /// They say the same of cells of one column.
  case sameInColumn(SheetColumn, String, [Note], help: String?, suggestion: String?)
  /// They find the same wrong in several columns of one sheet: dates, say, in the order of another
  /// country.
  case alikeInSheet(String, expectation: String, help: String?, canBeMended: Bool)
  /// They find the same wrong with other values of one column.
  case alikeInColumn(SheetColumn, help: String?, canBeMended: Bool)
  /// They find nothing where something must stand.
  case blankInColumn(SheetColumn)

  /// A column, and what is wrong in it.
  struct SheetColumn: Hashable {
    let code: DiagnosticCode
    let severity: Severity
    let path: String
    let number: Int
    let name: String
  }

  /// Fewer findings than this are told one by one, for each can be another mistake.
  private var fewest: Int {
    switch self {
    case .missing, .sameInColumn, .alikeInSheet: 2
    case .alikeInColumn, .blankInColumn: 4
    }
  }

  private func makesOne(of members: [Diagnostic]) -> Bool {
    guard case .alikeInSheet = self else { return members.count >= fewest }
    let cells = members.compactMap(\.location?.cell)
    // A row typed by one person, or a sheet saved by one program.
    return Set(cells.map(\.column)).count > 1
      && (members.count >= 3 || Set(cells.map(\.row)).count == 1)
  }

  /// Findings that are one problem, by what makes them so.
  struct Groups {
    var members: [RepeatedFinding: [Diagnostic]] = [:]
    private let keys: [Diagnostic: RepeatedFinding]

    init(_ keys: [Diagnostic: RepeatedFinding], members: [RepeatedFinding: [Diagnostic]]) {
      self.keys = keys
      self.members = members
    }

    func key(of diagnostic: Diagnostic) -> RepeatedFinding? { keys[diagnostic] }
  }

  static func groups(of diagnostics: [Diagnostic]) -> Groups {
    var keys: [Diagnostic: RepeatedFinding] = [:]
    var found: [RepeatedFinding: [Diagnostic]] = [:]
    let ways: [(Diagnostic) -> RepeatedFinding?] = [
      missing, alikeInSheet, alikeInColumn, sameInColumn, blankInColumn,
    ]
    for way in ways {
      let rest = diagnostics.filter { keys[$0] == nil }
      var alike: [RepeatedFinding: [Diagnostic]] = [:]
      for diagnostic in rest { way(diagnostic).map { alike[$0, default: []].append(diagnostic) } }
      for (key, members) in alike where key.makesOne(of: members) {
        found[key] = members
        for member in members { keys[member] = key }
      }
    }
    return Groups(keys, members: found)
  }

  private static func missing(_ diagnostic: Diagnostic) -> RepeatedFinding? {
    diagnostic.missing.map { .missing($0) }
  }

  private static func sameInColumn(_ diagnostic: Diagnostic) -> RepeatedFinding? {
    column(of: diagnostic).map { column in
      .sameInColumn(
        column,
        diagnostic.message,
        diagnostic.notes,
        help: diagnostic.help,
        suggestion: diagnostic.suggestion
      )
    }
  }

  private static func alikeInSheet(_ diagnostic: Diagnostic) -> RepeatedFinding? {
    guard let expectation = diagnostic.expectation, diagnostic.code == .badValue,
      let place = diagnostic.location, place.cell != nil
    else { return nil }
    return .alikeInSheet(
      place.path,
      expectation: expectation,
      help: diagnostic.help,
      canBeMended: diagnostic.suggestion != nil
    )
  }

  private static func alikeInColumn(_ diagnostic: Diagnostic) -> RepeatedFinding? {
    guard [.badValue, .unknownValue].contains(diagnostic.code) else { return nil }
    // The help of an unknown value lists what is nearest to it, and so differs from cell to cell.
    let help = diagnostic.code == .badValue ? diagnostic.help : nil
    return column(of: diagnostic)
      .map { .alikeInColumn($0, help: help, canBeMended: diagnostic.suggestion != nil) }
  }

  private static func blankInColumn(_ diagnostic: Diagnostic) -> RepeatedFinding? {
    guard diagnostic.code == .missingField else { return nil }
    return column(of: diagnostic).map { .blankInColumn($0) }
  }

  private static func column(of diagnostic: Diagnostic) -> SheetColumn? {
    guard let location = diagnostic.location, let cell = location.cell else { return nil }
    return SheetColumn(
      code: diagnostic.code,
      severity: diagnostic.severity,
      path: location.path,
      number: cell.column,
      name: cell.columnName
    )
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
