/// A row put together again after a comma in a cell without quotation marks took it apart.
///
/// Commas in words have a space after them, and commas in numbers three digits; commas between
/// cells have neither. Where that explains exactly the cells too many, the row is as good as read.
struct CSVRowRepair {
  let cells: [CSVCell]
  /// The first cell that was joined, counted from 0.
  let firstJoined: Int
  /// The row to write instead; nil when it is too long to be shown.
  let correctedRow: String?

  /// nil when nothing explains the number of cells.
  init?(_ cells: [CSVCell], columns: Int, sheet: CSVSheet) {
    guard sheet.delimiter == 0x2C else { return nil }
    let surplus = cells.count - columns
    guard surplus > 0, cells.count <= 4 * CSVReader.mostColumns else { return nil }
    let plain = cells.indices.dropFirst().filter { index in
      guard case (.plain, .plain) = (cells[index - 1].style, cells[index].style) else {
        return false
      }
      return !cells[index].isBlank
    }
    let beforeSpace = plain.filter { sheet.bytes[cells[$0].whole.lowerBound] == 0x20 }
    let beforeDigits = plain.filter { Self.isThousands(cells[$0 - 1], cells[$0], sheet) }
    let joins = [beforeSpace, beforeDigits, (beforeSpace + beforeDigits).sorted()]
      .first { $0.count == surplus }
    guard let joins, let first = joins.first else { return nil }

    var joined: [CSVCell] = []
    for (index, cell) in cells.enumerated() {
      guard joins.contains(index), let last = joined.popLast() else {
        joined.append(cell)
        continue
      }
      let words = last.words.lowerBound..<max(last.words.upperBound, cell.words.upperBound)
      let whole = last.whole.lowerBound..<cell.whole.upperBound
      // The words of a number are told once, for the row; of words a comma is a part.
      let isNumber = beforeDigits.contains(index) && !beforeSpace.contains(index)
      joined.append(CSVCell(whole: whole, words: words, style: isNumber ? .thousands : .plain))
    }
    self.cells = joined
    firstJoined = first - 1
    correctedRow = Self.row(joined, sheet)
  }

  private static func row(_ cells: [CSVCell], _ sheet: CSVSheet) -> String? {
    guard let start = cells.first?.whole.lowerBound, let end = cells.last?.whole.upperBound,
      end - start <= 300, !sheet.bytes[start..<end].contains(0x0A)
    else { return nil }
    return cells.map { cell in
      if case .thousands = cell.style { return sheet.words(of: cell) }
      guard case .plain = cell.style, sheet.bytes[cell.words].contains(sheet.delimiter) else {
        return sheet.text(cell.whole)
      }
      return sheet.quoted(sheet.text(cell.words))
    }
    .joined(separator: ",")
  }

  /// Whether two cells are the parts of a number such as `£1,200`.
  private static func isThousands(_ left: CSVCell, _ right: CSVCell, _ sheet: CSVSheet) -> Bool {
    let digits = sheet.bytes[right.whole].prefix { (0x30...0x39).contains($0) }
    let rest = sheet.bytes[right.whole].dropFirst(digits.count).first
    let before = sheet.bytes[left.words]
    let leading = before.reversed().prefix { (0x30...0x39).contains($0) }.count
    return digits.count == 3 && (1...3).contains(leading) && (rest == nil || rest == 0x2E)
      && before.count <= 5
  }
}
