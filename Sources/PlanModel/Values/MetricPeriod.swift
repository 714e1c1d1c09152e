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

  private func twoDigits(_ year: Int) -> String {
    year % 100 < 10 ? "0\(year % 100)" : "\(year % 100)"
  }
}
