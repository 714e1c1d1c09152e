internal import Diagnostics
package import PlanModel

/// How many people of some ages live in the area, from rows of `population.csv`.
package struct Population: Sendable {
  /// Rows about everybody of some ages in the whole area, not about one group.
  private let rows: [PopulationRow]

  package init(of plan: Plan) {
    self.init(plan.records.population, in: plan.settings.area.name.value)
  }

  init(_ rows: [PopulationRow], in area: String) {
    self.rows = rows.filter { $0.group == nil && $0.area.value == area }
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
