import Charts
import TestSupport
import Testing

struct LineChartTests {
  @Test(arguments: SampleLineChart.allCases)
  func `a chart is drawn in one way`(sample: SampleLineChart) throws {
    try expectGolden(sample.chart.svg(idPrefix: sample.rawValue), "\(sample.rawValue).svg")
  }

  @Test func `every golden file is compared with`() throws {
    let names =
      SampleLineChart.allCases.map(\.rawValue) + SampleBarChart.allCases.map(\.rawValue)
      + SampleFlowChart.allCases.map(\.rawValue)
    try expectNoStaleGolden(names.map { "\($0).svg" })
  }
}

/// Line charts of every shape.
enum SampleLineChart: String, CaseIterable {
  case waits
  case comparedWithEngland = "compared-with-england"
  case newDefinition = "new-definition"
  case farFromZero = "far-from-zero"
  case belowZero = "below-zero"
  case plannedWay = "planned-way"
  case manyPoints = "many-points"
  case longWords = "long-words"
  case onePoint = "one-point"
  case noPoints = "no-points"
  case constant
  case beyondChance = "beyond-chance"
  case trialLimits = "trial-limits"

  var chart: LineChart {
    switch self {
    case .waits:
      chart([62, 58, 71, 66, 54, 49, 45], unit: ChartUnit(suffix: " days"))
    case .comparedWithEngland:
      chart(
        [31.2, 34, nil, 41.5, 44, 43, 47.1],
        comparator: [36, 37.5, 39, 40.2, 42, 44.1, 46.3],
        targets: [LineChart.Target(50, label: "Target 50%")],
        unit: ChartUnit(suffix: "%")
      )
    case .newDefinition:
      chart(
        [1220, 1340, 1295, 1810, 1875, .nan, 1990],
        breaks: [
          LineChart.Break(before: 3, label: "Counted by MHS95 from here"),
          LineChart.Break(before: 6, label: "A new provider reports"),
          LineChart.Break(before: 99, label: "Never drawn"),
        ]
      )
    case .farFromZero:
      chart(
        [94.2, 95, 93.8, 96, 95.5, 97, 96.4],
        targets: [LineChart.Target(95, label: "Target 95%")],
        unit: ChartUnit(suffix: "%")
      )
    case .belowZero:
      chart([120_000, 40_000, -15_000, -80_000, -20_000, 10_000, 55_000], unit: pounds)
    case .plannedWay:
      chart(
        [8.1, 10.1, 7, nil, nil, nil, nil],
        comparator: [nil, nil, 7, 6.5, nil, nil, 4],
        joinsGaps: true
      )
    case .manyPoints: manyPoints
    case .longWords:
      chart(
        [12, 14, 11],
        comparator: [10, 13, 11.5],
        targets: [
          LineChart.Target(
            15,
            label: "Target that the integrated care board, the councils and the provider agreed on "
              + "for all three areas: 15 < 16 & \"rising\""
          ),
          LineChart.Target(13, label: "Second target 13"),
        ],
        breaks: [LineChart.Break(before: 1, label: String(repeating: "A long break ", count: 8))],
        periods: ["April 2023 to March 2024", "April 2024 to March 2025", "April 2025 to now"]
      )
    case .onePoint: chart([37], periods: ["2026/27"])
    case .noPoints: chart([nil, .infinity], periods: ["2025/26", "2026/27"])
    case .constant: chart([5, 5, 5, 5, 5, 5, 5])
    case .beyondChance: beyondChance
    case .trialLimits:
      chart(
        [71, 64, 70, 66, 72, 69, 68],
        process: LineChart.Process(
          bands: [LineChart.Process.Band(0...6, mean: 68.6, limits: [57.2])],
          marks: [LineChart.Process.Mark(99, .diamond, label: "Never drawn")],
          meanLabel: "Mean 68.6%",
          limitsLabel: "Trial limits"
        ),
        unit: ChartUnit(suffix: "%")
      )
    }
  }

  /// 400 months, two of them without a value around one that has one.
  private var manyPoints: LineChart {
    var values: [Double?] = (0..<400).map { month in Double(month * 37 % 50 + month / 4) }
    values[200] = nil
    values[202] = nil
    return chart(
      values,
      comparator: (0..<400).map { month in Double(40 + month / 8) },
      periods: (0..<400).map { month in "\(2000 + month / 12)-\(month % 12 + 1)" }
    )
  }

  /// Twenty months with a break, and marks of every shape.
  private var beyondChance: LineChart {
    let low: [Double?] = [7, 8, 7, 9, 8, 7, 8, 8.5, 7.5, 8]
    return chart(
      low + [12, 12.5, 11, 19, 11.5, nil, 12, 11, 12.5, 11.5],
      targets: [LineChart.Target(10, label: "Target 10")],
      breaks: [LineChart.Break(before: 10, label: "Counted differently from 11")],
      process: LineChart.Process(
        bands: [
          LineChart.Process.Band(0...9, mean: 7.8, limits: [5.3, 10.3]),
          LineChart.Process.Band(10...19, mean: 12.6, limits: [5.2, 17]),
        ],
        marks: [
          LineChart.Process.Mark(3, .ring, label: "Beyond chance"),
          LineChart.Process.Mark(13, .triangle, label: "Concern"),
          LineChart.Process.Mark(17, .diamond, label: "Improvement"),
          LineChart.Process.Mark(18, .diamond, label: "Improvement"),
        ],
        meanLabel: "Mean 12.6 since the change",
        limitsLabel: "Limits"
      ),
      periods: (1...20).map { "\($0)" }
    )
  }

  private var pounds: ChartUnit { ChartUnit(prefix: "\u{A3}") }

  private func chart(
    _ values: [Double?],
    comparator: [Double?]? = nil,
    joinsGaps: Bool = false,
    targets: [LineChart.Target] = [],
    breaks: [LineChart.Break] = [],
    process: LineChart.Process? = nil,
    periods: [String] = (2020...2026).map { "\($0)/\($0 - 1999)" },
    unit: ChartUnit = ChartUnit()
  ) -> LineChart {
    LineChart(
      title: "Title of \(rawValue) <&>",
      description: "What is to be seen in \(rawValue).",
      periods: periods,
      series: LineChart.Series("Our area", values.map { ChartValue($0) }),
      comparator: comparator.map {
        LineChart.Series("England", $0.map { ChartValue($0) }, joinsGaps: joinsGaps)
      },
      targets: targets,
      breaks: breaks,
      process: process,
      unit: unit
    )
  }
}
