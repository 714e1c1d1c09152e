import PlanModel
import Testing

@testable import PlanAnalysis

struct PopulationTests {
  private let youngPeople = AgeRange(from: 0, to: 19)

  @Test func `rows that cover the ages once are added up`() {
    let population = Population(
      [row(2025, 0, 4, 100), row(2025, 5, 19, 300), row(2025, 20, 25, 50)],
      in: "Fenbury",
      rule: .none
    )
    let count = population.people(ages: youngPeople, in: 2025)
    #expect(count?.people == shown("400"))
    #expect(count?.year == 2025)
  }

  @Test func `one row that covers the ages is enough, and groups and other areas do not count`() {
    let population = Population(
      [
        row(2025, 0, 19, 400), row(2025, 0, 19, 7, group: "send"),
        row(2025, 0, 19, 9000, area: "England"),
      ],
      in: "Fenbury",
      rule: .none
    )
    #expect(population.people(ages: youngPeople, in: 2025)?.people == shown("400"))
  }

  @Test(arguments: [[(0, 4), (6, 19)], [(0, 10), (5, 19)], [(0, 4), (5, 25)], []])
  func `ages with a gap or an overlap have no number`(_ ages: [(Int, Int)]) {
    let population = Population(ages.map { row(2025, $0.0, $0.1, 100) }, in: "Fenbury", rule: .none)
    #expect(population.people(ages: youngPeople, in: 2025) == nil)
  }

  @Test(arguments: [(2020, 2021), (2021, 2021), (2022, 2021), (2024, 2024), (2030, 2024)])
  func `a year without rows takes the year before it, else the next`(_ asked: Int, _ used: Int) {
    let rows = [row(2024, 0, 19, 2), row(2021, 0, 19, 1), row(2023, 0, 4, 9)]
    let population = Population(rows, in: "Fenbury", rule: .none)
    #expect(population.people(ages: youngPeople, in: asked)?.year == used)
  }

  @Test func `a hidden age hides the smallest that would give it away, not its zeros`() {
    let rows = [
      row(2025, 0, 25, 212), row(2025, 0, 9, 3), row(2025, 10, 19, 0), row(2025, 20, 22, 9),
      row(2025, 23, 25, 200),
    ]
    #expect(shown(rows, .nhsSecondaryCare) == ["210", "*", "0", "*", "200"])
  }

  @Test func `a hidden place hides another where the whole area is published`() {
    let rows = [
      row(2025, 0, 17, 100, group: "send"), row(2025, 0, 17, 4, group: "send", area: "North"),
      row(2025, 0, 17, 66, group: "send", area: "South"),
      row(2025, 0, 17, 30, group: "send", area: "West"),
    ]
    #expect(shown(rows, .mhsds) == ["100", "*", "65", "*"])
    #expect(shown(Array(rows.dropFirst()), .mhsds) == ["*", "65", "30"])
  }

  @Test func `a sum that holds a hidden number is hidden`() {
    let population = Population(
      [row(2025, 0, 4, 3), row(2025, 5, 10, 300), row(2025, 11, 19, 400)],
      in: "Fenbury",
      rule: .mhsds
    )
    #expect(population.people(ages: youngPeople, in: 2025)?.people == .suppressed)
    let older = AgeRange(from: 5, to: 19)
    #expect(population.people(ages: older, in: 2025)?.people == shown("700"))
  }

  private func shown(_ number: String) -> DisclosedValue? {
    DecimalNumber(number).map(DisclosedValue.number)
  }

  private func shown(_ rows: [PopulationRow], _ rule: PlanSettings.Disclosure) -> [String] {
    Population(rows, in: "Fenbury", rule: rule).lines.map { $0.people.number?.text ?? "*" }
  }

  private func row(
    _ year: Int,
    _ from: Int,
    _ to: Int,
    _ count: Int,
    group: String? = nil,
    area: String = "Fenbury"
  ) -> PopulationRow {
    let fields = [
      "year": "\(year)", "area": area, "age-from": "\(from)", "age-to": "\(to)",
      "count": "\(count)", "group": group,
    ]
    return record(fields.compactMapValues(\.self))
  }
}
