import PlanModel

/// How people name a period, in small letters with plain hyphens.
enum PeriodNames {
  /// With the year: "april 2025", "between july and september 2026", "q2 of 2026-27".
  static func all(of period: MetricPeriod) -> [String] {
    switch period {
    case .month(let year, let month):
      let name = Self.month(month)
      return ["\(name) \(year)", "\(name) of \(year)", "\(name.prefix(3)) \(year)"]
        + ["\(name.prefix(3))-\(year % 100)", "\(twoDigits(month))/\(year)", period.text]
    case .quarter(let year, let quarter):
      let (first, last, end) = months(of: quarter, in: year)
      let spans = ["to", "and", "-", "until", "through"].flatMap { joint in
        let between = joint == "-" ? "-" : " \(joint) "
        return [
          "\(first)\(between)\(last) \(end)",
          "\(first.prefix(3))\(between)\(last.prefix(3)) \(end)",
        ]
      }
      let ends = ["months to", "quarter to", "quarter ending", "months ending", "months up to"]
        .map { "\($0) \(last) \(end)" }
      return spans + ends + quarters(quarter, of: year) + [period.text.lowercased()]
    case .year(let year):
      return years(year)
    case .calendarYear(let year): return ["\(year)"]
    }
  }

  /// Without the year: "july", "q2", "second quarter".
  static func short(of period: MetricPeriod) -> [String] {
    switch period {
    case .month(_, let month): return ["in \(Self.month(month))", "during \(Self.month(month))"]
    case .quarter(let year, let quarter):
      let (first, last, _) = months(of: quarter, in: year)
      return ["q\(quarter)", "quarter \(quarter)", "\(ordinals[quarter - 1]) quarter"]
        + ["\(first) to \(last)", "\(first) and \(last)", "\(first)-\(last)"]
    case .year, .calendarYear: return []
    }
  }

  private static let ordinals = ["first", "second", "third", "fourth"]

  private static func quarters(_ quarter: Int, of year: PlanYear) -> [String] {
    let names = ["q\(quarter)", "quarter \(quarter)", "\(ordinals[quarter - 1]) quarter"]
    return names.flatMap { name in
      years(year).flatMap {
        ["\(name) \($0)", "\(name) of \($0)", "\(name), \($0)", "\(name) in \($0)"]
      }
    } + years(year).map { "\($0) q\(quarter)" }
  }

  private static func years(_ year: PlanYear) -> [String] {
    [year.text, year.text.split(separator: "-").joined(separator: "/")]
      + ["\(year.start)-\(year.start + 1)", "\(year.start)/\(year.start + 1)"]
  }

  private static func months(of quarter: Int, in year: PlanYear) -> (String, String, Int) {
    let first = quarter == 4 ? 1 : quarter * 3 + 1
    return (month(first), month(first + 2), quarter == 4 ? year.start + 1 : year.start)
  }

  private static func month(_ month: Int) -> String {
    CalendarDate.monthNames[month - 1].lowercased()
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
