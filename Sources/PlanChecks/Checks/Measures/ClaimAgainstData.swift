import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds sentences that say of a metric what its data do not show.
///
/// A rise or a fall is what the chart of the metric calls more than chance; better and worse depend
/// on the way that the metric should go.
struct ClaimAgainstData: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let movements = MetricMovements(of: plan)
    return plan.metricSentences.flatMap { sentence in
      sentence.claims().compactMap { metric, claim in
        guard !isAboutThePast(claim, sentence), let movement = movements[metric] else { return nil }
        return diagnostic(claim, of: metric, movement, in: sentence)
      }
    }
  }

  /// "Fell in 2024" and "rose in the autumn" tell of then; "has fallen since 2024" tells of now.
  private func isAboutThePast(_ claim: MetricClaim, _ sentence: MetricSentence) -> Bool {
    let words = sentence.tokens.map(\.word)
    return claim.isPast && !words.contains("since")
      && words.contains { word in
        word.first?.isNumber ?? false || ["until", "between", "during", "while"].contains(word)
      }
  }

  private func diagnostic(
    _ claim: MetricClaim,
    of metric: Metric,
    _ movement: MetricMovement,
    in sentence: MetricSentence
  ) -> Diagnostic? {
    let place = sentence.source(of: claim.tokens)
    let words = sentence.text(of: claim.tokens)
    switch movement.verdict(on: claim.meaning) {
    case .agrees, .unknown: return nil
    case .unlike(let period, let number):
      return .unlikeData(metric, words, movement, (period, number), claim.isNamed, at: place)
    case .opposite:
      let isCertain = claim.isNamed && movement.hasLimits
      return .contradictsData(metric, words, movement, isCertain, at: place)
    // "From 8.1 to 7.9" says no more than the two numbers do.
    case .notShown where sentence.tokens.contains { $0.word == "from" } || claim.isPast: return nil
    case .notShown:
      let isCertain = claim.isNamed && !movement.isTrial
      return .beyondData(metric, words, movement, isCertain, at: place)
    case .targetMissed(let target):
      return .targetNotMet(metric, words, movement, target, at: place)
    case .behindPlan(let planned): return .notOnTrack(metric, words, movement, planned, at: place)
    }
  }
}

extension Diagnostic {
  fileprivate static func contradictsData(
    _ metric: Metric,
    _ words: String,
    _ movement: MetricMovement,
    _ isCertain: Bool,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .claimAgainstData,
      isCertain ? .mustFix : .shouldFix,
      "\u{201C}\(words)\u{201D} is the opposite of what the data of \u{201C}\(metric.title.value)\u{201D} show.",
      at: place,
      notes: movement.notes,
      help: "Write what the data show, or correct the data."
    )
  }

  fileprivate static func unlikeData(
    _ metric: Metric,
    _ words: String,
    _ movement: MetricMovement,
    _ earlier: (period: MetricPeriod, number: DecimalNumber),
    _ isCertain: Bool,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .claimAgainstData,
      isCertain ? .mustFix : .shouldFix,
      "\u{201C}\(words)\u{201D} is not what the data of \u{201C}\(metric.title.value)\u{201D} show.",
      at: place,
      notes: movement.notes
        + [Note("It was \(earlier.number.grouped) in \(earlier.period.inWords).", at: nil)],
      help: "Write what the data show, or correct the data."
    )
  }

  fileprivate static func beyondData(
    _ metric: Metric,
    _ words: String,
    _ movement: MetricMovement,
    _ isCertain: Bool,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .claimAgainstData,
      isCertain ? .shouldFix : .note,
      "\u{201C}\(words)\u{201D} says more than the data of \u{201C}\(metric.title.value)\u{201D} do: no change beyond chance.",
      at: place,
      notes: movement.notes,
      help: "Write that there is no significant change, or give the two numbers you compare."
    )
  }

  fileprivate static func targetNotMet(
    _ metric: Metric,
    _ words: String,
    _ movement: MetricMovement,
    _ target: Metric.Target,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .claimAgainstData,
      .mustFix,
      "\u{201C}\(words)\u{201D} is not so: the latest value of \u{201C}\(metric.title.value)\u{201D} misses its target.",
      at: place,
      notes: movement.notes
        + [Note("The target is \(target.value.value.grouped).", at: target.value.source)],
      help: "Write how far it is from the target, or correct the data."
    )
  }

  fileprivate static func notOnTrack(
    _ metric: Metric,
    _ words: String,
    _ movement: MetricMovement,
    _ planned: Metric.TrajectoryPoint,
    at place: SourceRange
  ) -> Diagnostic {
    let period = planned.period.value.inWords
    return Diagnostic(
      .claimAgainstData,
      .mustFix,
      "\u{201C}\(words)\u{201D} is not so: \u{201C}\(metric.title.value)\u{201D} is behind what was planned.",
      at: place,
      notes: movement.notes
        + [
          Note(
            "\(planned.value.value.grouped) was planned for \(period).",
            at: planned.value.source
          )
        ],
      help: "Write that it is behind plan, or correct the data."
    )
  }
}
