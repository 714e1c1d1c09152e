package import PlanModel

/// What is shown of a spreadsheet: some of its columns, each with its format.
///
/// What an author asked for comes in as it was written; what cannot be done is told as faults, and
/// left out.
package struct TableSelection: Sendable {
  /// A column that is shown.
  package struct Column: Sendable {
    /// Its place among the columns of the spreadsheet.
    package let place: Int
    package let name: String
    package let format: ColumnFormat
  }

  /// Something that was asked for and cannot be.
  package enum Fault: Hashable, Sendable {
    /// A column that the part of `columns` at a place names.
    case unknownColumn(String, part: Int)
    /// A column that the part of `formats` at a place names.
    case unknownFormattedColumn(String, part: Int)
    case unknownFormat(String, part: Int)
    /// A part of `formats` that is not written as `column=format`.
    case notAFormat(part: Int)
    /// A cell that is no number of its column's format.
    case notANumber(SourceScalar, ColumnFormat)
  }

  package let table: ContentTable
  package let columns: [Column]
  package let faults: [Fault]

  /// - Parameters:
  ///   - table: the spreadsheet.
  ///   - chosen: names of columns between commas; nil for all.
  ///   - formats: `column=format` between commas; columns that are not in it hold text.
  ///   - numbers: the format of columns behind the first that `formats` does not name.
  package init(
    of table: ContentTable,
    columns chosen: String?,
    formats: String?,
    numbers: ColumnFormat = .text
  ) {
    var faults: [Fault] = []
    var places: [Int] = Array(table.columns.indices)
    if let chosen {
      places = Self.parts(of: chosen).enumerated().compactMap { part, name in
        let place = table.place(of: name)
        if place == nil { faults.append(.unknownColumn(name, part: part)) }
        return place
      }
    }
    var given: [Int: ColumnFormat] = [:]
    for (part, written) in Self.parts(of: formats ?? "").enumerated() {
      let sides = written.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard sides.count == 2 else {
        faults.append(.notAFormat(part: part))
        continue
      }
      let place = table.place(of: sides[0])
      let format = ColumnFormat(rawValue: sides[1])
      if place == nil { faults.append(.unknownFormattedColumn(sides[0], part: part)) }
      if format == nil { faults.append(.unknownFormat(sides[1], part: part)) }
      if let place, let format { given[place] = format }
    }
    let columns = places.enumerated().map { order, place in
      Column(
        place: place,
        name: table.columns[place].name,
        format: given[place] ?? (order == 0 ? .text : numbers)
      )
    }
    for row in table.rows {
      for column in columns where !column.format.accepts(row[column.place].text.trimmed) {
        faults.append(.notANumber(row[column.place], column.format))
      }
    }
    self.table = table
    self.columns = columns
    self.faults = faults
  }

  /// The cell of a row in a column, without spaces around it.
  package func cell(_ column: Column, of row: [SourceScalar]) -> String {
    row[column.place].text.trimmed
  }

  /// The parts of a list with commas between them.
  package static func parts(of list: String) -> [String] {
    list.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

extension ContentTable {
  /// The place of a column, by its name as written or as keys are.
  package func place(of name: String) -> Int? {
    columns.firstIndex { $0.name == name } ?? columns.firstIndex { $0.key == name }
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
