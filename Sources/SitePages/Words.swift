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

  // The plan
  case planAtAGlance = "plan-at-a-glance"
  case planDescription = "plan-description"
  case enablersTitle = "the-nine-enablers"
  case enablersDescription = "enablers-description"
  case prioritiesTitle = "our-priorities"
  case prioritiesDescription = "priorities-description"
  case actionTracker = "action-tracker"
  case actionTrackerDescription = "action-tracker-description"
  case measuresTitle = "measures"
  case measuresDescription = "measures-description"
  case youSaidWeDid = "you-said-we-did"
  case youSaidWeDidDescription = "you-said-we-did-description"
  case caseStudies = "case-studies"
  case caseStudiesDescription = "case-studies-description"
  case learningTitle = "learning-from-other-areas"
  case learningDescription = "learning-description"
  case contentsMoney = "contents-money"
  case contentsWorkforce = "contents-workforce"
  case contentsGovernance = "contents-governance"
  case contentsOrganisations = "contents-organisations"
  case contentsRisks = "contents-risks"
  case planKindPlan = "plan-kind-plan"
  case planKindRefresh = "plan-kind-refresh"
  case planKindImprovement = "plan-kind-improvement"
  case planStateDraft = "plan-state-draft"
  case planStateConsultation = "plan-state-consultation"
  case planStateApproved = "plan-state-approved"
  case planStatePublished = "plan-state-published"
  case fromTo = "from-to"
  case minutes
  case numberServices = "number-services"
  case numberPlanned = "number-planned"
  case numberPriorities = "number-priorities"
  case numberActions = "number-actions"
  case numberMilestones = "number-milestones"
  case numberMeasures = "number-measures"
  case ratingOfFour = "rating-of-four"
  case notAssessed = "not-assessed"
  case enablerNumber = "enabler-number"
  case deliveryNotStarted = "delivery-not-started"
  case deliveryOnTrack = "delivery-on-track"
  case deliveryAtRisk = "delivery-at-risk"
  case deliveryOffTrack = "delivery-off-track"
  case deliveryComplete = "delivery-complete"
  case deliveryStopped = "delivery-stopped"
  case confidenceHigh = "confidence-high"
  case confidenceMedium = "confidence-medium"
  case confidenceLow = "confidence-low"
  case confidenceTooEarly = "confidence-too-early"
  case milestonePending = "milestone-pending"
  case milestoneMet = "milestone-met"
  case milestoneMissed = "milestone-missed"
  case milestoneMoved = "milestone-moved"
  case promiseDone = "promise-done"
  case promiseDoing = "promise-doing"
  case promiseNotDoing = "promise-not-doing"
  case wasContinued = "was-continued"
  case wasNew = "was-new"
  case wasMerged = "was-merged"
  case wasCompleted = "was-completed"
  case wasStopped = "was-stopped"
  case actionsUnder = "actions-under"
  case overdueByDays = "overdue-by-days"
  case overdueByOneDay = "overdue-by-one-day"
  case noAdditionalCost = "no-additional-cost"
  case unfunded
  case improvementIncrease = "improvement-increase"
  case improvementDecrease = "improvement-decrease"
  case improvementNeutral = "improvement-neutral"
  case targetLocal = "target-local"
  case targetNational = "target-national"
  case targetRegulatory = "target-regulatory"
  case targetBy = "target-by"
  case valueInPeriod = "value-in-period"
  case sourceProvisional = "source-provisional"
  case sourceFinal = "source-final"
  case sourceLocal = "source-local"
  case twelveMonthsTo = "twelve-months-to"
  case schoolYear = "school-year"
  case everyMonth = "every-month"
  case everyQuarter = "every-quarter"
  case everyFinancialYear = "every-financial-year"
  case everySchoolYear = "every-school-year"
  case everyRollingYear = "every-rolling-year"
  case everyCalendarYear = "every-calendar-year"
  case unitCount = "unit-count"
  case unitPercent = "unit-percent"
  case unitRate = "unit-rate"
  case unitDays = "unit-days"
  case unitWeeks = "unit-weeks"
  case unitScore = "unit-score"
  case unitPounds = "unit-pounds"
  case unitWte = "unit-wte"
  case valuePercent = "value-percent"
  case valueRate = "value-rate"
  case valueDays = "value-days"
  case valueOneDay = "value-one-day"
  case valueWeeks = "value-weeks"
  case valueOneWeek = "value-one-week"
  case valuePounds = "value-pounds"
  case valueWte = "value-wte"
  case notPublished = "not-published"
  case chartTarget = "chart-target"
  case chartTargetBy = "chart-target-by"
  case chartBaseline = "chart-baseline"
  case chartBreak = "chart-break"
  case chartDescription = "chart-description"
  case chartGaps = "chart-gaps"
  case chartOf = "chart-of"
  case chartMeasured = "chart-measured"
  case chartPlanned = "chart-planned"
  case compositeStory = "composite-story"
  case storyWithConsent = "story-with-consent"
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
  // The frame of every page.
  case imprint
  case imprintUnpublished = "imprint-unpublished"
  case thisPlan = "this-plan"
  case aboutThisSite = "about-this-site"

  // Finding help.
  case facetNeeds = "facet-needs"
  case facetAges = "facet-ages"
  case facetThrive = "facet-thrive"
  case facetLevel = "facet-level"
  case facetHow = "facet-how"
  case facetTitle = "facet-title"
  case forAges = "for-ages"
  case ageMeaning = "age-meaning"
  case oneService = "one-service"
  case serviceCount = "service-count"
  case directoryLead = "directory-lead"
  case servicesByName = "services-by-name"
  case homeHeading = "home-heading"
  case homeLead = "home-lead"
  case getHelpNow = "get-help-now"
  case crisisLead = "crisis-lead"
  case pageNotFound = "page-not-found"
  case pathwaysLead = "pathways-lead"
  case youngPeopleLead = "young-people-lead"

  // A service.
  case call
  case textKeyword = "text-keyword"
  case ownAge = "own-age"
  case free
  case wholeArea = "whole-area"
  case roundTheClock = "round-the-clock"
  case bankHolidaysOpen = "bank-holidays-open"
  case bankHolidaysClosed = "bank-holidays-closed"
  case bankHolidaysAsUsual = "bank-holidays-as-usual"
  case interpreterYes = "interpreter-yes"
  case interpreterNo = "interpreter-no"
  case formerNames = "former-names"
  case openUntil = "open-until"
  case alertUntil = "alert-until"
  case notCheckedSince = "not-checked-since"
  case detailsMayHaveChanged = "details-may-have-changed"
  case checkedByRole = "checked-by-role"
  case waitSentence = "wait-sentence"
  case waitNoWeeks = "wait-no-weeks"
  case waitOneWeek = "wait-one-week"
  case waitWeeks = "wait-weeks"
  case waitHalf = "wait-half"
  case waitThreeQuarters = "wait-three-quarters"
  case waitTenths = "wait-tenths"
  case waitHundredths = "wait-hundredths"
  case waitMeasured = "wait-measured"
  case waitSource = "wait-source"

  // A pathway.
  case stepDecision = "step-decision"
  case stepService = "step-service"
  case stepAdvice = "step-advice"
  case stepCrisis = "step-crisis"
  case stepNumber = "step-number"
  case goToStep = "go-to-step"
  case or

  /// The places that Swift code fills, written `{date}` in the sentence.
  package var places: [String] {
    switch self {
    case .fromTo: ["from", "to"]
    case .numberMilestones: ["total"]
    case .ratingOfFour: ["score"]
    case .enablerNumber: ["number", "title"]
    case .actionsUnder: ["priority"]
    case .overdueByDays: ["days"]
    case .targetBy, .chartTargetBy: ["value", "date"]
    case .valueInPeriod: ["value", "period"]
    case .twelveMonthsTo: ["month"]
    case .schoolYear: ["year"]
    case .valuePercent, .valueRate, .valueDays, .valueWeeks, .valuePounds, .valueWte:
      ["number"]
    case .chartTarget, .chartBaseline: ["value"]
    case .chartBreak: ["period"]
    case .chartDescription: ["first", "first-period", "latest", "latest-period", "direction"]
    case .chartOf: ["title", "split"]
    case .riskScore: ["score", "band"]
    case .risksWithheld: ["number"]
    case .moneyPooled: ["fund", "members"]
    case .moneyPerHeadPeople: ["people", "year"]
    case .moneyRange, .ageRange: ["from", "to"]
    case .trainedOf: ["trained", "of"]
    case .lastChecked, .openUntil, .alertUntil, .notCheckedSince, .waitMeasured: ["date"]
    case .imprint: ["date", "publisher", "version"]
    case .imprintUnpublished: ["publisher", "version"]
    case .facetTitle: ["facet", "value"]
    case .forAges: ["ages"]
    case .serviceCount: ["count"]
    case .directoryLead, .homeHeading, .homeLead, .crisisLead, .wholeArea: ["area"]
    case .textKeyword: ["keyword"]
    case .ownAge: ["age"]
    case .formerNames: ["names"]
    case .checkedByRole: ["date", "role"]
    case .waitSentence: ["share", "time"]
    case .waitWeeks: ["weeks"]
    case .waitTenths: ["tenths"]
    case .waitHundredths: ["percent"]
    case .waitSource: ["source"]
    case .stepNumber, .goToStep: ["number"]
    default: []
    }
  }
}
