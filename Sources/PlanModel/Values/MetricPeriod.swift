/// The stretch of time a figure is for, as it is written in a metric's data.
package enum MetricPeriod: Hashable, Sendable {
  /// `2026-04`.
  case month(year: Int, month: Int)
  /// `2026-27-Q1`: April to June of a financial year.
  case quarter(PlanYear, Int)
  /// `2026-27`.
  case year(PlanYear)
  /// `2026`.
  case calendarYear(Int)

  package init?(_ text: String) {
    if let year = PlanYear(text) {
      self = .year(year)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 1, text.utf8.count == 4, let year = Int(digits: text[...]), year >= 1900 {
      self = .calendarYear(year)
    } else if parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let year = Int(digits: parts[0]), let month = Int(digits: parts[1]), (1...12).contains(month),
      year >= 1900
    {
      self = .month(year: year, month: month)
    } else if parts.count == 3, let year = PlanYear("\(parts[0])-\(parts[1])"),
      ["Q1", "Q2", "Q3", "Q4"].contains(parts[2]), let quarter = Int(parts[2].dropFirst())
    {
      self = .quarter(year, quarter)
    } else {
      return nil
    }
  }

  static let placeholder = MetricPeriod.calendarYear(2000)

  /// `2026-04`, as typed.
  package var text: String {
    switch self {
    case .month(let year, let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
    case .quarter(let year, let quarter): "\(year.text)-Q\(quarter)"
    case .year(let year): year.text
    case .calendarYear(let year): "\(year)"
    }
  }

  /// `April 2026`, `April to June 2026`, `2026-27`, `2026`.
  package var inWords: String {
    switch self {
    case .month(let year, let month): return "\(CalendarDate.monthNames[month - 1]) \(year)"
    case .quarter(let year, let quarter):
      let names = ["April to June", "July to September", "October to December", "January to March"]
      return "\(names[quarter - 1]) \(quarter == 4 ? year.start + 1 : year.start)"
    case .year, .calendarYear: return text
    }
  }

  /// `Apr 26`, `Q1 26-27`: what fits below an axis.
  package var short: String {
    switch self {
    case .month(let year, let month):
      return "\(CalendarDate.monthNames[month - 1].prefix(3)) \(twoDigits(year))"
    case .quarter(let year, let quarter): return "Q\(quarter) \(year.text.dropFirst(2))"
    case .year, .calendarYear: return text
    }
  }

  /// Puts periods of one kind in order of time.
  package var order: Int {
    switch self {
    case .month(let year, let month): year * 12 + month - 1
    case .quarter(let year, let quarter): year.start * 12 + quarter * 3
    case .year(let year): year.start * 12 + 3
    case .calendarYear(let year): year * 12
    }
  }

  /// What people and spreadsheets make of a period: `Apr-24`, `04/2024`, `1 April 2024`, `2024/25`,
  /// `Q1 2024-25`.
  static func correction(of text: String) -> String? {
    let parts = text.split { " /.-,\u{2013}".contains($0) }
    if let quarter = parts.first(where: { ["q1", "q2", "q3", "q4"].contains($0.lowercased()) }) {
      let rest = parts.filter { $0 != quarter }
      let year = PlanYear.correction(of: rest.joined(separator: "-"))
      return rest.count == 2 ? year.map { "\($0)-\(quarter.uppercased())" } : nil
    }
    return monthCorrection(parts) ?? PlanYear.correction(of: text)
  }

  private static func monthCorrection(_ parts: [Substring]) -> String? {
    // A spreadsheet that takes a month for a date writes its first day.
    let isFirstDay = parts.count == 3 && ["1", "01"].contains(parts[0])
    let rest = isFirstDay ? parts.dropFirst() : parts[...]
    guard rest.count == 2, let first = rest.first, let last = rest.last else { return nil }
    if let month = CalendarDate.month(named: first), let year = year(last) {
      return MetricPeriod.month(year: year, month: month).text
    }
    if let month = CalendarDate.month(named: last), let year = year(first) {
      return MetricPeriod.month(year: year, month: month).text
    }
    let isYearFirst = first.count == 4
    guard let month = Int(digits: isYearFirst ? last : first), (1...12).contains(month),
      let year = Int(digits: isYearFirst ? first : last), (1900...2199).contains(year)
    else { return nil }
    return MetricPeriod.month(year: year, month: month).text
  }

  private static func year(_ text: Substring) -> Int? {
    guard let number = Int(digits: text) else { return nil }
    return text.count == 2 ? 2000 + number : text.count == 4 ? number : nil
  }

  private func twoDigits(_ year: Int) -> String {
    year % 100 < 10 ? "0\(year % 100)" : "\(year % 100)"
  }
}
