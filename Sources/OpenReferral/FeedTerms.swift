internal import Frameworks
internal import PlanModel
internal import SitePages

/// What services are sorted by, as taxonomies: each of our fixed lists is one.
enum FeedTaxonomy: String, CaseIterable, Sendable {
  case needs
  case thrive
  case levels
  case referralRoutes = "referral-routes"
  case channels
  case groups
  case provision = "early-intervention-specification"

  var title: String {
    switch self {
    case .needs: "Needs"
    case .thrive: "THRIVE groups"
    case .levels: "Levels of support"
    case .referralRoutes: "Ways to get help"
    case .channels: "Ways help is given"
    case .groups: "Groups of children and young people"
    case .provision: "Early intervention specification"
    }
  }

  var meaning: String {
    switch self {
    case .needs: "What a service helps with."
    case .thrive: "What kind of help it is, in the groups of the THRIVE framework."
    case .levels: "How intensive the help is, from everyone to a stay in hospital."
    case .referralRoutes: "Who can ask for the help, and how."
    case .channels: "How help is given: in person, by phone, online and so on."
    case .groups: "Children and young people whom a service is made for."
    case .provision: "Parts of the early intervention specification that a service provides."
    }
  }

  fileprivate func items(of published: PublishedPlan) -> [FrameworkItem] {
    self == .needs ? published.needItems : published.frameworks[rawValue].items
  }
}

/// The terms of the taxonomies, made once: every service names a dozen of them.
struct FeedTerms: Sendable {
  private struct Term: Sendable {
    let id: String
    /// Written already.
    let value: JSONValue
  }

  private let ids: FeedIDs
  private let taxonomies: [(taxonomy: FeedTaxonomy, terms: [Term])]
  private let byCode: [FeedTaxonomy: [String: Term]]

  init(_ published: PublishedPlan, _ ids: FeedIDs) {
    self.ids = ids
    taxonomies = FeedTaxonomy.allCases.map { taxonomy in
      (taxonomy, taxonomy.items(of: published).map { Self.term($0, of: taxonomy, ids) })
    }
    byCode = Dictionary(
      taxonomies.map { taxonomy, terms in
        let codes = taxonomy.items(of: published).map(\.id)
        return (taxonomy, Dictionary(zip(codes, terms)) { first, _ in first })
      }
    ) { first, _ in first }
  }

  private static func term(_ item: FrameworkItem, of taxonomy: FeedTaxonomy, _ ids: FeedIDs) -> Term
  {
    let id = ids("taxonomy", taxonomy.rawValue, item.id)
    return Term(
      id: id,
      value: JSONWriter.written(
        .record([
          "id": .text(id),
          "code": .text(item.id),
          "name": .text(item.title),
          "description": .text(item.summary.isEmpty ? item.plainTitle : item.summary),
          "taxonomy": .text(taxonomy.title),
          "taxonomy_id": .text(ids("taxonomy", taxonomy.rawValue)),
          "language": .text("en"),
        ])
      )
    )
  }

  /// That a service is sorted under a term; nil for a code that the taxonomy lacks.
  func attribute(
    _ taxonomy: FeedTaxonomy,
    _ code: String,
    as linkType: String,
    of service: String
  ) -> JSONValue? {
    guard let term = byCode[taxonomy]?[code] else { return nil }
    return .record([
      "id": .text(ids("service", service, "taxonomy", taxonomy.rawValue, code)),
      "link_id": .text(ids.service(service)),
      "link_entity": .text("service"),
      "link_type": .text(linkType),
      "taxonomy_term_id": .text(term.id),
      "taxonomy_term": term.value,
    ])
  }

  var taxonomyRecords: [FeedRecord] {
    taxonomies.map { taxonomy, terms in
      let id = ids("taxonomy", taxonomy.rawValue)
      let members = [
        JSONValue.Member("id", .text(id)),
        JSONValue.Member("name", .text(taxonomy.title)),
        JSONValue.Member("description", .text(taxonomy.meaning)),
        JSONValue.Member("ltp", .record(["id": .text(taxonomy.rawValue)])),
      ]
      let all = JSONValue.Member("taxonomy_terms", .list(terms.map(\.value)))
      return FeedRecord(id: id, brief: .object(members), full: .object(members + [all]))
    }
  }

  var termRecords: [FeedRecord] {
    taxonomies.flatMap { $0.terms.map { FeedRecord(id: $0.id, brief: $0.value, full: $0.value) } }
  }
}
