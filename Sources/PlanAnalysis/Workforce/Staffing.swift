internal import Diagnostics
package import PlanModel

/// How many staff there are and should be, by day, organisation and role, added up exactly.
package struct Staffing: Sendable {
  /// The days that were counted, the newest first.
  package let days: [Day]

  /// The staff of one day.
  package struct Day: Sendable {
    package let date: CalendarDate
    /// In the order of the sheet of organisations.
    package let employers: [Employer]
    package let total: StaffingNumbers
  }

  /// The staff of one organisation.
  package struct Employer: Sendable {
    package let organisation: String
    /// In the order in which the sheet first names them.
    package let roles: [Role]
    package let total: StaffingNumbers
  }

  /// The staff of one role, whichever service they work in.
  package struct Role: Sendable {
    package let title: String
    package let services: [String]
    package let numbers: StaffingNumbers
  }

  package init(of plan: Plan) {
    self.init(
      plan.records.workforce,
      organisations: plan.records.organisations.map(\.id.value)
    )
  }

  init(_ rows: [WorkforceRow], organisations: [String]) {
    days = Set(rows.map(\.asAt.value)).sorted().reversed().map { date in
      let own = rows.filter { $0.asAt.value == date }
      return Day(
        date: date,
        employers: organisations.compactMap { organisation in
          let staff = own.filter { $0.organisation.value == organisation }
          return staff.isEmpty ? nil : Employer(organisation, staff)
        },
        total: StaffingNumbers(adding: own)
      )
    }
  }
}

extension Staffing.Employer {
  fileprivate init(_ organisation: String, _ rows: [WorkforceRow]) {
    self.organisation = organisation
    let titles = rows.map(\.roleGroup.value).withoutRepeats
    roles = titles.map { title in
      let own = rows.filter { $0.roleGroup.value == title }
      return Staffing.Role(
        title: title,
        services: own.compactMap(\.service?.value).withoutRepeats,
        numbers: StaffingNumbers(adding: own)
      )
    }
    total = StaffingNumbers(adding: rows)
  }
}

/// Posts that are paid for, filled and planned; each nil where no row states it.
package struct StaffingNumbers: Hashable, Sendable {
  package let funded: WholeTimeEquivalents?
  package let inPost: WholeTimeEquivalents?
  package let planned: WholeTimeEquivalents?
  /// Funded posts that nobody holds, of rows that state both.
  package let vacant: WholeTimeEquivalents?

  package init(adding rows: [WorkforceRow]) {
    funded = Self.sum(rows.compactMap(\.fundedWTE))
    inPost = Self.sum(rows.compactMap(\.inPostWTE))
    planned = Self.sum(rows.compactMap(\.plannedWTE))
    let both = rows.filter { $0.fundedWTE != nil && $0.inPostWTE != nil }
    if let funded = Self.sum(both.compactMap(\.fundedWTE)),
      let inPost = Self.sum(both.compactMap(\.inPostWTE))
    {
      vacant = funded - inPost
    } else {
      vacant = nil
    }
  }

  private static func sum(_ numbers: [Located<DecimalNumber>]) -> WholeTimeEquivalents? {
    numbers.isEmpty
      ? nil
      : numbers.map { WholeTimeEquivalents($0.value) }
        .reduce(WholeTimeEquivalents(hundredths: 0), +)
  }
}

extension [String] {
  /// Each once, where it first stands.
  fileprivate var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
