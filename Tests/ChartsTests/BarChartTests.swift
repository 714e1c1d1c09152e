import Charts
import TestSupport
import Testing

struct BarChartTests {
  @Test(arguments: SampleBarChart.allCases)
  func `a chart is drawn in one way`(sample: SampleBarChart) throws {
    try expectGolden(sample.chart.svg(idPrefix: sample.rawValue), "\(sample.rawValue).svg")
  }
}

/// Bar charts of every shape.
enum SampleBarChart: String, CaseIterable {
  case bars
  case barsBelowZero = "bars-below-zero"
  case noBars = "no-bars"

  var chart: BarChart {
    switch self {
    case .bars:
      chart([
        BarChart.Bar("Getting advice", ChartValue(420_000)),
        BarChart.Bar(
          "Getting help from the teams in schools, colleges and community centres of all three areas",
          ChartValue(1_250_000)
        ),
        BarChart.Bar("Getting risk support", ChartValue(96_500.5)),
        BarChart.Bar("Fewer than five children", ChartValue(nil, label: "*")),
        BarChart.Bar("Not counted yet", ChartValue(nil)),
        BarChart.Bar("Nothing", ChartValue(0)),
      ])
    case .barsBelowZero:
      chart([
        BarChart.Bar("Overspent", ChartValue(-40_000)),
        BarChart.Bar("Saved", ChartValue(15_000, label: "\u{A3}15k")),
      ])
    case .noBars: chart([])
    }
  }

  private func chart(_ bars: [BarChart.Bar]) -> BarChart {
    BarChart(
      title: "Title of \(rawValue)",
      description: "What is to be seen in \(rawValue).",
      bars: bars,
      unit: ChartUnit(prefix: "\u{A3}")
    )
  }
}
