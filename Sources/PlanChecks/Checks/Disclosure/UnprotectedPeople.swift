import Confidentiality
import Diagnostics
import PlanModel

/// Finds measures that count people by their own words, have small numbers, and say that they do
/// not: nothing would be hidden.
struct UnprotectedPeople: PlanCheck {
  /// Words of measures that count people or what happens to each of them.
  private static let people = Set(
    [
      "people", "children", "admissions", "admitted", "patients", "pupils", "students", "deaths",
      "babies", "parents", "girls", "boys", "suicides", "detentions", "inpatients",
    ].map { TextWords.key($0) }
  )
  /// Numbers below this may lead to a person; the stricter of the two rules hides 1 to 7.
  private static let small = 8.0

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.filter { metric in
      !metric.countsPeople && metric.scope == .local && metric.disclosure == nil
        && metric.unit.value == .count && Self.namesPeople(metric)
    }
    .compactMap { metric in
      let rows = plan.records.series[metric.id.value] ?? []
      let isSmall = rows.contains { row in
        guard let number = row.value?.value.raw.value else { return false }
        return number > 0 && number < Self.small
      }
      if isSmall { return .unprotected(metric) }
      return Self.begins(with: Self.persons, TextWords(metric.title.value)) ? .called(metric) : nil
    }
  }

  private static func namesPeople(_ metric: Metric) -> Bool {
    let words = TextWords(metric.title.value)
    let isTitle = words.keys.contains(where: people.contains)
    let unit = metric.numerator.map { TextWords($0.value).keys.contains(where: people.contains) }
    return isTitle || unit ?? false || begins(with: people, TextWords(metric.definition.text))
  }

  /// Words of people themselves, and not of what happens to them.
  private static let persons = Set(
    ["people", "children", "patients", "pupils", "students", "babies", "parents", "girls", "boys"]
      .map { TextWords.key($0) }
  )

  /// "The number of young people who …": what is counted stands first in a definition.
  private static func begins(with people: Set<UInt64>, _ words: TextWords) -> Bool {
    let first = (0..<words.count).first { !beginnings.contains(words.keys[$0]) }
    return first.map { people.contains(words.keys[$0]) } ?? false
  }

  private static let beginnings = Set(
    [
      "the", "a", "total", "number", "count", "of", "how", "many", "all", "young", "new", "those",
    ].map { TextWords.key($0) }
  )
}

extension Diagnostic {
  /// Numbers that are large today may be small in the next release, or in a part of the area.
  fileprivate static func called(_ metric: Metric) -> Diagnostic {
    Diagnostic(
      .unprotectedPeople,
      .shouldFix,
      "By its title, \u{201C}\(metric.title.value)\u{201D} counts people, but it says that it does not.",
      at: metric.countsPeopleSource,
      help:
        "Write \u{201C}counts-people: yes\u{201D}, so that small numbers are hidden. If it counts no people, say in its title what it counts."
    )
  }

  fileprivate static func unprotected(_ metric: Metric) -> Diagnostic {
    Diagnostic(
      .unprotectedPeople,
      .mustFix,
      "\u{201C}\(metric.title.value)\u{201D} has small numbers of people, and none would be hidden.",
      at: metric.countsPeopleSource,
      help:
        "Write \u{201C}counts-people: yes\u{201D}. If it counts no people, say in its title what it counts."
    )
  }
}
