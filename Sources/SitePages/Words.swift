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
