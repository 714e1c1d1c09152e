import Testing

@testable import PlanChecks

struct PopulationHoleTests {
  private func sources(_ rows: String...) -> [String: String] {
    [
      "plan.yml": SampleSources.settings(),
      "population.csv": "year,area,age-from,age-to,count\n"
        + rows.map { "\($0)\n" }.joined(),
    ]
  }

  @Test func `ages between two rows that nobody counts are told at the row after them`()
    async throws
  {
    try await expectFindings(
      of: PopulationHole(),
      in: sources("2025,Smallville,0,4,100", "2025,Smallville,1️⃣11,15,100"),
      """
      1️⃣|11| must-fix measure/gap-in-series
      The population of 2025 leaves out the ages 5 to 10.
      help: Add the row that is missing, or correct the ages of the rows beside it.
      """
    )
  }

  @Test func `the row of another year that has just those ages is told instead`() async throws {
    try await expectFindings(
      of: PopulationHole(),
      in: sources(
        "2025,Smallville,0,4,100",
        "1️⃣2052,Smallville,5,10,100",
        "2️⃣2025,Smallville,11,15,100"
      ),
      """
      1️⃣|2052| must-fix measure/gap-in-series
      The people aged 5 to 10 are counted for 2052, and all others for 2025.
      note 2️⃣|2025| Others are counted here.
      help: Write the same year in each row, or add the other ages of 2052.
      """
    )
  }

  @Test(arguments: [
    ["2025,Smallville,0,4,100", "2025,Smallville,5,10,100", "2025,Smallville,0,17,300"],
    ["2025,Smallville,0,4,100", "2024,Smallville,8,10,100"],
    ["2025,Smallville,0,4,100", "2025,Elsewhere,8,10,100"],
  ])
  func `rows that follow each other or overlap are sound`(rows: [String]) async throws {
    var files = sources()
    files["population.csv"]? += rows.map { "\($0)\n" }.joined()
    try await expectFindings(of: PopulationHole(), in: files, "")
  }
}
