import Testing

@testable import PlanChecks

struct YearToComeTests {
  private func sheet(_ row: String) -> [String: String] {
    ["training.csv": "id,title,provider,year,trained,of\nfirst-aid,First aid,council,\(row)\n"]
  }

  @Test func `people trained in a year to come are told`() async throws {
    try await expectFindings(
      of: YearToCome(),
      in: sheet("1️⃣2052-53,12,40"),
      """
      1️⃣|2052-53| should-fix measure/completion-in-the-future
      “First aid” has trained people in 2052-53, a year that has not come.
      help: Correct the year, or leave “trained” empty until it is over.
      """
    )
  }

  @Test(arguments: ["2026-27,12,40", "2027-28,,40", ",12,40"])
  func `years that have begun, and what is planned, are sound`(row: String) async throws {
    try await expectFindings(of: YearToCome(), in: sheet(row), "")
  }

  @Test func `one row of the population in a year to come is told`() async throws {
    let rows = "2025,Smallville,0,4,1400\n2025,Smallville,5,9,1500\n"
    try await expectFindings(
      of: YearToCome(),
      in: ["population.csv": "year,area,age-from,age-to,count\n\(rows)1️⃣2052,Smallville,10,15,90\n"],
      """
      1️⃣|2052| should-fix measure/completion-in-the-future
      This row counts people in 2052, a year that has not come.
      help: Correct the year. Other rows are of 2025.
      """
    )
    let projected = "2030,Smallville,0,4,1300\n2030,Smallville,5,9,1400\n"
    try await expectFindings(
      of: YearToCome(),
      in: ["population.csv": "year,area,age-from,age-to,count\n\(rows)\(projected)"],
      ""
    )
  }
}
