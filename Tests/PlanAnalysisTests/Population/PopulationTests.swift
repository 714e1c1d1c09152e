import PlanModel
import Testing

@testable import PlanAnalysis

struct PopulationTests {
  private let youngPeople = AgeRange(from: 0, to: 19)

  @Test func `rows that cover the ages once are added up`() {
    let population = Population(
      [row(2025, 0, 4, 100), row(2025, 5, 19, 300), row(2025, 20, 25, 50)],
      in: "Fenbury"
    )
    #expect(population.people(ages: youngPeople, in: 2025) == .init(people: 400, year: 2025))
  }

  @Test func `one row that covers the ages is enough, and groups and other areas do not count`() {
    let population = Population(
      [
        row(2025, 0, 19, 400), row(2025, 0, 19, 7, group: "send"),
        row(2025, 0, 19, 9000, area: "England"),
      ],
      in: "Fenbury"
    )
    #expect(population.people(ages: youngPeople, in: 2025)?.people == 400)
  }

  @Test(arguments: [[(0, 4), (6, 19)], [(0, 10), (5, 19)], [(0, 4), (5, 25)], []])
  func `ages with a gap or an overlap have no number`(_ ages: [(Int, Int)]) {
    let population = Population(ages.map { row(2025, $0.0, $0.1, 100) }, in: "Fenbury")
    #expect(population.people(ages: youngPeople, in: 2025) == nil)
  }

  @Test(arguments: [(2020, 2021), (2021, 2021), (2022, 2021), (2024, 2024), (2030, 2024)])
  func `a year without rows takes the year before it, else the next`(_ asked: Int, _ used: Int) {
    let rows = [row(2024, 0, 19, 2), row(2021, 0, 19, 1), row(2023, 0, 4, 9)]
    #expect(Population(rows, in: "Fenbury").people(ages: youngPeople, in: asked)?.year == used)
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
