import Confidentiality
import Diagnostics
import PlanModel

/// Finds parts that are larger than what they are a part of: more people trained than there are,
/// twice as many in post as are paid for, a group larger than everybody of its ages.
struct PartAboveWhole: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    training(plan.records.training) + workforce(plan.records.workforce)
      + groups(plan.records.population)
  }

  private func training(_ courses: [TrainingCourse]) -> [Diagnostic] {
    courses.compactMap { course in
      guard let trained = course.trained, let all = course.of, trained.value.raw > all.value.raw
      else { return nil }
      return .partAboveWhole(
        "\u{201C}\(course.title.value)\u{201D} has trained \(trained.value.raw) of \(all.value.raw) people.",
        at: trained.source,
        "The number trained is a part of all who should be. Correct one of them."
      )
    }
  }

  /// Posts may be filled beyond the budget for a while, but not by half as many again.
  private func workforce(_ rows: [WorkforceRow]) -> [Diagnostic] {
    rows.compactMap { row in
      // A team may well double, but is seldom planned to be seven times what it is.
      if let planned = row.plannedWTE, let funded = row.fundedWTE, funded.value.value >= 0.5,
        planned.value.value >= 7 * max(funded.value.value, row.inPostWTE?.value.value ?? 0)
      {
        return .partAboveWhole(
          "\u{201C}\(row.roleGroup.value)\u{201D} plans for \(planned.value.grouped) posts, and has \(funded.value.grouped).",
          at: planned.source,
          "Look for a lost point."
        )
      }
      guard let filled = row.inPostWTE, let funded = row.fundedWTE, funded.value.value > 0,
        filled.value.value > funded.value.value
      else { return nil }
      return .partAboveWhole(
        "\u{201C}\(row.roleGroup.value)\u{201D} has \(filled.value.grouped) posts filled, but only \(funded.value.grouped) paid for.",
        at: filled.source,
        "Look for a lost point, or for columns exchanged.",
        filled.value.value >= funded.value.value * 1.5 ? .shouldFix : .note
      )
    }
  }

  private struct Place: Hashable {
    let year: Int
    let area: String
  }

  /// A group against the bands of everybody that its ages touch.
  private func groups(_ rows: [PopulationRow]) -> [Diagnostic] {
    let everybody = Dictionary(grouping: rows.filter { $0.group == nil }, by: place)
    return rows.compactMap { row in
      guard let group = row.group else { return nil }
      let ages = row.ageFrom.value...max(row.ageFrom.value, row.ageTo.value)
      let bands = (everybody[place(of: row)] ?? []).filter { band in
        band.ageFrom.value <= ages.upperBound && band.ageTo.value >= ages.lowerBound
      }
      guard let from = bands.map(\.ageFrom.value).min(), from <= ages.lowerBound,
        let to = bands.map(\.ageTo.value).max(), to >= ages.upperBound
      else { return nil }
      let all = bands.reduce(0) { $0 + $1.count.value.raw }
      guard row.count.value.raw > all else { return nil }
      return .partAboveWhole(
        "The group \u{201C}\(group.value)\u{201D} has more people than live in \(row.area.value) at its ages.",
        at: row.count.source,
        "Correct the count, or the ages of the row."
      )
    }
  }

  private func place(of row: PopulationRow) -> Place {
    Place(year: row.year.value, area: row.area.value.lowercased())
  }
}

extension Diagnostic {
  fileprivate static func partAboveWhole(
    _ message: String,
    at source: SourceRange,
    _ help: String,
    _ severity: Severity = .shouldFix
  ) -> Diagnostic {
    Diagnostic(.partAboveWhole, severity, message, at: source, help: help)
  }
}
