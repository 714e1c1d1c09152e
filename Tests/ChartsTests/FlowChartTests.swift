import Charts
import TestSupport
import Testing

struct FlowChartTests {
  @Test(arguments: SampleFlowChart.allCases)
  func `a flow is drawn in one way`(sample: SampleFlowChart) throws {
    try expectGolden(sample.chart.svg(idPrefix: sample.rawValue), "\(sample.rawValue).svg")
  }

  @Test func `what is no place is left out`() {
    let lost = chart([step(.advice, next: [1, 7, -1]), step(.service)])
    let sound = chart([step(.advice, next: [1]), step(.service)])
    #expect(lost.svg(idPrefix: "a") == sound.svg(idPrefix: "a"))
  }
}

/// Flow charts of every shape.
enum SampleFlowChart: String, CaseIterable {
  case branches = "flow-branches"
  case loop = "flow-loop"
  case noSteps = "flow-no-steps"

  var chart: FlowChart {
    switch self {
    case .branches:
      FlowChartTests.chart([
        FlowChartTests.step(
          .decision,
          "Is anyone in danger, or may they be tonight?",
          next: [1, 2, 4]
        ),
        FlowChartTests.step(.crisis, "If they are, call 999.", next: [4]),
        FlowChartTests.step(.service, "If not, ask the hub & its <nurse>.", next: [3]),
        FlowChartTests.step(.advice, "Keep a diary of what you see, what you hear and what helps."),
        FlowChartTests.step(.service, "A worker rings within two days."),
      ])
    case .loop:
      FlowChartTests.chart([
        FlowChartTests.step(.advice, "Try one change.", next: [1]),
        FlowChartTests.step(.decision, "Is it better?", next: [0, 2]),
        FlowChartTests.step(.advice, "Go on."),
      ])
    case .noSteps: FlowChartTests.chart([])
    }
  }
}

extension FlowChartTests {
  static func step(
    _ shape: FlowChart.Step.Shape,
    _ text: String = "Talk.",
    next: [Int] = []
  ) -> (shape: FlowChart.Step.Shape, text: String, next: [Int]) { (shape, text, next) }

  static func chart(
    _ steps: [(shape: FlowChart.Step.Shape, text: String, next: [Int])]
  ) -> FlowChart {
    FlowChart(
      title: "Worried",
      description: "What comes after what.",
      steps: steps.enumerated().map {
        FlowChart.Step($1.shape, number: "\($0 + 1)", text: $1.text, next: $1.next)
      },
      legend: [
        (.decision, "a question"), (.service, "a service"), (.advice, "something to know"),
        (.crisis, "help at once"),
      ]
    )
  }

  private func step(
    _ shape: FlowChart.Step.Shape,
    next: [Int] = []
  ) -> (shape: FlowChart.Step.Shape, text: String, next: [Int]) {
    Self.step(shape, next: next)
  }

  private func chart(
    _ steps: [(shape: FlowChart.Step.Shape, text: String, next: [Int])]
  ) -> FlowChart {
    Self.chart(steps)
  }
}
