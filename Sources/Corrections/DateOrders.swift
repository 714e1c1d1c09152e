internal import Diagnostics

/// In which order people wrote the parts of their dates, column by column.
///
/// `30/10/2026` has its day first. `1/10/2026` could be January or October: it is taken for October
/// only where the same column of the sheet shows that the day comes first.
struct DateOrders {
  /// One column of one sheet.
  private struct Column: Hashable {
    let path: String
    let number: Int
  }

  private let dayFirst: Set<Column>
  private let monthFirst: Set<Column>

  init(in diagnostics: [Diagnostic], _ texts: SourceTexts) {
    var dayFirst: Set<Column> = []
    var monthFirst: Set<Column> = []
    for diagnostic in diagnostics where diagnostic.code == .badValue {
      guard let place = diagnostic.location, let column = Self.column(of: place),
        let written = texts.text(of: place.path)?.stretch(place),
        let parts = WrittenDate(written)
      else { continue }
      if parts.first > 12 { dayFirst.insert(column) }
      if parts.second > 12 { monthFirst.insert(column) }
    }
    self.dayFirst = dayFirst
    self.monthFirst = monthFirst
  }

  /// Whether a replacement is the date that was written, and no other can be meant.
  func areClear(_ written: String, _ replacement: String, at place: SourceRange) -> Bool {
    let parts = replacement.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy(\.isNumber) else {
      return false
    }
    guard let date = WrittenDate(written) else {
      // The month is a word, or the year stands first: there is only one way to read it.
      return written.contains { $0.isNumber }
    }
    if date.first > 12 || date.first == date.second { return true }
    guard let column = Self.column(of: place) else { return false }
    return dayFirst.contains(column) && !monthFirst.contains(column)
  }

  private static func column(of place: SourceRange) -> Column? {
    place.cell.map { Column(path: place.path, number: $0.column) }
  }
}

/// A date of three numbers with the year last: `30/10/2026`.
private struct WrittenDate {
  let first: Int
  let second: Int

  init?(_ text: String) {
    let parts = text.split { " /.-,".contains($0) }.map(String.init)
    guard parts.count == 3, parts[0].count <= 2, let first = Int(parts[0]),
      let second = Int(parts[1]), Int(parts[2]) != nil
    else { return nil }
    self.first = first
    self.second = second
  }
}
