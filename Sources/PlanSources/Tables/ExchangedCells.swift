internal import Diagnostics
internal import PlanModel

/// Two cells of a row that stand in each other's place: the town where the postcode belongs.
///
/// One does not fit its column, and would fit that of the other; the other would fit there, as
/// no other cell of its own column would.
struct ExchangedCells {
  /// The row with both where they belong.
  let row: [SourceScalar]
  let diagnostic: Diagnostic

  /// So many cells of a column show what stands there.
  private static let mostRows = 50

  init?(_ row: [SourceScalar], in columns: [FieldDescription?], of rows: [[SourceScalar]]) {
    guard row.count == columns.count else { return nil }
    let wrong = columns.indices.filter { !Self.fits(row[$0].text, columns[$0]) }
    guard let first = wrong.first, wrong.count <= 2 else { return nil }
    let others = columns.indices.filter { other in
      guard other != first, !row[other].words.isEmpty, columns[other]?.key != "id",
        wrong.count == 1 || wrong[1] == other
      else { return false }
      let wouldFit =
        Self.fits(row[other].text, columns[first]) && Self.fits(row[first].text, columns[other])
      guard wouldFit, wrong.count == 1 else { return wouldFit }
      // Words fit anywhere, so the column itself must tell that this cell is not one of its own.
      return !rows.prefix(Self.mostRows).contains { cells in
        other < cells.count && cells[other].source != row[other].source
          && !cells[other].words.isEmpty && Self.fits(cells[other].text, columns[first])
      }
    }
    guard others.count == 1, let second = others.first, let one = columns[first]?.key,
      let other = columns[second]?.key, one != "id"
    else { return nil }
    var cells = row
    cells[first] = SourceScalar(SourceText(row[second].text, at: row[first].source), style: .cell)
    cells[second] = SourceScalar(SourceText(row[first].text, at: row[second].source), style: .cell)
    self.row = cells
    let number = row[first].source.cell?.row ?? 0
    diagnostic = Diagnostic(
      .swappedColumns,
      .mustFix,
      "In row \(number), \u{201C}\(one)\u{201D} and \u{201C}\(other)\u{201D} stand in each other\u{2019}s cells.",
      at: row[first].source,
      notes: [Note("The other cell is here.", at: row[second].source)],
      help: "Exchange the two cells."
    )
  }

  /// Whether a cell can hold what its column is for; an empty one can.
  private static func fits(_ text: String, _ column: FieldDescription?) -> Bool {
    guard let column, !text.isEmpty else { return true }
    guard case .pattern(let sample) = column.shape else { return column.shape.fits(text) }
    if sample.contains("@") { return text.contains("@") && !text.contains(" ") }
    if sample.hasPrefix("https:") { return text.hasPrefix("http") || text.hasPrefix("www.") }
    if sample.last?.isLetter == true, sample.first?.isLetter == true, sample.contains(" ") {
      return isPostcode(text)
    }
    return true
  }

  /// A postcode ends with a digit and two letters.
  private static func isPostcode(_ text: String) -> Bool {
    let end = text.suffix(3)
    return (5...8).contains(text.count) && end.first?.isNumber == true
      && end.dropFirst().allSatisfy(\.isLetter) && text.first?.isLetter == true
  }
}
