import Diagnostics
import PlanModel

/// Finds sentences that compare figures of MHS69 with figures of MHS95.
struct ComparedDefinitions: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.metricSentences.compactMap { sentence in
      let codes = sentence.definitions
      guard codes.count == 2, sentence.comparesNumbers else { return nil }
      return .comparedDefinitions(at: sentence.source(of: 0..<sentence.tokens.count))
    }
  }
}

extension MetricSentence {
  /// The national definitions of access that it speaks of.
  fileprivate var definitions: Set<String> {
    let written = tokens.lazy.map(\.word).filter { $0.utf8.count == 5 }.map { $0.uppercased() }
    let named = Array(written) + mentions.compactMap { $0.metric.code?.value }
    return Set(named.filter { ["MHS69", "MHS95"].contains($0) })
  }

  /// Whether it puts two numbers in relation.
  fileprivate var comparesNumbers: Bool {
    let numbers = ProseQuantity.all(in: tokens).filter { $0.value >= 20 || $0.unit == .percent }
    let computed = mentions.count(where: \.isValue)
    // Who says that they cannot be compared does not compare them.
    let isDenied = tokens.contains { ["not", "never", "cannot", "neither"].contains($0.word) }
    return numbers.count + computed >= 2 && !isDenied
      && tokens.contains { Self.comparisons.contains($0.word) }
  }

  private static let comparisons: Set = [
    "from", "up", "down", "rose", "risen", "fell", "fallen", "grew", "grown", "increase",
    "increased", "decrease", "decreased", "dropped", "improved", "compared", "than", "against",
  ]
}

extension Diagnostic {
  fileprivate static func comparedDefinitions(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .comparedDefinitions,
      .mustFix,
      "This sentence compares MHS69 with MHS95, which count different things.",
      at: place,
      help:
        "Compare each with its own earlier values. MHS69 counts people with two contacts, MHS95 those with one."
    )
  }
}
