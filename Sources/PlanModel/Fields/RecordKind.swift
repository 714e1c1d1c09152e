package import Diagnostics

/// The kinds of record a plan is made of.
///
/// The raw value is what stands before the colon in `[the hub](service:youth-hub)`.
package enum RecordKind: String, CaseIterable, Hashable, Sendable {
  case settings = "plan"
  case page
  case enabler
  case priority
  case action
  case milestone
  case metric
  case metricValue = "metric-value"
  case service
  case pathway
  case organisation
  case location
  case openingHours = "opening-hours"
  case body
  case engagement
  case caseStudy = "case-study"
  case learning
  case risk
  case fundingStream = "funding-stream"
  case spending
  case workforce
  case population
  case training
  case glossary
  case source
  case assessment
  case acceptance

  /// What a sentence calls one of them.
  package var inWords: String {
    switch self {
    case .settings: "plan"
    case .caseStudy: "case study"
    case .openingHours: "row of opening hours"
    case .learning: "learning story"
    case .fundingStream: "funding stream"
    case .spending: "spending row"
    case .workforce: "workforce row"
    case .population: "population row"
    case .training: "training course"
    case .glossary: "glossary term"
    case .assessment: "assessment answer"
    case .engagement: "engagement record"
    case .metricValue: "metric\u{2019}s value"
    default: rawValue
    }
  }

  /// What a sentence calls all of them.
  package var pluralInWords: String {
    switch self {
    case .enabler, .action, .milestone, .metric, .page, .service, .pathway, .organisation,
      .location, .risk, .source, .engagement, .spending, .workforce, .population, .training,
      .glossary, .assessment, .fundingStream, .settings, .metricValue, .acceptance:
      "\(inWords)s"
    case .priority: "priorities"
    case .openingHours: "rows of opening hours"
    case .body: "bodies"
    case .caseStudy: "case studies"
    case .learning: "learning stories"
    }
  }

  /// "a" or "an", as ``inWords`` needs.
  package var article: String {
    "aeiou".contains(inWords.first ?? " ") ? "an" : "a"
  }

  /// Whether other records may point at one.
  package var canBeReferredTo: Bool {
    switch self {
    case .settings, .spending, .workforce, .population, .assessment, .metricValue,
      .openingHours, .acceptance:
      false
    default: true
    }
  }
}

/// The lists of words that ship with the program and that a plan may extend.
package enum Vocabulary: String, CaseIterable, Hashable, Sendable {
  case need
  case group
  case enablerItem = "enabler-item"
  case framework
  /// What services provide, in the words of the early-intervention specification.
  case provision
  /// The parts of the area, from plan.yml, and `whole-area`.
  case place

  package var inWords: String {
    switch self {
    case .need: "need"
    case .group: "group of children"
    case .enablerItem: "enabler of the framework"
    case .framework: "framework"
    case .provision: "provision of the early-intervention specification"
    case .place: "place"
    }
  }
}

/// What a reference may point at.
package enum ReferenceTarget: Hashable, Sendable {
  case record(RecordKind)
  case vocabulary(Vocabulary)
  /// Written as `kind:id`.
  case anyRecord
}

/// One record pointing at another.
package struct PlanReference: Hashable, Sendable {
  package let target: ReferenceTarget
  /// The id as written, or `kind:id`.
  package let written: Located<String>
  /// Who points.
  package let from: RecordName
  /// The key or column it stands in.
  package let field: String
}

/// How messages name a record: `the action "Open a crisis hub"`.
package struct RecordName: Hashable, Sendable {
  package let kind: RecordKind
  package let id: String
  package let title: String

  package init(kind: RecordKind, id: String, title: String) {
    self.kind = kind
    self.id = id
    self.title = title
  }

  /// What tells it from every other record.
  package struct Key: Hashable, Sendable {
    package let kind: RecordKind
    package let id: String

    package init(kind: RecordKind, id: String) {
      self.kind = kind
      self.id = id
    }
  }

  package var key: Key { Key(kind: kind, id: id) }

  package var inWords: String {
    switch kind {
    case .settings: "plan.yml"
    case _ where kind.canBeReferredTo: "the \(kind.inWords) \u{201C}\(title)\u{201D}"
    default: "this row"
    }
  }

  /// The same at the start of a sentence.
  package var atStart: String {
    kind == .settings ? "plan.yml" : "T" + inWords.dropFirst()
  }
}

/// Words in Markdown and whose they are.
package struct RecordWords: Sendable {
  package let words: SourceText
  package let from: RecordName
  package let field: String
}

/// A text of one line that a record holds, such as its title.
package struct RecordLine: Sendable {
  package let line: Located<String>
  package let from: RecordName
  package let field: String
}
