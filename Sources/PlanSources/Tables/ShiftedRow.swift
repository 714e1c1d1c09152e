internal import Diagnostics
internal import PlanModel

/// A row whose cells stand one column too far to the left or to the right from some cell on, because
/// a cell was deleted or put in.
///
/// It is one where several cells do not fit their columns, and all would if one blank cell were put
/// in or taken out.
struct ShiftedRow {
  /// The first cell that stands in the wrong column.
  let first: SourceScalar
  let isTooFarLeft: Bool

  /// One cell alone that does not fit is a slip of its own.
  private static let fewestMisfits = 2

  /// A row, and the columns that its cells stand in; nil where no shift explains it.
  init?(_ row: [SourceScalar], in columns: [FieldDescription?]) {
    guard row.count == columns.count, row.count > 3 else { return nil }
    let texts = row.map(\.text)
    guard Self.misfits(texts, columns) >= Self.fewestMisfits else { return nil }
    if texts.last?.isEmpty == true,
      let place = texts.indices.dropFirst().dropLast().last(where: { place in
        let moved = texts[..<place] + [""] + texts[place...].dropLast()
        return !texts[place].isEmpty && Self.misfits(Array(moved), columns) == 0
      })
    {
      (first, isTooFarLeft) = (row[place], true)
      return
    }
    let place = texts.indices.dropFirst().dropLast().first { place in
      let moved = texts[..<place] + texts[(place + 1)...] + [""]
      return texts[place].isEmpty && Self.misfits(Array(moved), columns) == 0
    }
    guard let place, let next = row[place...].first(where: { !$0.words.isEmpty }) else {
      return nil
    }
    (first, isTooFarLeft) = (next, false)
  }

  private static func misfits(_ texts: [String], _ columns: [FieldDescription?]) -> Int {
    zip(texts, columns).count { text, column in
      guard let column else { return false }
      if text.isEmpty { return column.isRequired }
      if case .pattern(let sample) = column.shape {
        if sample.contains("@") { return !text.contains("@") }
        if sample.hasPrefix("https:") { return !text.hasPrefix("http") }
      }
      return !column.shape.fits(text)
    }
  }

  var diagnostic: Diagnostic {
    let row = first.source.cell?.row ?? 0
    let side = isTooFarLeft ? "left" : "right"
    return Diagnostic(
      .csvShiftedRow,
      .mustFix,
      "From “\(first.text.shortened)” on, the cells of row \(row) stand one column too far to the \(side).",
      at: first.source,
      help: isTooFarLeft
        ? "A cell before it was lost. Put an empty cell in, or what stood there."
        : "Take out the empty cell before it."
    )
  }
}
