import Diagnostics
import PlanModel

/// Finds ages that the population of the area leaves out between two of its rows.
struct PopulationHole: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.population) else { return [] }
    return Self.holes(in: plan).map { hole in
      Self.filler(of: hole, in: plan).map { Diagnostic.otherYear($0, beside: hole.row) }
        ?? .hole(hole.from, hole.to, before: hole.row)
    }
  }

  /// The row that has just the ages that are missing, and is the only one of its year.
  private static func filler(
    of hole: (from: Int, to: Int, row: PopulationRow),
    in plan: ExaminedPlan
  ) -> PopulationRow? {
    let rows = plan.records.population.filter { $0.group == nil }
    return rows.first { row in
      row.ageFrom.value == hole.from && row.ageTo.value == hole.to
        && row.year.value != hole.row.year.value
        && rows.count { $0.year.value == row.year.value } == 1
    }
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
  fileprivate static func otherYear(
    _ row: PopulationRow,
    beside other: PopulationRow
  ) -> Diagnostic {
    let ages = AgeRange(from: row.ageFrom.value, to: row.ageTo.value).inWords
    return Diagnostic(
      .gapInSeries,
      .mustFix,
      "The people aged \(ages) are counted for \(row.year.value), and all others for \(other.year.value).",
      at: row.year.source,
      notes: [Note("Others are counted here.", at: other.year.source)],
      help: "Write the same year in each row, or add the other ages of \(row.year.value)."
    )
  }

  fileprivate static func hole(_ from: Int, _ to: Int, before row: PopulationRow) -> Diagnostic {
    let ages = AgeRange(from: from, to: to).inWords
    return Diagnostic(
      .gapInSeries,
      .mustFix,
      "The population of \(row.year.value) leaves out \(from == to ? "those aged" : "the ages") \(ages).",
      at: row.ageFrom.source,
      help: "Add the row that is missing, or correct the ages of the rows beside it."
    )
  }
}
