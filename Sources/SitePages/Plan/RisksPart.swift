private import Diagnostics
private import PlanAnalysis
private import PlanModel

/// What may go wrong: the gravest risks first, and how many are withheld, and why.
package struct RisksPart: TemplateModel {
  private let placement: Placement
  private let risks: [RiskPart]
  /// Those that are shown in full, below the table of all.
  var details: [RiskPart]
  private let withheldCount: String
  private let withheldReasons: [TextLine]

  package init(_ published: PublishedPlan, in placement: Placement) {
    self.placement = placement
    let all = published.records.risks
    risks = all.filter { $0.publish.value != .withheld }
      .sorted { ($1.score.value, $0.id.value) < ($0.score.value, $1.id.value) }
      .map { RiskPart($0, published, placement) }
    details = risks.filter(\.isFull)
    let withheld = all.filter { $0.publish.value == .withheld }
    withheldReasons = withheld.compactMap { $0.withheldReason.map { TextLine($0.value) } }
    switch withheld.count {
    case 0: withheldCount = ""
    case 1: withheldCount = published.words[.risksWithheldOne]
    case let count: withheldCount = published.words(.risksWithheld, ["number": "\(count)"])
    }
  }

  package static let templateFields = TemplateFields<RisksPart>(
    TemplateFields.Field.headings { $0.placement } + [
      .flag("is-empty") { $0.risks.isEmpty && $0.withheldCount.isEmpty },
      .flag("has-risks") { !$0.risks.isEmpty },
      .many("risks") { $0.risks },
      .many("details") { $0.details },
      .text("withheld-count") { $0.withheldCount },
      .many("withheld-reasons") { $0.withheldReasons },
    ]
  )
}

/// One risk, as far as it may be shown: a summary has no more than its title and scores.
package struct RiskPart: NumberedPart {
  var number: String?
  fileprivate let isFull: Bool
  private let risk: Risk
  private let mitigations: [TitledLink]
  private let likelihood: String
  private let impact: String
  private let score: String
  private let target: String?

  fileprivate init(_ risk: Risk, _ published: PublishedPlan, _ placement: Placement) {
    let words = published.words
    func inWords(_ score: RiskScore) -> String {
      words(.riskScore, ["score": "\(score.value)", "band": words.title(of: score.band)])
    }
    self.risk = risk
    isFull = risk.publish.value == .full
    mitigations = risk.mitigations.map { published.link(.action, $0.value, from: placement) }
    likelihood = words.likelihood(risk.score)
    impact = words.impact(risk.score)
    score = inWords(risk.score)
    target = risk.target.map(inWords)
  }

  var title: String { risk.title.value }
  var anchor: String { SiteMap.anchor(.risk, risk.id.value) }

  package static let templateFields = TemplateFields<RiskPart>(
    TemplateFields<RiskPart>.Field.numberedHeading + [
      .flag("is-full") { $0.isFull },
      .text("likelihood") { "\($0.risk.likelihood.value)" },
      .text("likelihood-words") { $0.likelihood },
      .text("impact") { "\($0.risk.impact.value)" },
      .text("impact-words") { $0.impact },
      .text("score") { $0.score },
      .maybe("target") { $0.target },
      .maybe("cause") { $0.isFull ? $0.risk.cause?.value : nil },
      .maybe("effect") { $0.isFull ? $0.risk.effect?.value : nil },
      .maybe("owner") { $0.isFull ? $0.risk.ownerRole.value : nil },
      .maybe("review-due") { $0.isFull ? $0.risk.reviewDue?.value.inWords : nil },
      .many("mitigations") { $0.isFull ? $0.mitigations : [] },
      .flag("has-mitigations") { $0.isFull && !$0.mitigations.isEmpty },
    ]
  )
}
