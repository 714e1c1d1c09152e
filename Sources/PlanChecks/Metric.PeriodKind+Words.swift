import PlanModel

extension Metric.PeriodKind {
  /// "month", "financial year".
  var inWords: String {
    switch self {
    case .rolling12Months: "month (the last of twelve)"
    default: rawValue.split(separator: "-").joined(separator: " ")
    }
  }

  /// How a period of this kind is written.
  var example: String {
    switch self {
    case .month, .rolling12Months: "2026-04"
    case .quarter: "2026-27-Q1"
    case .financialYear, .academicYear: "2026-27"
    case .calendarYear: "2026"
    }
  }
}
