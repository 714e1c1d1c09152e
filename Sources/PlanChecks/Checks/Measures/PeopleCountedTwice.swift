import Confidentiality
import Diagnostics
import PlanModel

/// Finds rows of the population and of the workforce that count people again who stand in other
/// rows: totals, and bands of ages that overlap.
struct PeopleCountedTwice: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    population(plan.records.population) + workforce(plan.records.workforce)
  }

  /// Whether any ages stand in several rows.
  static func hasOverlaps(_ rows: [PopulationRow]) -> Bool {
    !PeopleCountedTwice().population(rows).isEmpty
  }

  private struct Band: Hashable {
    let year: Int
    let area: String
    let group: String?

    init(_ row: PopulationRow) {
      year = row.year.value
      area = row.area.value.lowercased()
      group = row.group?.value
    }
  }

  /// Each row whose ages begin before those of the row before it end; the wider of the two, or the
  /// later where both are alike.
  private func population(_ rows: [PopulationRow]) -> [Diagnostic] {
    Dictionary(grouping: rows, by: Band.init).values.flatMap { rows -> [Diagnostic] in
      var found: [(row: PopulationRow, other: PopulationRow)] = []
      var kept: [PopulationRow] = []
      // The narrow bands stand; what overlaps any of them counts people again.
      for row in rows.sorted(by: narrowFirst) {
        if let other = kept.first(where: { $0.overlaps(row) }) {
          found.append((row, other))
        } else {
          kept.append(row)
        }
      }
      return found.map { .countedAgain($0.row, $0.other) }
    }
    .sorted { ($0.location?.start ?? 0) < ($1.location?.start ?? 0) }
  }

  private func narrowFirst(_ one: PopulationRow, _ other: PopulationRow) -> Bool {
    let widths = [one, other].map { $0.ageTo.value - $0.ageFrom.value }
    return (widths[0], one.id.source.start) < (widths[1], other.id.source.start)
  }

  private func workforce(_ rows: [WorkforceRow]) -> [Diagnostic] {
    rows.filter { row in
      let words = TextWords(row.roleGroup.value)
      let first = words.count > 0 ? words[0].lowercased() : ""
      let second = words.count > 1 ? words[1].lowercased() : ""
      return ["total", "totals", "subtotal", "sum"].contains(first)
        || ["grand", "overall", "all", "sub"].contains(first)
          && ["total", "staff"].contains(second)
    }
    .map(Diagnostic.workforceTotal)
  }
}

extension PopulationRow {
  fileprivate func overlaps(_ other: PopulationRow) -> Bool {
    ageFrom.value <= other.ageTo.value && other.ageFrom.value <= ageTo.value
  }
}

extension Diagnostic {
  fileprivate static func countedAgain(
    _ row: PopulationRow,
    _ other: PopulationRow
  ) -> Diagnostic {
    Diagnostic(
      .peopleCountedTwice,
      .shouldFix,
      "The row for ages \(row.ageFrom.value) to \(row.ageTo.value) counts people again who stand in other rows.",
      at: row.ageFrom.source,
      notes: [
        Note(
          "Ages \(other.ageFrom.value) to \(other.ageTo.value) stand here.",
          at: other.ageFrom.source
        )
      ],
      help: "Take out totals, and let each age stand in one row: totals are worked out."
    )
  }

  fileprivate static func workforceTotal(_ row: WorkforceRow) -> Diagnostic {
    Diagnostic(
      .peopleCountedTwice,
      .shouldFix,
      "The row \u{201C}\(row.roleGroup.value)\u{201D} counts posts again that stand in other rows.",
      at: row.roleGroup.source,
      help: "Take the row out: totals are worked out."
    )
  }
}
