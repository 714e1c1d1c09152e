/// The words of the interface, as a theme's `words.yml` gives them.
///
/// Templates use any of them, as `{{words.skip-link}}`; Swift code only those that ``Word`` names.
package struct Words: Sendable {
  private let sentences: [String: String]

  package init(_ sentences: [String: String]) {
    self.sentences = sentences
  }

  /// Every key, sorted.
  package var keys: [String] { sentences.keys.sorted() }

  package subscript(key: String) -> String? { sentences[key] }

  /// The sentence of a word; its key when `words.yml` has none, which is reported before any page is made.
  package subscript(word: Word) -> String { sentences[word.rawValue] ?? word.rawValue }

  /// The sentence with its places filled: `Checked on {date}` with `["date": "3 May"]` is `Checked on 3 May`.
  ///
  /// A place that gets no value stays as it is; what is filled in is never searched for places.
  package func callAsFunction(_ word: Word, _ values: KeyValuePairs<String, String>) -> String {
    var filled = ""
    var rest = self[word][...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      filled += rest[..<open]
      filled += values.first { $0.key == name }?.value ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}

/// The words that Swift code uses; a theme that lacks one is told so.
package enum Word: String, CaseIterable, Sendable {
  case home
  case findHelp = "find-help"
  case pathways
  case youngPeople = "young-people"
  case thePlan = "the-plan"
  case glossary
  case accessibility
  case sources
  case document
  case lastChecked = "last-checked"

  // Shared by the pages of records
  case notStated = "not-stated"

  // Who decides and who is involved
  case governanceTitle = "governance-title"
  case governanceDescription = "governance-description"
  case organisationsTitle = "organisations-title"
  case organisationsDescription = "organisations-description"
  case bodyHealthAndWellbeingBoard = "body-hwb"
  case bodyBoard = "body-board"
  case bodySubGroup = "body-sub-group"
  case bodyWorkingGroup = "body-working-group"
  case bodyForum = "body-forum"
  case bodyScrutiny = "body-scrutiny"
  case bodyIntegratedCareSystem = "body-ics"
  case sectorNHSCommissioner = "sector-nhs-commissioner"
  case sectorNHSProvider = "sector-nhs-provider"
  case sectorCouncil = "sector-council"
  case sectorPublicHealth = "sector-public-health"
  case sectorSchool = "sector-school"
  case sectorCollege = "sector-college"
  case sectorPolice = "sector-police"
  case sectorYouthJustice = "sector-youth-justice"
  case sectorVoluntary = "sector-voluntary"
  case sectorIndependent = "sector-independent"
  case sectorPrimaryCare = "sector-primary-care"
  case sectorAcute = "sector-acute"
  case sectorExpertsByExperience = "sector-experts-by-experience"
  case sectorOther = "sector-other"
  case dataFlowYes = "data-flow-yes"
  case dataFlowPartly = "data-flow-partly"
  case dataFlowNo = "data-flow-no"
  case dataFlowNotRequired = "data-flow-not-required"
  case answerYes = "answer-yes"
  case answerNo = "answer-no"

  // Risks
  case risksTitle = "risks-title"
  case risksDescription = "risks-description"
  case riskWithheld = "risk-withheld"
  case riskScore = "risk-score"
  case risksWithheld = "risks-withheld"
  case risksWithheldOne = "risks-withheld-one"
  case riskBandLow = "risk-band-low"
  case riskBandModerate = "risk-band-moderate"
  case riskBandHigh = "risk-band-high"
  case riskBandVeryHigh = "risk-band-very-high"
  case likelihood1 = "likelihood-1"
  case likelihood2 = "likelihood-2"
  case likelihood3 = "likelihood-3"
  case likelihood4 = "likelihood-4"
  case likelihood5 = "likelihood-5"
  case impact1 = "impact-1"
  case impact2 = "impact-2"
  case impact3 = "impact-3"
  case impact4 = "impact-4"
  case impact5 = "impact-5"

  // Money, workforce and population
  case moneyTitle = "money-title"
  case moneyDescription = "money-description"
  case moneyGroupMissing = "money-group-missing"
  case moneyLevelMissing = "money-level-missing"
  case moneyPooled = "money-pooled"
  case moneyPerHeadPeople = "money-per-head-people"
  case moneyRange = "money-range"
  case streamICBCore = "stream-icb-core"
  case streamTransformationUplift = "stream-transformation-uplift"
  case streamMHST = "stream-mhst"
  case streamCouncil = "stream-council"
  case streamPublicHealth = "stream-public-health"
  case streamHighNeeds = "stream-high-needs"
  case streamSpecialised = "stream-specialised"
  case streamGrant = "stream-grant"
  case streamCharity = "stream-charity"
  case streamSchools = "stream-schools"
  case streamPooledS75 = "stream-pooled-s75"
  case streamOther = "stream-other"
  case figuresHigh = "figures-high"
  case figuresMedium = "figures-medium"
  case figuresLow = "figures-low"
  case workforceTitle = "workforce-title"
  case workforceDescription = "workforce-description"
  case trainedOf = "trained-of"
  case populationTitle = "population-title"
  case populationDescription = "population-description"
  case ageRange = "age-range"

  // Words explained, sources and accessibility
  case glossaryDescription = "glossary-description"
  case sourcesDescription = "sources-description"
  case accessibilityDescription = "accessibility-description"
  case sourceReport = "source-report"
  case sourceStatistics = "source-statistics"
  case sourceGuidance = "source-guidance"
  case sourceLegislation = "source-legislation"
  case sourceSurvey = "source-survey"
  case sourceDataset = "source-dataset"
  case sourceWebPage = "source-web-page"
  case sourceLocalWork = "source-local-work"

  // The document
  case documentDescription = "document-description"
  case serviceIndex = "service-index"

  /// The places that Swift code fills, written `{date}` in the sentence.
  package var places: [String] {
    switch self {
    case .lastChecked: ["date"]
    case .riskScore: ["score", "band"]
    case .risksWithheld: ["number"]
    case .moneyPooled: ["fund", "members"]
    case .moneyPerHeadPeople: ["people", "year"]
    case .moneyRange, .ageRange: ["from", "to"]
    case .trainedOf: ["trained", "of"]
    default: []
    }
  }
}
