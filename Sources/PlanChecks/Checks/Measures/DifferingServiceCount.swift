import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds sentences that say how many services the directory has, and are wrong.
struct DifferingServiceCount: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let open = Directory(of: plan.plan).services.count
    return plan.metricSentences.compactMap { sentence in
      guard sentence.isAboutDirectory, !sentence.isQuestion,
        let quantity = ProseQuantity.all(in: sentence.tokens).first(where: {
          $0.unit == .other("services") && !$0.isRough
        }), quantity.value != Double(open), !sentence.narrows(quantity), !sentence.isOfThePast
      else { return nil }
      return .differingServiceCount(quantity, open, in: sentence)
    }
  }
}

extension MetricSentence {
  /// Whether only some services are counted: "12 services that a bus goes to".
  fileprivate func narrows(_ quantity: ProseQuantity) -> Bool {
    let behind = tokens.dropFirst(quantity.tokens.upperBound + 1).map(\.word)
    guard let next = behind.first,
      [
        "for", "that", "in", "with", "to", "who", "which", "where", "at", "from", "of", "near",
      ].contains(next)
    else { return false }
    let isOfAll =
      next == "in" && ["directory", "all", "it"].contains { behind.prefix(3).contains($0) }
    return !behind.starts(with: ["that", "are", "open"]) && !isOfAll
  }

  fileprivate var isOfThePast: Bool {
    tokens.contains { ["was", "were", "had", "began", "started", "opened"].contains($0.word) }
  }

  /// Whether it names the directory, or speaks of "it" after a sentence that does.
  fileprivate var isAboutDirectory: Bool {
    if tokens.contains(where: { $0.word == "directory" }) { return true }
    return before.namesDirectory && ["it", "there"].contains(tokens.first?.word)
  }
}

extension Diagnostic {
  fileprivate static func differingServiceCount(
    _ quantity: ProseQuantity,
    _ open: Int,
    in sentence: MetricSentence
  ) -> Diagnostic {
    Diagnostic(
      .differingServiceCount,
      .shouldFix,
      "The directory does not have \(sentence.text(of: quantity.tokens)) services.",
      at: sentence.source(of: quantity.tokens),
      help: "Open today: \(open). Write {services count}, which is always right.",
      suggestion: "{services count}"
    )
  }
}
