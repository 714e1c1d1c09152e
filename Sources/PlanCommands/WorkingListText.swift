import Diagnostics
import SiteBuild

/// Writes a working list for a terminal, a spreadsheet or a program.
struct WorkingListText {
  /// How a list is written.
  enum Format: String, CaseIterable {
    case table
    case csv
    case jsonLines = "json-lines"
  }

  private let list: ListedPlan

  init(_ list: ListedPlan) {
    self.list = list
  }

  func text(as format: Format) -> String {
    switch format {
    case .table: list.rows.isEmpty ? "Nothing to list.\n" : table
    case .csv: csv
    case .jsonLines: jsonLines
    }
  }

  /// Columns as wide as their widest cell, the last as it comes.
  private var table: String {
    let rows = [columns.map { $0.uppercased() }] + list.rows.map { cells(of: $0) }
    let shown = rows.map { $0.map { TerminalText(Self.shortened($0)) } }
    let widths = columns.indices.map { column in shown.map { $0[column].width }.max() ?? 0 }
    let lines = shown.map { row in
      let padded = row.enumerated().map { column, cell in
        column == columns.count - 1
          ? cell.text
          : cell.text + String(repeating: " ", count: max(0, widths[column] - cell.width))
      }
      return padded.joined(separator: "  ").trimmedEnd + "\n"
    }
    let count = list.rows.count
    return lines.joined() + "\n\(count) \(count == 1 ? "row" : "rows").\n"
  }

  private var csv: String {
    ([columns] + list.rows.map { cells(of: $0) })
      .map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  private var jsonLines: String {
    list.rows.map { row in
      var members = zip(list.columns, row.cells).map { ($0, Self.json($1)) }
      if let place = row.place {
        members.append(("path", Self.json(place.path)))
        members.append(("line", "\(place.line)"))
        if let cell = place.cell { members.append(("cell", Self.json(cell))) }
      }
      return "{\(members.map { "\(Self.json($0)):\($1)" }.joined(separator: ","))}\n"
    }
    .joined()
  }

  private var hasPlaces: Bool { list.rows.contains { $0.place != nil } }
  private var columns: [String] { list.columns + (hasPlaces ? ["written in"] : []) }

  private func cells(of row: (cells: [String], place: ListedPlan.Place?)) -> [String] {
    guard hasPlaces else { return row.cells }
    let place = row.place.map { place in
      place.cell.map { "\(place.path), cell \($0)" } ?? "\(place.path), line \(place.line)"
    }
    return row.cells + [place ?? ""]
  }

  /// Enough of a long cell to know it again.
  private static func shortened(_ cell: String) -> String {
    cell.count <= 70 ? cell : cell.prefix(69) + "\u{2026}"
  }

  /// A cell that no spreadsheet takes for a formula.
  private static func quoted(_ cell: String) -> String {
    let isFormula = cell.first.map { "=+-@\t".contains($0) } ?? false
    let safe = isFormula ? "'\(cell)" : cell
    return safe.contains { ",\"\r\n".contains($0) }
      ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
  }

  private static func json(_ text: String) -> String {
    var escaped = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped + "\""
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
