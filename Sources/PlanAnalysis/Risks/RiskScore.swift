internal import Diagnostics
package import PlanModel

/// How grave a risk is: how likely it is, times how much it would matter.
package struct RiskScore: Hashable, Sendable {
  /// 1 to 5.
  package let likelihood: Int
  /// 1 to 5.
  package let impact: Int

  package init(likelihood: Int, impact: Int) {
    self.likelihood = likelihood
    self.impact = impact
  }

  /// 1 to 25.
  package var value: Int { likelihood * impact }

  /// The bands of the NHS's matrix of five by five.
  package enum Band: String, CaseIterable, Sendable {
    case low
    case moderate
    case high
    case veryHigh = "very-high"
  }

  package var band: Band {
    switch value {
    case ...3: .low
    case ...6: .moderate
    case ...12: .high
    default: .veryHigh
    }
  }
}

extension Risk {
  /// How grave it is now.
  package var score: RiskScore {
    RiskScore(likelihood: likelihood.value, impact: impact.value)
  }

  /// How grave it should be once its mitigations work.
  package var target: RiskScore? {
    guard let targetLikelihood, let targetImpact else { return nil }
    return RiskScore(likelihood: targetLikelihood.value, impact: targetImpact.value)
  }
}
