import Diagnostics
import PlanModel

/// What the document's chapters are, beside the pages in words.
enum DocumentSection: String, CaseIterable {
  case summary
  case youngPeople = "young-people"
  case enablers
  case priorities
  case actions
  case measures
  case money
  case workforce
  case population
  case governance
  case organisations
  case engagement
  case caseStudies = "case-studies"
  case learning
  case risks
  case requirements
  case pathways
  case services
  case glossary
  case sources

  /// Whether it stands before the pages in words: the plan in short, for everyone and for the young.
  var isInShort: Bool { self == .summary || self == .youngPeople }

  /// The `id` of its chapter.
  var anchor: String { "chapter-\(rawValue)" }

  var title: Word {
    switch self {
    case .summary: .planAtAGlance
    case .youngPeople: .shortPlan
    case .enablers: .enablersTitle
    case .priorities: .prioritiesTitle
    case .actions: .actionTracker
    case .measures: .measuresTitle
    case .money: .moneyTitle
    case .workforce: .workforceTitle
    case .population: .populationTitle
    case .governance: .governanceTitle
    case .organisations: .organisationsTitle
    case .engagement: .youSaidWeDid
    case .caseStudies: .caseStudies
    case .learning: .learningTitle
    case .risks: .risksTitle
    case .requirements: .requirementsTitle
    case .pathways: .pathways
    case .services: .serviceIndex
    case .glossary: .glossary
    case .sources: .sources
    }
  }

  /// The page of the site that shows the same: in the document, links to it lead to the chapter.
  var address: SiteAddress {
    switch self {
    case .summary: SiteMap.plan
    case .youngPeople: SiteMap.youngPeople
    case .enablers: SiteMap.enablers
    case .priorities: SiteMap.priorities
    case .actions: SiteMap.actions
    case .measures: SiteMap.metrics
    case .money: SiteMap.money
    case .workforce: SiteMap.workforce
    case .population: SiteMap.population
    case .governance: SiteMap.governance
    case .organisations: SiteMap.organisations
    case .engagement: SiteMap.engagement
    case .caseStudies: SiteMap.caseStudies
    case .learning: SiteMap.learning
    case .risks: SiteMap.risks
    case .requirements: SiteMap.requirements
    case .pathways: SiteMap.pathways
    case .services: SiteMap.directory
    case .glossary: SiteMap.glossary
    case .sources: SiteMap.sources
    }
  }

  /// Whether a plan has anything to show in it.
  func isFilled(in published: PublishedPlan) -> Bool {
    let records = published.records
    return switch self {
    case .summary, .enablers, .services: true
    case .youngPeople, .priorities: !records.priorities.isEmpty
    case .actions: !records.actions.isEmpty
    case .measures: !records.metrics.isEmpty
    case .money: !records.spending.isEmpty || !records.fundingStreams.isEmpty
    case .workforce: !records.workforce.isEmpty || !records.training.isEmpty
    case .population: !records.population.isEmpty
    case .governance: !records.bodies.isEmpty
    case .organisations: !records.organisations.isEmpty
    case .engagement: !records.engagement.isEmpty
    case .caseStudies: !records.caseStudies.isEmpty
    case .learning: !records.learning.isEmpty
    case .risks: !records.risks.isEmpty
    case .requirements: published.hasRequirements
    case .pathways: !records.pathways.isEmpty
    case .glossary: !records.glossary.isEmpty
    case .sources: !records.sources.isEmpty
    }
  }
}

/// One chapter before its contents are made: what it is called and where it stands.
struct DocumentHeading {
  enum Subject {
    case section(DocumentSection)
    case page(Page)
  }

  let subject: Subject
  let number: Int
  let title: String
  let anchor: String

  /// The number of what stands at a place in it, as "4.2".
  func number(ofPartAt place: Int) -> String { "\(number).\(place + 1)" }

  /// Whether its tables need the width of a landscape page.
  var isWide: Bool {
    if case .section(.actions) = subject { return true }
    return false
  }
}

extension PublishedPlan {
  /// The chapters of the document: the plan in short, the pages in words, then every kind of
  /// record.
  var documentOutline: [DocumentHeading] {
    let sections = DocumentSection.allCases.filter { $0.isFilled(in: self) }
    let subjects =
      sections.filter(\.isInShort).map(DocumentHeading.Subject.section)
      + records.pages.filter(\.isInDocument).map(DocumentHeading.Subject.page)
      + sections.filter { !$0.isInShort }.map(DocumentHeading.Subject.section)
    return subjects.enumerated().map { place, subject in
      switch subject {
      case .section(let section):
        DocumentHeading(
          subject: subject,
          number: place + 1,
          title: words[section.title],
          anchor: section.anchor
        )
      case .page(let page):
        DocumentHeading(
          subject: subject,
          number: place + 1,
          title: page.title.value,
          anchor: SiteMap.anchor(.page, page.id.value)
        )
      }
    }
  }

  /// The chapter that shows what a page of the site shows; nil when the document has none.
  func documentAnchor(of address: SiteAddress) -> String? {
    DocumentSection.allCases.first { $0.address == address && $0.isFilled(in: self) }?.anchor
  }
}
