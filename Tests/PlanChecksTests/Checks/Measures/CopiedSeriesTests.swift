import Testing

@testable import PlanChecks

struct CopiedSeriesTests {
  private func metric(_ title: String, _ baseline: String) -> String {
    """
    ---
    title: \(title)
    definition: What we count.
    unit: weeks
    counts-people: no
    improvement: decrease
    period: month
    source: returns
    source-status: local
    baseline: {value: \(baseline), period: 2026-01}
    ---
    """
  }

  private func data(_ last: String) -> String {
    "period,value\n2026-01,5.1\n2026-02,5.3\n2026-03,5.2\n2026-04,5.6\n2026-05,5.0\n2026-06,\(last)\n"
  }

  private func sources(_ first: String, _ second: String, last: String) -> [String: String] {
    [
      "plan.yml": SampleSources.settings(),
      "sources.yml": "- {id: returns, title: Returns, publisher: Us, year: 2026, kind: local}\n",
      "metrics/posts.md": metric("Empty posts", first), "metrics/waits.md": metric("Waits", second),
      "metrics/data/posts.csv": data("5.4"), "metrics/data/waits.csv": data(last),
    ]
  }

  @Test func `values of another measure are told at the file that disagrees with its baseline`()
    async throws
  {
    var sources = sources("7.1", "5.1", last: "5.4")
    sources["metrics/data/posts.csv"] = "1️⃣" + data("5.4")
    try await expectFindings(
      of: CopiedSeries(),
      in: sources,
      """
      1️⃣|| must-fix measure/repeated-value
      The data of “Empty posts” are those of “Waits”.
      help: The one file was probably saved under the name of the other. Put its own data back.
      """
    )
  }

  @Test func `measures with values of their own are sound`() async throws {
    try await expectFindings(of: CopiedSeries(), in: sources("5.1", "5.1", last: "5.5"), "")
  }
}
