/// Tables.
extension HTMLRenderer {
  /// Writes what a mark stands for, which is no words of the author.
  mutating func writeMark(of node: Node) {
    switch prepared.mark(of: node) {
    case .table: beginTable()
    case .noteBegin(let note):
      beginNote(note)
      foldDepths.append(itemDepth)
    case .noteEnd(let note):
      endNote(note)
      foldDepths.removeLast()
    case .directiveBegin(let directive):
      beginDirective(directive)
      foldDepths.append(itemDepth)
    case .directiveEnd(let directive):
      endDirective(directive)
      foldDepths.removeLast()
    case .cell, nil: break
    }
  }

  /// The row of headings names the table, so it is kept until it is whole.
  private mutating func beginTable() {
    beginCapture()
    tableLabel = []
  }

  mutating func beginCell(_ cell: TableCell) {
    if cell.column == 0 { html.write("<tr>\n") }
    if tableLabel != nil { tableLabel?.append("") }
    writeCellTag(cell)
  }

  mutating func endCell(_ cell: TableCell) {
    html.write(cell.row == 0 ? "</th>\n" : "</td>\n")
    let table = prepared.tables[cell.table]
    guard cell.column == table.cellCounts[cell.row] - 1 else { return }
    for column in cell.column + 1..<max(table.columnCount, cell.column + 1) {
      writeCellTag(TableCell(table: cell.table, row: cell.row, column: column))
      html.write("</td>\n")
    }
    html.write("</tr>\n")
    if cell.row == 0 { endHeadings() }
    if cell.row == table.cellCounts.count - 1 {
      html.write(cell.row == 0 ? "</table>\n</div>\n" : "</tbody>\n</table>\n</div>\n")
    } else if cell.row == 0 {
      html.write("<tbody>\n")
    }
  }

  private mutating func endHeadings() {
    let row = endCapture()
    let names = (tableLabel ?? []).filter { $0.utf8.contains { $0 != 0x20 } }
    tableLabel = nil
    html.beginLine()
    html.write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
    html.write(escaped: rendering.labels.table(names))
    html.write("\">\n<table>\n<thead>\n")
    html.append(row)
    html.write("</thead>\n")
  }

  private mutating func writeCellTag(_ cell: TableCell) {
    html.write(cell.row == 0 ? "<th scope=\"col\"" : "<td")
    switch prepared.tables[cell.table].alignments[cell.column] {
    case .none: html.write(">")
    case .left: html.write(" class=\"align-left\">")
    case .center: html.write(" class=\"align-center\">")
    case .right: html.write(" class=\"align-right\">")
    }
  }

  /// Adds the words of a text or a code span to the name of the table, if they belong to it.
  mutating func addToLabel(_ node: Node) {
    guard let label = tableLabel, !label.isEmpty else { return }
    tableLabel?[label.count - 1] += prepared.plainWords(of: node) { span in
      prepared.value(of: span).flatMap(rendering.value) ?? span.written
    }
  }
}

/// Writing apart what has its place later.
extension HTMLRenderer {
  /// From here on, what is written is kept apart.
  mutating func beginCapture() {
    outer.append(html)
    html = HTMLBytes()
  }

  /// What was written since ``beginCapture()``.
  mutating func endCapture() -> HTMLBytes {
    let captured = html
    html = outer.popLast() ?? HTMLBytes()
    return captured
  }
}
