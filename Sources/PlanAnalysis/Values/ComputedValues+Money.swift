internal import Diagnostics
internal import Frameworks
internal import PlanModel

private enum SpendingFigure: String, CaseIterable {
  case total
}

private enum MoneyFormat: String, CaseIterable {
  case exact
}

extension ComputedValues {
  /// The money of one year, this plan's where none is named; what was planned where it is not said
  /// which money is meant.
  func spending(_ reader: inout ValueReader) -> ComputedValue? {
    let figure = reader.figure(SpendingFigure.self)
    let asked = reader.year("year", known: [plan.settings.year.value] + spending.years)
    let stream = reader.option("stream", among: plan.index.ids(of: .fundingStream))
    let thrive = reader.option("thrive", ThriveGroup.self)
    let level = reader.option("level", ServiceLevel.self)
    let kind = reader.option("kind", SpendingAmounts.Kind.self) ?? .planned
    let format = reader.option("format", MoneyFormat.self)
    guard figure != nil, reader.isSound, plan.index.knowsAll(.spending) else { return nil }
    let year = asked ?? plan.settings.year.value
    let amounts = spending.amounts(in: year, stream: stream, thrive: thrive, level: level)
    guard let money = amounts[kind] else {
      let years = spending.years.filter { spending.total(in: $0)[kind] != nil }
      let isNarrowed = [stream, thrive?.rawValue, level?.rawValue].contains { $0 != nil }
      reader.report(.noData(.noSpending(kind, year, years: years, isNarrowed: isNarrowed)))
      return nil
    }
    return .money(money, isExact: format == .exact)
  }

  /// The people of some ages, the plan's where none are named, in the year asked for or the nearest
  /// to the plan's that has rows.
  func population(_ reader: inout ValueReader) -> ComputedValue? {
    let years = population.years.isEmpty ? [plan.settings.year.value.start] : population.years
    let year = reader.number("year", in: 1990...2199, examples: years)
    let from = reader.age("age-from")
    let to = reader.age("age-to")
    let group = reader.option("group", among: frameworks.groups.items.map(\.id))
    guard reader.isSound, plan.index.knowsAll(.population) else { return nil }
    let all = plan.settings.ages
    if let from, let to, from > to {
      reader.report(.agesBackwards(from: from, to: to))
      return nil
    }
    let first = from ?? to.map { min(all.from, $0) } ?? all.from
    let ages = AgeRange(from: first, to: to ?? max(all.to, first))
    if let group {
      let named = from == nil && to == nil ? nil : ages
      return people(population.people(in: group, ages: named, year: year)) {
        reader.report(.noData(.noGroupPopulation(group: group)))
      }
    }
    let wanted = year ?? plan.settings.year.value.start
    let count = population.people(ages: ages, in: wanted)
      .flatMap { year == nil || $0.year == year ? $0 : nil }
    return people(count) {
      reader.report(
        .noData(
          .noPopulation(
            from: ages.from,
            to: ages.to,
            year: year ?? population.years.first { $0 <= wanted } ?? wanted,
            years: population.years
          )
        )
      )
    }
  }

  private func people(_ count: Population.Count?, orElse report: () -> Void) -> ComputedValue? {
    guard let count else {
      report()
      return nil
    }
    return switch count.people {
    case .number(let number): .number(number, .count)
    case .suppressed:
      .suppressed(.people(population.hidesMore ? .none : plan.settings.disclosure.value))
    case .missing: nil
    }
  }
}
