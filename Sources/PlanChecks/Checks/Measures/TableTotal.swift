import Diagnostics
import Markdown
import PlanModel

/// Finds totals in tables that people made, on a page or in a spreadsheet that a page shows, which
/// are not the sum of their rows.
///
/// A table has one row of totals, at its end or at its top. Means and shares are no sums: their
/// "total" lies among the values. What is far from the sum may count otherwise, as of people who
/// stand in several rows.
struct TableTotal: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let area = plan.settings.area.name.value.lowercased()
    let sheets = plan.files.tables.values.sorted { $0.path < $1.path }.map { SummedTable($0) }
    let tables = plan.words.flatMap { SummedTable.all(in: $0) }
    return (sheets + tables).flatMap { $0.faults(in: area) }
  }
}

/// A table as rows of cells, the names of its columns apart.
private struct SummedTable {
  struct Cell {
    let text: String
    let source: SourceRange
  }

  let names: [String]
  private(set) var rows: [[Cell]] = []

  init(_ table: ContentTable) {
    names = table.columns.map(\.name)
    rows = table.rows.map { $0.map { Cell(text: $0.text, source: $0.source) } }
  }

  private init(names: [String]) { self.names = names }

  /// The tables of a text, in their order.
  static func all(in words: ExaminedWords) -> [SummedTable] {
    var tables: [SummedTable] = []
    var names: [String] = []
    var isOpen = false
    var isAmongNames = false
    for block in words.prose {
      guard case .cell(let row, let column) = block.kind else {
        (isOpen, isAmongNames) = (false, false)
        continue
      }
      if row == 0 {
        if column == 0 || !isAmongNames { names = [] }
        // A cell without words has no block.
        while names.count < column { names.append("") }
        names.append(block.text)
        (isOpen, isAmongNames) = (false, true)
        continue
      }
      isAmongNames = false
      if !isOpen { tables.append(SummedTable(names: names)) }
      isOpen = true
      tables[tables.count - 1].add(
        Cell(text: block.text, source: block.source(of: 0..<block.text.utf8.count)),
        row: row - 1,
        column: column
      )
    }
    return tables
  }

  private mutating func add(_ cell: Cell, row: Int, column: Int) {
    while rows.count <= row { rows.append([]) }
    while rows[row].count < column { rows[row].append(Cell(text: "", source: cell.source)) }
    rows[row].append(cell)
  }

  func faults(in area: String) -> [Diagnostic] {
    let labels = rows.map { $0.first?.text ?? "" }
    let totals = labels.indices.filter { TotalLabel.names(labels[$0], area) }
    guard rows.count > 2, totals.count == 1, let total = totals.first,
      total == rows.count - 1 || total == 0,
      !labels.contains(where: TotalLabel.namesPart)
    else { return [] }
    return names.indices.dropFirst().compactMap { column in
      fault(in: column, total: total)
    }
  }

  private func fault(in column: Int, total: Int) -> Diagnostic? {
    guard column < rows[total].count, !TotalLabel.isNoSum(names[column]),
      let sum = TableFigure(rows[total][column].text)
    else { return nil }
    var parts: [TableFigure] = []
    for row in rows.indices where row != total {
      guard column < rows[row].count, !TableFigure.isNothing(rows[row][column].text) else {
        continue
      }
      guard let part = TableFigure(rows[row][column].text), part.unit == sum.unit else {
        return nil
      }
      parts.append(part)
    }
    guard parts.count > 1, let added = TableFigure.wrongSum(of: parts, said: sum) else {
      return nil
    }
    return .wrongTotal(
      rows[total][column].text,
      names[column],
      added,
      at: rows[total][column].source
    )
  }
}

/// How people call what sums up.
private enum TotalLabel {
  private static let whole: Set<String> = [
    "all", "overall", "whole area", "all areas", "all ages", "all groups", "everyone", "everybody",
    "sum", "altogether", "all services", "all teams", "all streams", "all schools",
  ]

  static func names(_ label: String, _ area: String) -> Bool {
    let words = label.lowercased().split { !$0.isLetter }
    guard words.count <= 5 else { return false }
    let plain = words.joined(separator: " ")
    return words.first == "total" || words.first == "totals" || words.last == "total"
      || words.last == "totals" || whole.contains(plain) || (!area.isEmpty && plain == area)
  }

  /// Whether a row is a part of the one above it.
  static func namesPart(_ label: String) -> Bool {
    let words = label.lowercased().split { !$0.isLetter }.prefix(2)
    return words.first == "including" || words.first == "subtotal"
      || ["of which", "of these", "of them", "sub total"].contains(words.joined(separator: " "))
  }

  private static let noSums: Set<Substring> = [
    "rate", "rates", "average", "mean", "median", "ratio", "per", "change", "rank", "score", "age",
    "ages", "year", "wait", "waits", "weeks", "days", "months", "index",
  ]

  static func isNoSum(_ name: String) -> Bool {
    name.lowercased().split { !$0.isLetter }.contains { noSums.contains($0) }
  }
}

/// A number of a table with what stands round it.
private struct TableFigure {
  let value: Double
  let places: Int
  /// Pounds, per cent, thousands and millions as they are written.
  let unit: String

  init?(_ text: String) {
    let bare = text.filter { !", \u{A0}*".contains($0) }
    let number = bare.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." }
    guard !number.isEmpty, let decimal = DecimalNumber(String(number)) else { return nil }
    let before = bare.prefix { !$0.isNumber }
    let after = bare[number.endIndex...].lowercased()
    guard ["", "\u{A3}"].contains(before), ["", "%", "k", "m"].contains(after) else { return nil }
    value = decimal.value
    places = decimal.decimalPlaces
    unit = before + after
  }

  /// Whether a cell holds no number, which counts as none.
  static func isNothing(_ text: String) -> Bool {
    ["", "-", "\u{2013}", "\u{2014}", "nil"].contains(text.filter { $0 != " " }.lowercased())
  }

  /// The sum as it is written, where what was said is meant for it and is not it.
  static func wrongSum(of parts: [TableFigure], said: TableFigure) -> String? {
    let sum = parts.reduce(0) { $0 + $1.value }
    let places = max(said.places, parts.map(\.places).max() ?? 0)
    let unit = (0..<places).reduce(1.0) { unit, _ in unit / 10 }
    let isRounded = places > 0 || !said.unit.isEmpty
    let all = parts + [said]
    let fives = all.allSatisfy { $0.value.truncatingRemainder(dividingBy: 5) == 0 } && places == 0
    let slack =
      fives && parts.count > 2
      ? 2.5 * Double(all.count) : isRounded ? unit / 2 * Double(all.count) : 0
    guard sum > 0, abs(sum - said.value) > slack + 0.000_001 else { return nil }
    let largest = parts.map(\.value).max() ?? 0
    let least = parts.map(\.value).min() ?? 0
    // A hundred per cent is the sum of shares; another share is that of the whole.
    if said.unit == "%", said.value != 100 { return nil }
    let isMean = said.value >= least && said.value <= largest
    let isNear = abs(sum - said.value) <= sum * 0.3
    let isSlip = [sum * 10, sum / 10].contains { abs(said.value - $0) <= $0 * 0.02 }
    guard !isMean, isNear || isSlip else { return nil }
    return DecimalNumber(rounding: sum, places: places)?.grouped
  }
}

extension Diagnostic {
  fileprivate static func wrongTotal(
    _ said: String,
    _ column: String,
    _ sum: String,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .tableTotal,
      .shouldFix,
      "The total of \u{201C}\(column)\u{201D} says \(said), but its rows add up to \(sum).",
      at: place,
      help: "Correct the total, or the row that is wrong. If people stand in several rows, say so."
    )
  }
}
