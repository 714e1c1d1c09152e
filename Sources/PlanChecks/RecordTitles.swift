import PlanAnalysis
import PlanModel

/// What people call records, for messages.
extension ExaminedPlan {
  /// The title of a record between quotation marks; its id where it has none.
  func named(_ kind: RecordKind, _ id: String) -> String {
    "\u{201C}\(index.entry(kind, id)?.title ?? id)\u{201D}"
  }
}

extension SpendingAmounts.Kind {
  /// The word before an amount: "planned", "spent", "expected".
  var participle: String {
    switch self {
    case .planned: "planned"
    case .actual: "spent"
    case .forecast: "expected"
    }
  }
}

extension PlanYear {
  /// The first day of the financial year.
  var firstDay: CalendarDate? { CalendarDate(year: start, month: 4, day: 1) }
  /// The last day of the financial year.
  var lastDay: CalendarDate? { CalendarDate(year: start + 1, month: 3, day: 31) }
}
