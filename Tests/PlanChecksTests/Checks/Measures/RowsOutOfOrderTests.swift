import Testing

@testable import PlanChecks

struct RowsOutOfOrderTests {
  private func data(_ rows: String) -> [String: String] {
    [
      "metrics/waits.md": SampleMeasures.metric(),
      "metrics/data/waits.csv": "period,value\n" + rows,
    ]
  }

  @Test func `two periods that were exchanged are told once`() async throws {
    try await expectFindings(
      of: RowsOutOfOrder(),
      in: data("2024-01,1\n1️⃣2024-03,2\n2️⃣2024-02,3\n2024-04,4\n2024-05,5\n2024-06,6\n"),
      """
      1️⃣|2024-03| should-fix measure/rows-out-of-order
      In the data of “Weeks to the first meeting”, March 2024 stands before February 2024.
      note 2️⃣|2024-02| This row follows.
      help: The other rows go from the oldest to the newest. Check whether the periods or the values of the two were exchanged.
      """
    )
  }

  @Test(arguments: [
    "2024-01,1\n2024-02,2\n2024-03,3\n2024-04,4\n", "2024-04,1\n2024-03,2\n2024-02,3\n2024-01,4\n",
    "2024-02,1\n2024-01,2\n",
    "2024-01,1\n2024-05,2\n2024-02,3\n2024-06,4\n2024-03,5\n2024-07,6\n2024-04,7\n",
  ])
  func `sheets in an order, and sheets in none, are sound`(rows: String) async throws {
    try await expectFindings(of: RowsOutOfOrder(), in: data(rows), "")
  }

  @Test func `each part of a split has an order of its own`() async throws {
    try await expectFindings(
      of: RowsOutOfOrder(),
      in: [
        "metrics/waits.md": SampleMeasures.metric("split-by: Age"),
        "metrics/data/waits.csv":
          "period,value,split\n2024-01,1,a\n2024-02,2,a\n2024-03,2,a\n2024-04,2,a\n2024-01,1,b\n2024-02,2,b\n2024-03,2,b\n2024-04,2,b\n",
      ],
      ""
    )
  }
}
