package import Diagnostics
package import PlanModel

/// The money of one stream in one year, as its rows tell it.
package struct StreamYear: Sendable {
  /// How far a row says what its money is for.
  package enum Detail: CaseIterable, Hashable, Sendable {
    /// The stream alone.
    case whole
    /// A THRIVE group or a level, but no service and no action.
    case group
    /// A service or an action.
    case use
  }

  package let stream: String
  package let year: PlanYear
  /// In the order of the sheet, each once.
  package let rows: [SpendingRow]

  /// The rows that say so much of what their money is for.
  package func rows(_ detail: Detail) -> [SpendingRow] { rows.filter { $0.detail == detail } }

  package var amounts: SpendingAmounts { SpendingAmounts(adding: rows) }
}

extension Spending {
  /// The money of a plan by stream and year, in the order in which the sheet first names them.
  ///
  /// A row that stands in the sheet twice is taken once.
  package static func streamYears(of plan: Plan) -> [StreamYear] {
    var order: [Place] = []
    var rows: [Place: [SpendingRow]] = [:]
    var seen: Set<SpendingRow.Content> = []
    for row in plan.records.spending where seen.insert(row.content).inserted {
      let place = Place(stream: row.stream.value, year: row.year.value)
      if rows[place] == nil { order.append(place) }
      rows[place, default: []].append(row)
    }
    return order.map { StreamYear(stream: $0.stream, year: $0.year, rows: rows[$0] ?? []) }
  }

  private struct Place: Hashable {
    let stream: String
    let year: PlanYear
  }
}

extension SpendingRow {
  /// What a row says, without its note: rows that say the same are one row.
  package struct Content: Hashable, Sendable {
    let year: PlanYear
    let names: [String?]
    let amounts: [Money?]
  }

  package var content: Content {
    Content(
      year: year.value,
      names: [
        stream.value, service?.value, action?.value, thrive?.value.rawValue,
        level?.value.rawValue,
      ],
      amounts: [planned?.value, actual?.value, forecast?.value]
    )
  }

  /// What the money is for, with the kind of record; nil where the row does not say.
  package var use: (kind: RecordKind, id: String)? {
    service.map { (.service, $0.value) } ?? action.map { (.action, $0.value) }
  }

  /// How far the row says what its money is for.
  package var detail: StreamYear.Detail {
    if use != nil { return .use }
    return thrive == nil && level == nil ? .whole : .group
  }

  /// The first amount that it states, with its place.
  package var firstAmount: Located<Money>? { planned ?? actual ?? forecast }
}
