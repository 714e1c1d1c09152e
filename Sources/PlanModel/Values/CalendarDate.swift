/// A day of the Gregorian calendar, without time or zone (ISO 8601).
package struct CalendarDate: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil when there is no such day, or its year is not between 1900 and 2199.
  package init?(year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  private init(checkedYear: Int, month: Int, day: Int) {
    self.year = checkedYear
    self.month = month
    self.day = day
  }

  /// Reads `2026-09-30` and nothing else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let year = Int(digits: parts[0]), let month = Int(digits: parts[1]),
      let day = Int(digits: parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The first day of 2000: stands in for a date that could not be read.
  package static let placeholder = CalendarDate(checkedYear: 2000, month: 1, day: 1)

  /// `2026-09-30`.
  package var iso: String { "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))" }

  /// `30 September 2026`.
  package var inWords: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }

  /// Days since 1 March of the year 0: only differences mean anything.
  package var dayNumber: Int {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400
      + (153 * monthFromMarch + 2) / 5 + day
  }

  /// The day of the week, from 0 (Monday) to 6 (Sunday).
  package var weekday: Int { (dayNumber + 1) % 7 }

  /// The same day some months later, or the last day of that month.
  package func adding(months: Int) -> CalendarDate {
    let count = year * 12 + month - 1 + months
    let newYear = count / 12
    let newMonth = count % 12 + 1
    return CalendarDate(
      checkedYear: newYear,
      month: newMonth,
      day: min(day, Self.days(in: newMonth, of: newYear))
    )
  }

  /// The day after; the last day that can be written stays as it is.
  package var following: CalendarDate {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1) ?? self
  }

  /// The day before; the first day that can be written stays as it is.
  package var preceding: CalendarDate {
    if day > 1 { return CalendarDate(checkedYear: year, month: month, day: day - 1) }
    let before = month > 1 ? (year, month - 1) : (year - 1, 12)
    return CalendarDate(
      year: before.0,
      month: before.1,
      day: Self.days(in: before.1, of: before.0)
    ) ?? self
  }

  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: 31
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// Why there is no such day: `June has 30 days.` for `2026-06-31`.
  static func fault(of text: String) -> String? {
    if let error = DecimalNumber.spreadsheetError(text) { return error }
    if serial(text) != nil {
      return "The spreadsheet has saved the day as a number. Format the cell as a date."
    }
    if let half = halfDate(text) { return half }
    if correction(of: text) != nil, let month = Int(digits: text.prefix(while: \.isNumber)),
      let day = Int(digits: text.dropFirst("\(month)".count + 1).prefix(while: \.isNumber)),
      month <= 12, (13...31).contains(day)
    {
      return "The month stands first here, as in America."
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let year = Int(digits: parts[0]), let month = Int(digits: parts[1]),
      Int(digits: parts[2]) != nil
    else { return nil }
    if !(1900...2199).contains(year) { return "The year should be from 1900 to 2199." }
    if !(1...12).contains(month) { return "A year has twelve months, and the month stands second." }
    let days = days(in: month, of: year)
    let when = month == 2 ? "February \(year)" : monthNames[month - 1]
    return "\(when) has \(days) days."
  }

  /// What a date lacks of which a spreadsheet or a person wrote a part: `05-Oct`, `Oct-26`.
  private static func halfDate(_ text: String) -> String? {
    let parts = text.split { " /.-,".contains($0) }
    let named = parts.compactMap { month(named: $0) }
    guard parts.count <= 2, let month = named.first, named.count == 1 else { return nil }
    let number = parts.compactMap { Int(digits: $0) }.first
    let shown = "\(twoDigits(month))"
    // Behind a month stands a year, before it a day.
    if let number, parts.count == 2, self.month(named: parts[0]) != nil {
      let year = number < 100 ? 2000 + number : number
      return "The day is missing. Write the whole date, such as \(year)-\(shown)-01."
    }
    let day = number.map(twoDigits) ?? "01"
    return "The year is missing\(number == nil ? ", and the day" : "")."
      + " Write the whole date: the year, \(shown) for the month, and \(day) for the day."
  }

  /// The number of a month from its name or the first letters of it: `Sept` is 9.
  static func month(named name: some StringProtocol) -> Int? {
    guard name.count >= 3, name.allSatisfy(\.isLetter) else { return nil }
    let typed = name.lowercased()
    return monthNames.firstIndex {
      $0.lowercased().hasPrefix(typed) || (typed == "sept" && $0 == "September")
    }
    .map { $0 + 1 }
  }

  /// The day that a spreadsheet counts so many days after 30 December 1899, from 1982 to 2064.
  private static func serial(_ text: String) -> CalendarDate? {
    guard text.utf8.count == 5, let number = Int(digits: text[...]),
      (30_000...60_000).contains(number)
    else { return nil }
    let start = CalendarDate(checkedYear: 1900, month: 1, day: 1)
    let wanted = start.dayNumber + number - 2
    // The month is found by steps, and the day within it.
    var month = start.adding(months: number / 31)
    while month.adding(months: 1).dayNumber <= wanted { month = month.adding(months: 1) }
    return CalendarDate(year: month.year, month: month.month, day: wanted - month.dayNumber + 1)
  }

  /// Dates people write that are not ISO: `30/9/2026`, `30.09.2026`, `30 September 2026`.
  static func correction(of text: String) -> String? {
    if let day = serial(text) { return day.iso }
    let parts = text.split { " /.-,".contains($0) }.map { part in
      // The day may be the 20th.
      let digits = part.prefix(while: \.isNumber)
      let isOrdinal = ["st", "nd", "rd", "th"].contains(part.dropFirst(digits.count).lowercased())
      return String(isOrdinal && !digits.isEmpty ? digits : part)
    }
    guard parts.count == 3, let first = Int(digits: parts[0][...]),
      let last = Int(digits: parts[2][...])
    else { return nil }
    let named = monthNames.firstIndex { $0.lowercased().hasPrefix(parts[1].lowercased().prefix(3)) }
    guard
      let month = Int(digits: parts[1][...]) ?? (parts[1].count >= 3 ? named.map { $0 + 1 } : nil)
    else { return nil }
    if parts[0].count == 4 {
      // Behind the year the day may stand before the month, where no month can be meant.
      return CalendarDate(year: first, month: month, day: last)?.iso
        ?? CalendarDate(year: first, month: last, day: month)?.iso
    }
    let year = last < 100 ? 2000 + last : last
    // America writes the month first, as spreadsheets set to it do.
    return CalendarDate(year: year, month: month, day: first)?.iso
      ?? (Int(digits: parts[1][...]) == nil
        ? nil : CalendarDate(year: year, month: first, day: month)?.iso)
  }
}

extension CalendarDate: Comparable {
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Int {
  /// The number that ASCII digits spell; nil for anything else, signs included.
  init?(digits text: Substring) {
    guard !text.isEmpty, text.utf8.count <= 9,
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    self.init(text)
  }
}
