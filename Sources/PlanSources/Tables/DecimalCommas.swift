internal import Diagnostics
internal import PlanModel

/// Reads the numbers of a sheet that has a comma for the decimal point everywhere, as a spreadsheet
/// set to another country writes them.
///
/// One such number alone is a slip of its own. With commas between thousands, or with points, nobody
/// can tell which is which.
struct DecimalCommas {
  /// The rows with points.
  private(set) var rows: [[SourceScalar]]
  private(set) var diagnostic: Diagnostic?

  private static let fewestNumbers = 3

  init(in original: [[SourceScalar]], of columns: [FieldDescription?]) {
    rows = original
    let figures = columns.indices.filter { place in
      switch columns[place]?.shape {
      case .number, .money: true
      default: false
      }
    }
    var places: [(row: Int, column: Int)] = []
    for (row, cells) in original.enumerated() {
      for column in figures where column < cells.count {
        let bytes = cells[column].text.utf8
        if bytes.contains(UInt8(ascii: ".")) { return }
        guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")) else { continue }
        let after = bytes[bytes.index(after: comma)...]
        guard (1...2).contains(after.count), after.allSatisfy({ (0x30...0x39).contains($0) }),
          DecimalNumber(String(cells[column].text.replacing(",", with: "."))) != nil
        else { return }
        places.append((row, column))
      }
    }
    guard places.count >= Self.fewestNumbers, let first = places.first else { return }
    for (row, column) in places {
      let cell = rows[row][column]
      let words = SourceText(cell.text.replacing(",", with: "."), at: cell.source)
      rows[row][column] = SourceScalar(words, style: .cell)
    }
    let cell = original[first.row][first.column]
    diagnostic = .commas(cell, places.count, meant: rows[first.row][first.column].text)
  }
}

extension Diagnostic {
  fileprivate static func commas(
    _ first: SourceScalar,
    _ count: Int,
    meant: String
  ) -> Diagnostic {
    Diagnostic(
      .badValue,
      .mustFix,
      "\(count) numbers of this sheet have a comma where a point belongs, the first \u{201C}\(first.text)\u{201D}.",
      at: first.source,
      help: "Set the spreadsheet to English (United Kingdom), and save it again.",
      suggestion: meant
    )
  }
}
