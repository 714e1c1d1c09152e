internal import Confidentiality
internal import Diagnostics
package import PlanModel

/// How many people of some ages live in the area, from rows of `population.csv`, as far as it may
/// be told.
///
/// Small numbers are hidden, and with them others from which they could be worked out: ages against
/// wider ages, places against the whole area.
package struct Population: Sendable {
  /// A row with what may be shown of it.
  package struct Line: Sendable {
    package let row: PopulationRow
    package let people: DisclosedValue
  }

  /// Every row, in the order of the sheet.
  package let lines: [Line]
  /// Whether larger numbers had to be hidden too.
  package let hidesMore: Bool
  private let area: String
  private let rule: PlanSettings.Disclosure

  package init(of plan: Plan) {
    self.init(
      plan.records.population,
      in: plan.settings.area.name.value,
      rule: plan.settings.disclosure.value
    )
  }

  init(_ rows: [PopulationRow], in area: String, rule: PlanSettings.Disclosure) {
    let counts = PopulationCounts(rows, in: area, rule: rule)
    self.area = area
    self.rule = rule
    lines = rows.enumerated().map { place, row in
      let people = row.count.value.raw
      return Line(
        row: row,
        people: counts.hidden.contains(place) ? .suppressed : rule.disclose(people)
      )
    }
    hidesMore = counts.hidden.contains { !rule.hides(rows[$0].count.value.raw) }
  }

  /// The rule as readers are told; nil where there is none.
  package var ruleInWords: String? {
    let more = hidesMore ? PlanSettings.Disclosure.largerNumbersHidden : nil
    let words = [rule.inWords, more].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Rows about everybody of some ages in the whole area, not about one group.
  private var wholeArea: [Line] {
    lines.filter { $0.row.area.value == area && $0.row.group == nil }
  }

  /// The years with rows about everybody, the newest first.
  package var years: [Int] { Set(wholeArea.map(\.row.year.value)).sorted().reversed() }

  /// The people of a group, as the one row of the year says that is about these ages, or about any;
  /// of the newest year where none is asked for.
  package func people(in group: String, ages: AgeRange?, year: Int?) -> Count? {
    let own = lines.filter { line in
      let row = line.row
      return row.area.value == area && row.group?.value == group
        && (year == nil || row.year.value == year)
        && (ages == nil || ages == AgeRange(from: row.ageFrom.value, to: row.ageTo.value))
    }
    let newest = own.map(\.row.year.value).max()
    let rows = own.filter { $0.row.year.value == newest }
    return rows.count == 1 ? Count(people: rows[0].people, year: rows[0].row.year.value) : nil
  }

  /// A number of people and the year it is for.
  package struct Count: Hashable, Sendable {
    package let people: DisclosedValue
    package let year: Int
  }

  /// The people of all these ages, in the year asked for, else the nearest year before it, else the
  /// nearest after it.
  ///
  /// Nil when no year has rows that together cover the ages once, without gap or overlap.
  package func people(ages: AgeRange, in year: Int) -> Count? {
    let years = years.reversed()
    let before = years.filter { $0 <= year }.reversed()
    let after = years.filter { $0 > year }
    return (before + after).lazy
      .compactMap { year in people(ages: ages, of: year).map { Count(people: $0, year: year) } }
      .first
  }

  /// Goes from age to age: the people up to each age that rows can reach from the first.
  ///
  /// A sum is shown only where each of its rows is, or the total would give the hidden one away.
  private func people(ages: AgeRange, of year: Int) -> DisclosedValue? {
    let own = wholeArea.filter { $0.row.year.value == year && $0.row.ageTo.value <= ages.to }
    var reached: [Int: (people: Int, isHidden: Bool)] = [ages.from: (0, false)]
    for age in ages.from...ages.to {
      guard let sum = reached[age] else { continue }
      for line in own where line.row.ageFrom.value == age && line.row.ageTo.value >= age {
        let next = line.row.ageTo.value + 1
        let isHidden = sum.isHidden || line.people == .suppressed
        if reached[next].map({ $0.isHidden && !isHidden }) ?? true {
          reached[next] = (sum.people + line.row.count.value.raw, isHidden)
        }
      }
    }
    guard let sum = reached[ages.to + 1] else { return nil }
    return sum.isHidden ? .suppressed : rule.disclose(sum.people)
  }
}

/// The numbers of the rows of `population.csv`, with those that have to be hidden.
private struct PopulationCounts {
  /// The places of the rows that may not be shown.
  private(set) var hidden: Set<Int> = []

  init(_ rows: [PopulationRow], in area: String, rule: PlanSettings.Disclosure) {
    guard rows.contains(where: { rule.hides($0.count.value.raw) }) else { return }
    var network = CountNetwork()
    var lines: [[String]: [CountNetwork.Span]] = [:]
    var places: [[String]: [Int]] = [:]
    for (place, row) in rows.enumerated() {
      let people = row.count.value.raw
      let cell = network.add(
        CountNetwork.Cell(people: people, isHidden: rule.hides(people), isPublic: false)
      )
      let about = ["\(row.year.value)", row.group?.value ?? ""]
      lines[about + [row.area.value], default: []].append(
        CountNetwork.Span(cell: cell, from: row.ageFrom.value, to: row.ageTo.value + 1)
      )
      places[about + ["\(row.ageFrom.value)", "\(row.ageTo.value)"], default: []].append(place)
    }
    for (_, line) in lines.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      network.add(line)
    }
    for (_, same) in places.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let parts = same.filter { rows[$0].area.value != area }
      guard let total = same.first(where: { rows[$0].area.value == area }), parts.count > 1,
        parts.reduce(0, { $0 + rows[$1].count.value.raw }) <= rows[total].count.value.raw
      else { continue }
      network.add(CountNetwork.Sum(total: total, parts: parts))
    }
    network.protect()
    hidden = Set(rows.indices.filter { network.cells[$0].isHidden })
  }
}
