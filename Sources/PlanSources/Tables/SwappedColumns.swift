internal import Diagnostics
internal import PlanModel

/// Two columns of a sheet whose names stand over each other's cells.
///
/// Cells tell so that fit only the other name, or that always stand in the wrong order, as an end
/// before its start.
struct SwappedColumns {
  /// The two columns, from the left.
  let first: Int
  let second: Int

  /// So many rows at least must tell it.
  private static let fewestRows = 3
  private static let mostRows = 200

  /// Columns of which the first is never above the second, or nearly so.
  private static let ordered = [
    ("start", "due"), ("original-due", "due"), ("from", "until"), ("age-from", "age-to"),
    ("in-post-wte", "funded-wte"), ("numerator", "denominator"), ("lower", "upper"),
    ("trained", "of"), ("longitude", "latitude"), ("target-likelihood", "likelihood"),
    ("target-impact", "impact"),
  ]

  init?(in table: CSVTable, _ kind: SheetKind) {
    let rows = table.rows.prefix(Self.mostRows)
    guard rows.count >= Self.fewestRows else { return nil }
    let columns = table.header.indices.map { index in
      Column(
        index: index,
        shape: kind.column(table.header[index].value)?.shape,
        cells: rows.map { $0[index].text }.filter { !$0.isEmpty }
      )
    }
    let pair = Self.byKind(columns) ?? Self.byOrder(table, rows)
    guard let pair else { return nil }
    first = min(pair.0, pair.1)
    second = max(pair.0, pair.1)
  }

  private static func byKind(_ columns: [Column]) -> (Int, Int)? {
    for column in columns {
      guard let shape = column.shape, column.cells.count >= fewestRows, !column.fits(shape) else {
        continue
      }
      let others = columns.filter { other in
        guard let otherShape = other.shape, other.index != column.index,
          other.cells.count >= fewestRows, otherShape != shape
        else { return false }
        return other.fits(shape) && column.fits(otherShape)
      }
      let beside = others.filter { abs($0.index - column.index) == 1 }
      let chosen = others.count == 1 ? others : beside
      if chosen.count == 1 { return (column.index, chosen[0].index) }
    }
    return nil
  }

  private static func byOrder(
    _ table: CSVTable,
    _ rows: ArraySlice<[SourceScalar]>
  ) -> (Int, Int)? {
    let keys = table.header.map(\.value)
    for (lesser, greater) in ordered {
      guard let low = keys.firstIndex(of: lesser), let high = keys.firstIndex(of: greater) else {
        continue
      }
      var (right, wrong) = (0, 0)
      for row in rows {
        guard let isAbove = isAbove(row[low].text, row[high].text) else { continue }
        if isAbove.wrong { wrong += 1 } else if isAbove.right { right += 1 }
      }
      if wrong >= fewestRows, wrong >= 9 * right { return (low, high) }
    }
    return nil
  }

  /// Whether the first of two values is above the second, or below it.
  private static func isAbove(_ first: String, _ second: String) -> (wrong: Bool, right: Bool)? {
    if let first = CalendarDate(first), let second = CalendarDate(second) {
      return (first > second, first < second)
    }
    guard let first = DecimalNumber(first), let second = DecimalNumber(second) else { return nil }
    return (first.value > second.value, first.value < second.value)
  }

  /// The cells below a name.
  private struct Column {
    let index: Int
    let shape: ValueShape?
    let cells: [String]

    /// Whether nearly all cells can be values of a kind.
    func fits(_ shape: ValueShape) -> Bool {
      5 * cells.count(where: shape.fits) >= 4 * cells.count
    }
  }
}
