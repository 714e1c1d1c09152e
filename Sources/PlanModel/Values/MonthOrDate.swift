/// A day, or a whole month when the day does not matter.
package struct MonthOrDate: Hashable, Sendable {
  /// The day, or the first of the month.
  package let date: CalendarDate
  package let isMonth: Bool

  /// Reads `2026-03` and `2026-03-14`.
  package init?(_ text: String) {
    let isMonth = text.utf8.count == 7
    guard let date = CalendarDate(isMonth ? text + "-01" : text) else { return nil }
    self.date = date
    self.isMonth = isMonth
  }

  private init(date: CalendarDate) {
    self.date = date
    isMonth = false
  }

  static let placeholder = MonthOrDate(date: .placeholder)

  /// `March 2026` or `14 March 2026`.
  package var inWords: String {
    isMonth ? "\(CalendarDate.monthNames[date.month - 1]) \(date.year)" : date.inWords
  }
}

extension ValueType where Value == MonthOrDate {
  /// A month or a day.
  package static var monthOrDate: Self {
    Self(
      "a month such as 2026-03 or a date such as 2026-03-14",
      shape: .month,
      placeholder: .placeholder,
      correction: CalendarDate.correction,
      decode: { MonthOrDate($0) }
    )
  }
}
