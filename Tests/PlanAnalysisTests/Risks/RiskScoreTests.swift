import PlanAnalysis
import Testing

struct RiskScoreTests {
  @Test(arguments: [
    (1, 1, RiskScore.Band.low), (3, 1, .low), (2, 2, .moderate), (3, 2, .moderate),
    (4, 2, .high), (3, 4, .high), (3, 5, .veryHigh), (5, 5, .veryHigh),
  ])
  func `likelihood times impact falls into one band`(
    _ likelihood: Int,
    _ impact: Int,
    _ band: RiskScore.Band
  ) {
    #expect(RiskScore(likelihood: likelihood, impact: impact).band == band)
  }
}
