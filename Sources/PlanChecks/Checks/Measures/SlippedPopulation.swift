import Confidentiality
import Diagnostics
import PlanModel

/// Finds ages of which an area seems to have five times as many people a year of age as of its other
/// ages, or a fifth: a zero too many, or a digit lost.
///
/// Births change by a few per cent a year, and students by a half, but not five times.
struct SlippedPopulation: PlanAdvice {
  private struct Place: Hashable {
    let year: Int
    let area: String
  }

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    Self.faults(in: plan.records.population)
  }

  /// What is told of the rows of a sheet: where it is anything, no share of them can be judged.
  static func faults(in rows: [PopulationRow]) -> [Diagnostic] {
    let everybody = rows.filter { $0.group == nil && $0.count.value.raw > 0 }
    let places = Dictionary(grouping: everybody) {
      Place(year: $0.year.value, area: $0.area.value.lowercased())
    }
    return places.values.flatMap { rows -> [Diagnostic] in
      guard rows.count >= 4 else { return [] }
      let densities = rows.map(Self.perYear).sorted()
      let usual = densities[densities.count / 2]
      // With most of them alike, one that is not is a slip.
      let alike = densities.count { $0 <= 2.5 * usual && usual <= 2.5 * $0 }
      guard alike + 1 >= densities.count else { return [] }
      return rows.compactMap { row in
        let ratio = Self.perYear(row) / usual
        return ratio >= 5 || ratio <= 0.2 ? .slipped(row, isMore: ratio > 1) : nil
      }
    }
  }

  private static func perYear(_ row: PopulationRow) -> Double {
    Double(row.count.value.raw) / Double(max(1, row.ageTo.value - row.ageFrom.value + 1))
  }
}

extension Diagnostic {
  fileprivate static func slipped(_ row: PopulationRow, isMore: Bool) -> Diagnostic {
    let ages = "\(row.ageFrom.value) to \(row.ageTo.value)"
    return Diagnostic(
      .slippedValue,
      .shouldFix,
      "\(row.area.value) has \(row.count.value.raw.grouped) people aged \(ages), far \(isMore ? "more" : "fewer") a year of age than at other ages.",
      at: row.count.source,
      help: "Compare it with its source: look for a zero too many, a lost digit or other ages."
    )
  }
}
