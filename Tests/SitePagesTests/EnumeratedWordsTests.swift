import PlanAnalysis
import PlanModel
import Testing

@testable import SitePages

struct EnumeratedWordsTests {
  /// Without any words, what a value is told as is the key of its sentence.
  private let words = Words([:])

  @Test func `every value of a closed list has a word of its own`() {
    let scores = (1...5).map { RiskScore(likelihood: $0, impact: $0) }
    let keys: [[String]] = [
      GovernanceBody.Kind.allCases.map(words.title),
      Organisation.Sector.allCases.map(words.title),
      Organisation.DataFlow.allCases.map(words.title),
      FundingStream.Kind.allCases.map(words.title),
      FundingStream.Confidence.allCases.map(words.title),
      SourceEntry.Kind.allCases.map(words.title),
      RiskScore.Band.allCases.map(words.title),
      scores.map(words.likelihood),
      scores.map(words.impact),
    ]
    for list in keys {
      #expect(Set(list).count == list.count)
      #expect(!list.contains(Word.notStated.rawValue))
    }
  }
}
