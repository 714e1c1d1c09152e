import Testing

@testable import Charts

struct ChartValueTests {
  @Test(arguments: [
    (0, 0, "0"), (1_234_567, 0, "1,234,567"), (999, 0, "999"), (1000, 1, "1,000.0"),
    (0.05, 2, "0.05"), (-0.4, 0, "0"), (-1250.5, 1, "\u{2212}1,250.5"), (2.999, 2, "3.00"),
  ])
  func `a number is written in one way everywhere`(number: Double, decimals: Int, text: String) {
    #expect(ChartUnit().text(number, decimals: decimals) == text)
  }

  @Test func `a unit stands around the number and behind the sign`() {
    #expect(ChartUnit(prefix: "\u{A3}").text(ChartValue(-20)) == "\u{2212}\u{A3}20")
    #expect(ChartUnit(suffix: " days").text(ChartValue(12.5)) == "12.5 days")
  }

  @Test func `a value's own label is used as it is`() {
    #expect(ChartUnit(suffix: "%").text(ChartValue(nil, label: "*")) == "*")
    #expect(ChartUnit(suffix: "%").text(ChartValue(45, label: "about 45%")) == "about 45%")
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e15, -1e300])
  func `what cannot be drawn is no value`(number: Double) {
    #expect(ChartValue(number).number == nil)
  }
}
