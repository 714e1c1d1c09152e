internal import Diagnostics
package import PlanModel

/// What the plan says about money, added up exactly.
///
/// Rows of `spending.csv` come in, sums go out. Each row is counted once, under the stream it
/// names: what members pay into a pooled fund is in the fund's rows and is added to no member.
package struct Spending: Sendable {
  private let rows: [SpendingRow]
  private let streamOrder: [String]

  package init(of plan: Plan) {
    self.init(
      plan.records.spending,
      streamOrder: plan.records.fundingStreams.map(\.id.value)
    )
  }

  init(_ rows: [SpendingRow], streamOrder: [String]) {
    self.rows = rows
    self.streamOrder = streamOrder
  }

  /// The years that have rows, the newest first.
  package var years: [PlanYear] { Set(rows.map(\.year.value)).sorted().reversed() }

  /// Everything of a year.
  package func total(in year: PlanYear) -> SpendingAmounts {
    SpendingAmounts(adding: rows(in: year))
  }

  /// What the rows of a year state that keep to all the limits given.
  package func amounts(
    in year: PlanYear,
    stream: String? = nil,
    thrive: ThriveGroup? = nil,
    level: ServiceLevel? = nil
  ) -> SpendingAmounts {
    SpendingAmounts(
      adding: rows(in: year).filter { row in
        (stream == nil || row.stream.value == stream)
          && (thrive == nil || row.thrive?.value == thrive)
          && (level == nil || row.level?.value == level)
      }
    )
  }

  /// The sums of each stream that has rows in a year, in the order of the sheet of streams.
  package func byStream(in year: PlanYear) -> [(stream: String, amounts: SpendingAmounts)] {
    streamOrder.compactMap { stream in
      let own = rows(in: year).filter { $0.stream.value == stream }
      return own.isEmpty ? nil : (stream, SpendingAmounts(adding: own))
    }
  }

  /// The sums of each THRIVE group that has rows in a year, in the framework's order; nil for rows
  /// that name none, last.
  package func byThrive(in year: PlanYear) -> [(group: ThriveGroup?, amounts: SpendingAmounts)] {
    sums(in: year, by: \.thrive?.value).map { (group: $0.key, amounts: $0.amounts) }
  }

  /// The sums of each level of service that has rows in a year; nil for rows that name none, last.
  package func byLevel(in year: PlanYear) -> [(level: ServiceLevel?, amounts: SpendingAmounts)] {
    sums(in: year, by: \.level?.value).map { (level: $0.key, amounts: $0.amounts) }
  }

  private func rows(in year: PlanYear) -> [SpendingRow] { rows.filter { $0.year.value == year } }

  private func sums<Key: Hashable & CaseIterable>(
    in year: PlanYear,
    by key: (SpendingRow) -> Key?
  ) -> [(key: Key?, amounts: SpendingAmounts)] {
    let keys: [Key?] = Key.allCases.map(\.self) + [nil]
    return keys.compactMap { wanted in
      let own = rows(in: year).filter { key($0) == wanted }
      return own.isEmpty ? nil : (wanted, SpendingAmounts(adding: own))
    }
  }
}

/// Planned, actual and expected money together; each nil where no row states it, which is not the
/// same as nothing.
package struct SpendingAmounts: Hashable, Sendable {
  /// Which of the amounts is meant.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case planned
    case actual
    case forecast
  }

  package let planned: Money?
  package let actual: Money?
  package let forecast: Money?

  package init(planned: Money?, actual: Money?, forecast: Money?) {
    self.planned = planned
    self.actual = actual
    self.forecast = forecast
  }

  package init(adding rows: [SpendingRow]) {
    self.init(
      planned: Self.sum(rows.compactMap(\.planned?.value)),
      actual: Self.sum(rows.compactMap(\.actual?.value)),
      forecast: Self.sum(rows.compactMap(\.forecast?.value))
    )
  }

  package subscript(kind: Kind) -> Money? {
    switch kind {
    case .planned: planned
    case .actual: actual
    case .forecast: forecast
    }
  }

  private static func sum(_ amounts: [Money]) -> Money? {
    amounts.isEmpty ? nil : amounts.reduce(.zero, +)
  }
}

extension Money {
  /// The share of each of so many people, to the nearest penny; nil when there is nobody.
  package func shared(among people: Int) -> Money? {
    people > 0 ? Money(pence: nearest(pence, dividedBy: people)) : nil
  }

  /// How many of a hundred parts of a whole this is, to the nearest one; nil when the whole is
  /// nothing.
  package func percentage(of whole: Money) -> Int? {
    whole.pence > 0 ? nearest(pence * 100, dividedBy: whole.pence) : nil
  }
}

/// A quotient rounded to the nearest whole number, halves away from zero.
private func nearest(_ number: Int, dividedBy divisor: Int) -> Int {
  let half = (abs(number) * 2 + divisor) / (divisor * 2)
  return number < 0 ? -half : half
}
