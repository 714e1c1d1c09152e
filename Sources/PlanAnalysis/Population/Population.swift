internal import Diagnostics
package import PlanModel

/// How many people of some ages live in the area, from rows of `population.csv`.
package struct Population: Sendable {
  /// Rows about everybody of some ages in the whole area, not about one group.
  private let rows: [PopulationRow]
  /// Rows about groups, which overlap and are never added up.
  private let groupRows: [PopulationRow]

  package init(of plan: Plan) {
    self.init(plan.records.population, in: plan.settings.area.name.value)
  }

  init(_ rows: [PopulationRow], in area: String) {
    let own = rows.filter { $0.area.value == area }
    self.rows = own.filter { $0.group == nil }
    groupRows = own.filter { $0.group != nil }
  }

  /// The years with rows about everybody, the newest first.
  package var years: [Int] { Set(rows.map(\.year.value)).sorted().reversed() }

  /// The people of a group, as the one row of the year says that is about these ages, or about any;
  /// of the newest year where none is asked for.
  package func people(in group: String, ages: AgeRange?, year: Int?) -> Count? {
    let own = groupRows.filter { row in
      row.group?.value == group && (year == nil || row.year.value == year)
        && (ages == nil || ages == AgeRange(from: row.ageFrom.value, to: row.ageTo.value))
    }
    let newest = own.map(\.year.value).max()
    let rows = own.filter { $0.year.value == newest }
    return rows.count == 1 ? Count(people: rows[0].count.value, year: rows[0].year.value) : nil
  }

  /// A number of people and the year it is for.
  package struct Count: Hashable, Sendable {
    package let people: Int
    package let year: Int
  }

  /// The people of all these ages, in the year asked for, else the nearest year before it, else the
  /// nearest after it.
  ///
  /// Nil when no year has rows that together cover the ages once, without gap or overlap.
  package func people(ages: AgeRange, in year: Int) -> Count? {
    let years = Set(rows.map(\.year.value)).sorted()
    let before = years.filter { $0 <= year }.reversed()
    let after = years.filter { $0 > year }
    return (before + after).lazy
      .compactMap { year in people(ages: ages, of: year).map { Count(people: $0, year: year) } }
      .first
  }

  /// Goes from age to age: the people up to each age that rows can reach from the first.
  private func people(ages: AgeRange, of year: Int) -> Int? {
    let own = rows.filter { $0.year.value == year && $0.ageTo.value <= ages.to }
    var reached: [Int: Int] = [ages.from: 0]
    for age in ages.from...ages.to {
      guard let sum = reached[age] else { continue }
      for row in own where row.ageFrom.value == age && row.ageTo.value >= age {
        let next = row.ageTo.value + 1
        if reached[next] == nil { reached[next] = sum + row.count.value }
      }
    }
    return reached[ages.to + 1]
  }
}
