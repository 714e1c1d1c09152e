import Testing

@testable import PlanChecks

struct SlippedValueTests {
  private func sources(
    _ data: String,
    unit: String = "weeks",
    period: String = "month",
    _ own: String = ""
  ) -> [String: String] {
    [
      "metrics/waits.md": SampleMeasures.metric(unit: unit, period: period, own),
      "metrics/data/waits.csv": data,
    ]
  }

  private func told(_ value: String, _ month: String, _ comparison: String) -> String {
    """
    1️⃣|\(value)| should-fix measure/slipped-value
    “Weeks to the first meeting” is \(value) in \(month), \(comparison) beside it.
    help: Compare it with its source: look for a lost point, a zero too many or digits exchanged. If it is right, say why in “note”.
    """
  }

  @Test(arguments: [
    ("8.1 9.3 1️⃣93 8.8 9.1", "93", "March 2024", "about ten times the values"),
    ("1️⃣81 9.3 9.0", "81", "January 2024", "about ten times the values"),
    ("9.3 9.0 1️⃣0.91", "0.91", "March 2024", "about a tenth of the values"),
    ("8.1 9.3 1️⃣880 8.8 9.1", "880", "March 2024", "about a hundred times the values"),
    ("8.1 9.3 1️⃣50 8.8 9.1", "50", "March 2024", "more than 5 times the values"),
    ("8.1 9.3 1️⃣1.4 8.8 9.1", "1.4", "March 2024", "less than a fifth of the values"),
  ])
  func `a value that is many times its neighbours, or a small part, is told`(
    values: String,
    value: String,
    month: String,
    comparison: String
  ) async throws {
    try await expectFindings(
      of: SlippedValue(),
      in: sources(SampleMeasures.months(values)),
      told(value, month, comparison)
    )
  }

  @Test func `a yearly total that jumps and comes back is told`() async throws {
    try await expectFindings(
      of: SlippedValue(),
      in: sources(
        SampleMeasures.months("2450 2460 1️⃣2740 2480 2490"),
        unit: "count",
        period: "rolling-12-months"
      ),
      told("2740", "March 2024", "far from the values").replacing("is 2740", with: "is 2,740")
    )
  }

  @Test(arguments: [
    "8 9 30 40 41", "8 9 15 8 9", "9 93", "3 1 0 2 1", "5 50 500 5000", "2 80 3 90 2",
  ])
  func `growth, ordinary changes and what has no steady neighbours are sound`(
    values: String
  ) async throws {
    try await expectFindings(
      of: SlippedValue(),
      in: sources(SampleMeasures.months(values), unit: "count"),
      ""
    )
  }

  @Test func `small counts that fall, and yearly totals that stay up, are sound`() async throws {
    try await expectFindings(
      of: SlippedValue(),
      in: sources(SampleMeasures.months("11 12 1 12 11"), unit: "count"),
      ""
    )
    try await expectFindings(
      of: SlippedValue(),
      in: sources(
        SampleMeasures.months("2450 2460 2740 2750 2760"),
        unit: "count",
        period: "rolling-12-months"
      ),
      ""
    )
  }

  @Test func `a note, parts beside it, a break and another split explain a value`() async throws {
    try await expectFindings(
      of: SlippedValue(),
      in: sources("period,value,note\n2024-01,8,\n2024-02,90,Strike\n2024-03,9,\n"),
      ""
    )
    try await expectFindings(
      of: SlippedValue(),
      in: sources(
        "period,value,numerator,denominator\n2024-01,8,8,100\n2024-02,90,9,100\n2024-03,9,9,100\n",
        unit: "percent"
      ),
      ""
    )
    try await expectFindings(
      of: SlippedValue(),
      in: sources(
        SampleMeasures.months("8 9 90 91"),
        "breaks: [{period: 2024-03, reason: Another clock.}]"
      ),
      ""
    )
    try await expectFindings(
      of: SlippedValue(),
      in: sources("period,value,split\n2024-01,8,a\n2024-02,80,b\n2024-03,9,a\n"),
      ""
    )
  }

  @Test(arguments: [
    ("8.1 9.3 7.9 1️⃣57 62 59", "57", "April 2024", "about seven times the values"),
    ("60 61 60.5 1️⃣0.6 0.61", "0.6", "April 2024", "about a hundredth of the values"),
    ("9 8 1️⃣80 95 85 90", "80", "March 2024", "about ten times the values"),
    ("8600 1️⃣7.1", "7.1", "February 2024", "about a thousandth of the values"),
  ])
  func `values that are all others from some month on are told once, where that begins`(
    values: String,
    value: String,
    month: String,
    comparison: String
  ) async throws {
    let goesOn = value != "7.1"
    let told =
      goesOn
      ? """
      1️⃣|\(value)| should-fix measure/slipped-value
      From \(month) on, “Weeks to the first meeting” is \(comparison) before it.
      help: Look whether the unit changed, as from weeks to days. If it is right, say why in “note”, or list a break.
      """ : told(value, month, comparison)
    try await expectFindings(of: SlippedValue(), in: sources(SampleMeasures.months(values)), told)
  }

  @Test(arguments: ["8 9 8 44 46 45", "10 12 13 11 70 75", "2 3 2 20 22 21 90 92"])
  func `counts of a service that grew are sound`(values: String) async throws {
    try await expectFindings(
      of: SlippedValue(),
      in: sources(SampleMeasures.months(values), unit: "count"),
      ""
    )
  }

  @Test func `a yearly total that stands out of a rising line is told`() async throws {
    let metric = SampleMeasures.metric(unit: "count", period: "rolling-12-months")
    func sources(_ values: String) -> [String: String] {
      ["metrics/waits.md": metric, "metrics/data/waits.csv": SampleMeasures.months(values)]
    }
    try await expectFindings(
      of: SlippedValue(),
      in: sources("2170 2210 2235 1️⃣2520 2265 2300 2335"),
      told("2,520", "April 2024", "far from the values").replacing("|2,520|", with: "|2520|")
    )
    try await expectFindings(of: SlippedValue(), in: sources("2170 2235 2300 2365 2430 2500"), "")
    try await expectFindings(of: SlippedValue(), in: sources("2170 2180 2500 2510 2520 2530"), "")
  }
}
