import Charts
import Diagnostics
import PlanModel

extension PublishedPlan {
  /// The steps of a pathway as a picture; the list of steps beside it holds all the words.
  func flow(of pathway: Pathway) -> FlowChart {
    let places = Dictionary(
      pathway.steps.enumerated().map { ($1.id.value, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return FlowChart(
      title: pathway.title.value,
      description: words(.flowDescription, ["count": pathway.steps.count.grouped]),
      steps: pathway.steps.enumerated().map { place, step in
        FlowChart.Step(
          step.kind.value.shape,
          number: "\(place + 1)",
          text: step.kind.value == .decision
            ? step.text.value : step.text.value.firstSentences,
          next: step.next.compactMap { places[$0.value] }
        )
      },
      legend: Pathway.Step.Kind.allCases.map { ($0.shape, words[$0.word]) }
    )
  }
}

extension Pathway.Step.Kind {
  fileprivate var shape: FlowChart.Step.Shape {
    switch self {
    case .decision: .decision
    case .service: .service
    case .advice: .advice
    case .crisis: .crisis
    }
  }
}

/// As much as says what a step is about.
private let fewestLetters = 24

extension String {
  /// The first sentence, or as many as say something: `Yes. You get a plan.` is taken whole.
  fileprivate var firstSentences: String {
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      if ".?!".contains(self[index]), next < endIndex, self[next] == " ",
        distance(from: startIndex, to: next) >= fewestLetters
      {
        return String(self[..<next])
      }
      index = next
    }
    return self
  }
}
