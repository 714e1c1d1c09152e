/// A table of some words, as its lines tell.
struct Table {
  /// How the cells of a column are aligned.
  enum Alignment: Equatable {
    case none
    case left
    case center
    case right
  }

  /// What a row of cells has too much.
  struct ExtraCells {
    let count: Int
    /// From the first extra cell to the last.
    let range: Range<Int>
  }

  /// More columns than this are nobody's table, and would make short words long.
  static let columnLimit = 64

  let alignments: [Alignment]
  /// How many cells are written in each row, the row of headings included.
  private(set) var cellCounts: [Int] = []
  private(set) var extraCells: [ExtraCells] = []
  /// The first line below the rows that has no `|` and became a row all the same.
  private(set) var looseRows: [Range<Int>] = []

  init(_ alignments: [Alignment]) {
    self.alignments = alignments
  }

  var columnCount: Int { alignments.count }

  /// Notes a row that has one cell and no `|`.
  mutating func note(looseRow range: Range<Int>) {
    if columnCount > 1, looseRows.isEmpty { looseRows = [range] }
  }

  /// Adds a row and gives the cells that are in the table.
  mutating func add(_ row: TableRow) -> ArraySlice<Range<Int>> {
    let kept = row.cells.prefix(columnCount)
    let extra = row.cells.dropFirst(columnCount)
    if let first = extra.first, let last = extra.last, extra.contains(where: { !$0.isEmpty }) {
      extraCells.append(
        ExtraCells(count: extra.count, range: first.lowerBound..<last.upperBound)
      )
    }
    cellCounts.append(kept.count)
    return kept
  }
}
