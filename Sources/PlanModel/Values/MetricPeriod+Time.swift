extension MetricPeriod {
  /// The period after this one.
  package var next: MetricPeriod {
    switch self {
    case .month(let year, 12): .month(year: year + 1, month: 1)
    case .month(let year, let month): .month(year: year, month: month + 1)
    case .quarter(let year, 4): .quarter(PlanYear(startingIn: year.start + 1), 1)
    case .quarter(let year, let quarter): .quarter(year, quarter + 1)
    case .year(let year): .year(PlanYear(startingIn: year.start + 1))
    case .calendarYear(let year): .calendarYear(year + 1)
    }
  }

  /// The last day of the period; nil for a year that no calendar here reaches.
  package func lastDay(of kind: Metric.PeriodKind) -> CalendarDate? {
    switch self {
    case .month(let year, let month): day(year: year, month: month)
    case .quarter(let year, 4): day(year: year.start + 1, month: 3)
    case .quarter(let year, let quarter): day(year: year.start, month: 3 + quarter * 3)
    case .year(let year): day(year: year.start + 1, month: kind == .academicYear ? 8 : 3)
    case .calendarYear(let year): day(year: year, month: 12)
    }
  }

  /// The last day of a month.
  private func day(year: Int, month: Int) -> CalendarDate? {
    [31, 30, 29, 28].lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }.first
  }
}
