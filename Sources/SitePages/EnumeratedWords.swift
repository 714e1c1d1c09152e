internal import PlanAnalysis
internal import PlanModel

/// What people are told for the values of closed lists: the key of the sentence ends as the value
/// is written in the sources.
extension Words {
  func title(of kind: GovernanceBody.Kind) -> String { word("body", kind.rawValue) }
  func title(of sector: Organisation.Sector) -> String { word("sector", sector.rawValue) }
  func title(of flow: Organisation.DataFlow) -> String { word("data-flow", flow.rawValue) }
  func title(of kind: FundingStream.Kind) -> String { word("stream", kind.rawValue) }
  func title(of sureness: FundingStream.Confidence) -> String { word("figures", sureness.rawValue) }
  func title(of band: RiskScore.Band) -> String { word("risk-band", band.rawValue) }
  func likelihood(_ score: RiskScore) -> String { word("likelihood", "\(score.likelihood)") }
  func impact(_ score: RiskScore) -> String { word("impact", "\(score.impact)") }
  func answer(_ isSo: Bool) -> String { self[isSo ? .answerYes : .answerNo] }

  func title(of kind: SourceEntry.Kind) -> String {
    word("source", kind == .local ? "local-work" : kind.rawValue)
  }

  /// Every value of a closed list has a word, which a test makes sure of.
  private func word(_ list: String, _ value: String) -> String {
    ValueWord(rawValue: "\(list)-\(value)").map { self[$0.rawValue] ?? $0.rawValue }
      ?? self[.notStated]
  }
}

/// A line of text in a list that has no other fields.
package struct TextLine: TemplateModel {
  package let line: String

  init(_ line: String) {
    self.line = line
  }

  package static let templateFields = TemplateFields<TextLine>([.text("line") { $0.line }])
}
