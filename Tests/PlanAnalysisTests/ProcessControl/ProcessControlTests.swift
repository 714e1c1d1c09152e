import PlanAnalysis
import PlanModel
import Testing

struct ProcessControlTests {
  /// Signals of the points as letters: O outside, T trend, N near a limit, S shift, followed by + or
  /// -, and a dot for none.
  ///
  /// The sequences of sevens are those of the tests of *NHSRplotthedots*, the NHS-R community's
  /// tool for *Making Data Count*: 1 to 7 is a trend, 1, 2, 3, 3, 4, 5, 6 is none, and six on one
  /// side of the mean are no shift (limits at 1.34 and 6.66 leave out the ends). The first is the example of its article "Deviations from Excel
  /// defaults", where only the fifth point is special.
  @Test(arguments: [
    (
      "1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1",
      ". . . . O+ . . . . . . . . . . . . ."
    ),
    ("1 2 3 4 5 6 7", "O- T+ T+ T+ T+ T+ O+"), ("7 6 5 4 3 2 1", "O+ T- T- T- T- T- O-"),
    ("1 2 3 3 4 5 6", "O- . . . . . O+"), ("5 5 5 5 5 5 5", ". . . . . . ."),
    ("9 1 2 3 4 5 6 7 1", ". T+ T+ T+ T+ T+ T+ T+ ."),
    // Seven of one side of the mean, then six.
    ("1 3 1 3 1 3 1 9 7 9 7 9 7 9", "S- S- S- S- S- S- S- S+ S+ S+ S+ S+ S+ S+"),
    ("4 4 6 4 4 6 9 7 9 7 9 7", ". . . . . . . . . . . ."),
  ])
  func `signals are found in the order of the rules`(values: String, signals: String) throws {
    let group = try #require(ProcessControl(months(values)).latest)
    #expect(group.points.map { letter($0.signal) }.joined(separator: " ") == signals)
  }

  @Test func `two of three near a limit need all three on one side of the mean`() throws {
    // Mean 10, limits 10 +- 2.66 * mean range; the outer third begins at 2/3 of that.
    let near = try #require(
      ProcessControl(months("10 9 11 10 8 14 11 14 10 9 10 8 10 9 11 6")).latest
    )
    #expect(near.points[5].signal == nil)
    let steady = "10 10.5 9.5 10 10.5 9.5 10 10.5 9.5 10 11.2 11.2 10.2 9.5 10 9 9 10"
    let group = try #require(ProcessControl(months(steady)).latest)
    #expect(group.points[10].signal == .nearLimit(.high))
    #expect(group.points[11].signal == .nearLimit(.high))
    #expect(group.points[12].signal == nil)
  }

  @Test func `a break starts a new group with a mean of its own`() throws {
    let control = ProcessControl(
      months("1 2 1 2 1 2 1 2 11 12 11 12 11 12 11 12"),
      breaks: [.month(year: 2024, month: 9)]
    )
    #expect(control.groups.map(\.points.count) == [8, 8])
    #expect(control.groups.map(\.limits?.mean) == [1.5, 11.5])
    #expect(control.variation(.increase) == .commonCause)
  }

  @Test func `breaks outside the series, and two at once, change nothing`() {
    let breaks = [2023, 2024, 2024, 2030].map { MetricPeriod.month(year: $0, month: 4) }
    let control = ProcessControl(months("1 2 1 2 1 2 1"), breaks: breaks)
    #expect(control.groups.map(\.points.count) == [3, 4])
  }

  @Test func `values are put in the order of time`() {
    let values = months("1 2 3 4 5 6 7").reversed()
    #expect(ProcessControl(Array(values)).variation(.increase) == .improvement(.high))
  }

  @Test(arguments: [(6, true, false), (7, true, true), (11, true, true), (12, false, true)])
  func `six values have no limits, and up to eleven have trial limits`(
    count: Int,
    isTrial: Bool,
    hasLimits: Bool
  ) throws {
    let values = Array(repeating: "3", count: count).joined(separator: " ")
    let group = try #require(ProcessControl(months(values)).latest)
    #expect(group.isTrial == isTrial)
    #expect((group.limits != nil) == hasLimits)
  }

  @Test func `months without a value are passed over, and a hidden one forbids limits`() throws {
    let gaps = try #require(ProcessControl(months("1 2 - 1 2 1 2 1")).latest)
    #expect(gaps.points.count == 7)
    #expect(gaps.limits?.mean == 10.0 / 7)
    let hidden = ProcessControl(months("1 2 * 1 2 1 2 1"))
    #expect(hidden.latest?.hasHidden == true)
    #expect(hidden.latest?.limits == nil)
    #expect(hidden.variation(.decrease) == nil)
  }

  @Test(arguments: [
    (Metric.Improvement.increase, "1 2 3 4 5 6 7", ProcessVariation.improvement(.high)),
    (.increase, "7 6 5 4 3 2 1", .concern(.low)), (.decrease, "1 2 3 4 5 6 7", .concern(.high)),
    (.decrease, "7 6 5 4 3 2 1", .improvement(.low)), (.neutral, "7 6 5 4 3 2 1", .change(.low)),
    (.increase, "3 4 3 4 3 4 3", .commonCause), (.neutral, "3 4 3 4 3 4 3", .commonCause),
  ])
  func `what the latest value tells depends on the way that is better`(
    improvement: Metric.Improvement,
    values: String,
    variation: ProcessVariation
  ) {
    #expect(ProcessControl(months(values)).variation(improvement) == variation)
  }

  @Test func `too few values tell nothing`() {
    #expect(ProcessControl(months("1 2 3 4 5 6")).variation(.increase) == nil)
    #expect(ProcessControl([]).variation(.increase) == nil)
    #expect(ProcessControl([]).assurance(.increase, target: 1) == nil)
  }

  /// Mean 3.5, limits 0.84 and 6.16.
  @Test(arguments: [
    (Metric.Improvement.increase, 0.5, ProcessAssurance?.some(.passes)), (.increase, 7, .fails),
    (.increase, 3, .hitAndMiss), (.decrease, 7, .passes), (.decrease, 0.5, .fails),
    (.decrease, 6, .hitAndMiss), (.neutral, 7, nil),
  ])
  func `assurance holds the limits against the target`(
    improvement: Metric.Improvement,
    target: Double,
    assurance: ProcessAssurance?
  ) {
    let control = ProcessControl(months("3 4 3 4 3 4 3 4"))
    #expect(control.assurance(improvement, target: target) == assurance)
  }

  @Test(arguments: [
    ("1 2 1 2 1 2 1 2 1 9", 1), ("9 1 2 3 4 5 6 7 8", 8), ("3 4 3 4 3 4 3", 0),
    ("1 3 1 3 1 3 1 9 7 9 7 9 7 9 7", 8),
  ])
  func `the latest run is as long as its signal`(values: String, length: Int) {
    #expect(ProcessControl(months(values)).latest?.latestRun == length)
  }

  private func letter(_ signal: ProcessSignal?) -> String {
    guard let signal else { return "." }
    let sign = signal.side == .high ? "+" : "-"
    return switch signal {
    case .outsideLimit: "O" + sign
    case .trend: "T" + sign
    case .nearLimit: "N" + sign
    case .shift: "S" + sign
    }
  }

  /// Values of the months from January 2024; `-` is none, `*` a hidden one.
  private func months(_ values: String) -> [ProcessValue] {
    values.split(separator: " ").enumerated().map { place, text in
      ProcessValue(
        .month(year: 2024 + place / 12, month: place % 12 + 1),
        Double(text),
        isHidden: text == "*"
      )
    }
  }
}
