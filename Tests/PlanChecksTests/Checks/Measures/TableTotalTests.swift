import Testing

@testable import PlanChecks

struct TableTotalTests {
  private func faults(of table: String, _ expected: String) async throws {
    try await expectFindings(
      of: TableTotal(),
      in: ["tables/need.csv": table, "plan.yml": SampleSources.settings()],
      expected
    )
  }

  private func told(_ column: String, _ total: String, _ sum: String) -> String {
    """
    1️⃣|\(total)| should-fix measure/table-total
    The total of “\(column)” says \(total), but its rows add up to \(sum).
    help: Correct the total, or the row that is wrong. If people stand in several rows, say so.
    """
  }

  @Test(arguments: ["Total", "Grand total", "Whole area", "Smallville", "All areas"])
  func `a total that its rows do not add up to is told`(label: String) async throws {
    try await faults(
      of: "Area,Children,Poor %\nNorth,8750,13.5\nSouth,7623,18\n\(label),1️⃣16337,15.6\n",
      told("Children", "16337", "16,373")
    )
  }

  @Test(arguments: [
    ("Cost", "£1,200", "£800", "£2,500", "2,000"), ("Share", "62%", "44%", "100%", "106"),
    ("People", "120", "31", "1510", "151"), ("Cost", "1.2m", "0.9m", "2.4m", "2.1"),
    ("Staff", "11.4", "2.6", "15.0", "14.0"),
  ])
  func `sums of many forms are told`(
    column: String,
    first: String,
    second: String,
    total: String,
    sum: String
  ) async throws {
    try await faults(
      of: "Team,\(column)\nA,\"\(first)\"\nB,\"\(second)\"\nC,-\nTotal,\"1️⃣\(total)\"\n",
      told(column, total, sum)
    )
  }

  @Test func `a table on a page is told`() async throws {
    let table = "| Team | People |\n| --- | ---: |\n| A | 6 |\n| B | 11 |\n| Total | 1️⃣18 |\n"
    try await expectFindings(
      of: TableTotal(),
      in: ["pages/team.md": SampleSources.page("Look:\n\n" + table + "\nWords.")],
      told("People", "18", "17")
    )
  }

  @Test(arguments: [
    "Area,Children\nNorth,8750\nSouth,7623\nTotal,16373\n",
    "Area,Wait in weeks\nNorth,8\nSouth,7\nTotal,15.5\n",
    "Area,Seen\nNorth,8\nSouth,17\nTotal,12\n",
    "Area,Share\nNorth,33%\nSouth,33%\nEast,33%\nTotal,100%\n",
    "Area,Seen\nNorth,8\nof which girls,5\nSouth,9\nTotal,16\n",
    "Area,Seen\nNorth,20\nSouth,35\nEast,40\nTotal,100\n",
    "Area,Seen\nNorth,*\nSouth,35\nTotal,40\n",
    "Area,Seen\nNorth,80\nSouth,70\nEast,90\nTotal,100\n", "Area,Seen\nNorth,80\nSouth,70\n",
    "Area,£m\nNorth,1.2\nSouth,1.4\nEast,1.3\nTotal,4.0\n",
  ])
  func `sums, means, rounded and hidden numbers are sound`(table: String) async throws {
    try await faults(of: table, "")
  }
}
