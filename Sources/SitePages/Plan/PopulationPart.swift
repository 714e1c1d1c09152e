private import Diagnostics
private import Frameworks
private import PlanAnalysis
private import PlanModel

/// How many children and young people there are, as the sources publish it.
package struct PopulationPart: TemplateModel {
  private let placement: Placement
  private let years: [PopulationYear]
  private let rule: String?

  package init(_ published: PublishedPlan, in placement: Placement) {
    self.placement = placement
    let population = published.disclosed.population
    let lines = population.lines
    rule = population.ruleInWords
    years = Set(lines.map(\.row.year.value)).sorted().reversed().map { year in
      PopulationYear(year, lines.filter { $0.row.year.value == year }, published, placement)
    }
  }

  package static let templateFields = TemplateFields<PopulationPart>(
    TemplateFields.Field.headings { $0.placement } + [
      .flag("has-years") { !$0.years.isEmpty },
      .many("years") { $0.years },
      .maybe("rule") { $0.rule },
    ]
  )
}

/// The people of one year: all of them by age, then the groups, which overlap and are never added
/// up.
package struct PopulationYear: TemplateModel {
  private let year: Int
  private let ages: [PopulationLine]
  private let groups: [PopulationLine]
  private let total: PopulationTotal?

  fileprivate init(
    _ year: Int,
    _ lines: [Population.Line],
    _ published: PublishedPlan,
    _ placement: Placement
  ) {
    self.year = year
    let everybody = lines.filter { $0.row.group == nil }
    ages = everybody.map { PopulationLine($0, published, placement) }
    groups = lines.filter { $0.row.group != nil }.map { PopulationLine($0, published, placement) }
    let all = published.settings.ages
    let areas = Set(everybody.map(\.row.area.value))
    total = published.disclosed.population.people(ages: all, in: year)
      .flatMap { count in
        count.year == year && areas.count == 1
          ? PopulationTotal(
            ages: PopulationLine.inWords(all, published.words),
            count: published.shown(count.people)
          )
          : nil
      }
  }

  package static let templateFields = TemplateFields<PopulationYear>([
    .text("year") { "\($0.year)" },
    .many("ages") { $0.ages },
    .flag("has-ages") { !$0.ages.isEmpty },
    .one("total") { $0.total },
    .many("groups") { $0.groups },
    .flag("has-groups") { !$0.groups.isEmpty },
  ])
}

extension PublishedPlan {
  /// A number of people as it may be shown to anyone; a sign where so few could be recognised.
  fileprivate func shown(_ people: DisclosedValue) -> String {
    MetricValueFormat(unit: .count, words: words).text(people)
  }
}

/// Everybody of the plan's ages.
package struct PopulationTotal: TemplateModel {
  fileprivate let ages: String
  fileprivate let count: String

  package static let templateFields = TemplateFields<PopulationTotal>([
    .text("all-ages") { $0.ages },
    .text("count") { $0.count },
  ])
}

/// One row of a table of people.
package struct PopulationLine: TemplateModel {
  private let area: String
  private let group: String
  private let ages: String
  private let count: String
  private let source: TitledLink?

  fileprivate init(_ line: Population.Line, _ published: PublishedPlan, _ placement: Placement) {
    let row = line.row
    area = row.area.value
    group = row.group.map { published.frameworks.groups[$0.value]?.title ?? $0.value } ?? ""
    ages = Self.inWords(
      AgeRange(from: row.ageFrom.value, to: row.ageTo.value),
      published.words
    )
    count = published.shown(line.people)
    source = row.source.map { published.link(.source, $0.value, from: placement) }
  }

  fileprivate static func inWords(_ ages: AgeRange, _ words: Words) -> String {
    words(.ageRange, ["from": "\(ages.from)", "to": "\(ages.to)"])
  }

  package static let templateFields = TemplateFields<PopulationLine>([
    .text("area") { $0.area },
    .text("group") { $0.group },
    .text("ages") { $0.ages },
    .text("count") { $0.count },
    .one("source") { $0.source },
  ])
}
