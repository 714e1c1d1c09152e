import PlanAnalysis
import PlanModel

/// The open services in the order people find them, and all they can be looked for by; worked out
/// once for all pages.
struct HelpDirectory: Sendable {
  /// In the order of ``ServiceFacts/comesFirst(_:_:)``.
  let services: [ServiceFacts]
  /// Every value of every facet, in the order of the facets and of their frameworks; empty ones
  /// too.
  let values: [FacetValue]
  private let places: [Facet: Range<Int>]
  /// The places among ``values`` of what each service has, by its id.
  private let valuesOfServices: [String: [Int]]

  init(_ published: PublishedPlan) {
    let services = published.directory.services.map { ServiceFacts($0, published) }
      .sorted(by: ServiceFacts.comesFirst)
    var values: [FacetValue] = []
    var places: [Facet: Range<Int>] = [:]
    var valuesOfServices: [String: [Int]] = [:]
    for facet in Facet.allCases {
      let start = values.count
      var found: [String: [ServiceFacts]] = [:]
      for service in services {
        for id in service.values(of: facet) { found[id, default: []].append(service) }
      }
      for item in published.facetItems(facet, among: services) {
        let value = FacetValue(facet: facet, item: item, services: found[item.id] ?? [])
        for service in value.services {
          valuesOfServices[service.id, default: []].append(values.count)
        }
        values.append(value)
      }
      places[facet] = start..<values.count
    }
    self.services = services
    self.values = values
    self.places = places
    self.valuesOfServices = valuesOfServices
  }

  /// The values of one facet.
  func values(of facet: Facet) -> ArraySlice<FacetValue> { values[places[facet] ?? 0..<0] }

  /// One value, if some service has it.
  func value(_ facet: Facet, _ id: String) -> FacetValue? {
    values(of: facet).first { $0.id == id && !$0.services.isEmpty }
  }

  /// How many of a value's services have each other value, by its place among ``values``.
  func shared(with value: FacetValue) -> [Int: Int] {
    var shared: [Int: Int] = [:]
    for service in value.services {
      for place in valuesOfServices[service.id] ?? [] { shared[place, default: 0] += 1 }
    }
    return shared
  }
}

/// One thing that services can be looked for by, and the services it finds.
struct FacetValue: Sendable {
  let facet: Facet
  let item: FacetItem
  let services: [ServiceFacts]
  let address: SiteAddress
  /// How many services it has, as people read it.
  let count: String

  init(facet: Facet, item: FacetItem, services: [ServiceFacts]) {
    self.facet = facet
    self.item = item
    self.services = services
    address = SiteMap.facet(facet, item.id)
    count = services.count.grouped
  }

  /// The name of its page.
  var id: String { item.id }
  var title: String { item.title }
  var plainTitle: String { item.plainTitle }
  var summary: String { item.summary }
}
