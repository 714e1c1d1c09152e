import Testing

@testable import PlanChecks

struct SlippedPopulationTests {
  private func sources(_ third: String) -> [String: String] {
    [
      "population.csv": """
      year,area,age-from,age-to,group,count
      2025,Smallville,0,4,,14610
      2025,Smallville,5,10,,19190
      2025,Smallville,11,15,,\(third)
      2025,Smallville,16,19,,11980
      2025,Smallville,20,25,,17050
      2025,Smallville,0,17,looked-after,310
      """
    ]
  }

  @Test(arguments: [("162600", "162,600", "more"), ("1626", "1,626", "fewer")])
  func `ages with far more or fewer people than the others are told`(
    count: String,
    grouped: String,
    comparison: String
  ) async throws {
    try await expectFindings(
      of: SlippedPopulation(),
      in: sources("1️⃣" + count),
      """
      1️⃣|\(count)| should-fix measure/slipped-value
      Smallville has \(grouped) people aged 11 to 15, far \(comparison) a year of age than at other ages.
      help: Compare it with its source: look for a zero too many, a lost digit or other ages.
      """
    )
  }

  @Test(arguments: ["16260", "40000", "5000"])
  func `a town with many students or few children is sound`(count: String) async throws {
    try await expectFindings(of: SlippedPopulation(), in: sources(count), "")
  }
}
