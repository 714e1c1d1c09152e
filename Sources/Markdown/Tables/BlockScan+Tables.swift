/// Tables.
extension BlockScan {
  /// Makes a table of the last line of the paragraph, if a line of dashes fits below it.
  mutating func beginTable(_ reading: LineReading) -> Bool {
    guard reading.cursor.indentation < 4, let header = paragraph.last, !header.isLazy,
      let delimiters = DelimiterRow(reading.cursor.content)
    else { return false }
    let row = TableRow(source[header.content])
    guard row.cells.count == delimiters.alignments.count else {
      if delimiters.hasPipe {
        misfits.append(
          TableMisfit(
            headings: row.cells.count,
            columns: delimiters.alignments.count,
            range: reading.cursor.contentStart..<reading.line.end
          )
        )
      }
      return false
    }
    guard row.cells.count <= Table.columnLimit else {
      misfits.append(
        TableMisfit(headings: row.cells.count, columns: row.cells.count, range: header.content)
      )
      return false
    }
    paragraph.removeLast()
    let isFirst = paragraph.isEmpty
    endParagraph()
    let index = tables.count
    tables.append(Table(delimiters.alignments))
    leaf = .table(index)
    if isFirst {
      write(header.head, to: header.content.lowerBound)
    } else {
      // A line that goes on with a paragraph may be indented like code.
      text.write(prefix, for: header.content.lowerBound..<header.content.lowerBound)
    }
    writeMark(.table(index), for: header.content)
    write(row, to: index)
    return true
  }

  /// Adds a line to a table.
  mutating func addRow(_ reading: LineReading, to index: Int) {
    let content = reading.cursor.content
    if !content.contains(UInt8(ascii: "|")) {
      tables[index].note(looseRow: reading.cursor.contentStart..<reading.line.end)
    }
    write(TableRow(content), to: index)
  }

  private mutating func write(_ row: TableRow, to index: Int) {
    let prefix = prefix
    let rowNumber = tables[index].cellCounts.count
    for (column, cell) in tables[index].add(row).enumerated() {
      marks[text.line] = .cell(TableCell(table: index, row: rowNumber, column: column))
      let start = cell.lowerBound..<cell.lowerBound
      text.write(prefix, for: start)
      text.write("# ".utf8, for: start)
      _ = writeWords(cell, isCell: true)
      // It is taken off again with the space before it, and keeps signs of the author's from it.
      text.write(" #".utf8, for: cell.upperBound..<cell.upperBound)
      text.endLine()
    }
  }
}

/// A line of dashes that makes no table of the line above it.
struct TableMisfit {
  let headings: Int
  let columns: Int
  let range: Range<Int>
}
