import Diagnostics
import PlanModel

/// Finds ages that the population of the area leaves out between two of its rows.
struct PopulationHole: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.population) else { return [] }
    return Self.holes(in: plan).map { Diagnostic.hole($0.from, $0.to, before: $0.row) }
  }

  /// The first ages that are left out in each year, with the row after them.
  static func holes(in plan: ExaminedPlan) -> [(from: Int, to: Int, row: PopulationRow)] {
    let area = plan.settings.area.name.value
    let rows = plan.records.population.filter { $0.area.value == area && $0.group == nil }
    return Dictionary(grouping: rows, by: \.year.value).sorted { $0.key < $1.key }
      .compactMap { _, rows in
        let sorted = rows.sorted { $0.ageFrom.value < $1.ageFrom.value }
        guard var reached = sorted.first?.ageTo.value else { return nil }
        for row in sorted.dropFirst() {
          if row.ageFrom.value > reached + 1 { return (reached + 1, row.ageFrom.value - 1, row) }
          reached = max(reached, row.ageTo.value)
        }
        return nil
      }
  }
}

extension Diagnostic {
  fileprivate static func hole(_ from: Int, _ to: Int, before row: PopulationRow) -> Diagnostic {
    let ages = AgeRange(from: from, to: to).inWords
    return Diagnostic(
      .gapInSeries,
      .mustFix,
      "The population of \(row.year.value) leaves out the ages \(ages).",
      at: row.ageFrom.source,
      help: "Add the row that is missing, or correct the ages of the rows beside it."
    )
  }
}
