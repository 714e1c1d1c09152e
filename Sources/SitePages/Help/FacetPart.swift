import PlanModel

/// A facet with its values, as the column beside a list shows it.
struct FacetPart: TemplateModel {
  /// A facet with more values shows only the link to the list of them.
  private static let mostValues = 30

  private let title: String
  private let isOpen: Bool
  private let values: [FacetLink]
  private let allHref: String

  private init(
    _ facet: Facet,
    of help: HelpDirectory,
    from address: SiteAddress,
    isOpen: Bool,
    _ words: Words
  ) {
    let found = help.values(of: facet)
    title = words[facet]
    self.isOpen = isOpen
    values =
      found.count > Self.mostValues
      ? [] : found.map { FacetLink($0, from: address, title: $0.title) }
    allHref = address.href(to: SiteMap.facets(facet))
  }

  /// Every facet that has values; the years of age stand in the list of the ages alone.
  static func all(
    of help: HelpDirectory,
    from address: SiteAddress,
    open: Facet,
    _ words: Words
  ) -> [FacetPart] {
    Facet.listed.filter { !help.values(of: $0).isEmpty }.map { facet in
      let isOpen = facet == open || facet == .age && open == .year
      return FacetPart(facet, of: help, from: address, isOpen: isOpen, words)
    }
  }

  static let templateFields = TemplateFields<FacetPart>([
    .text("title") { $0.title },
    .flag("is-open") { $0.isOpen },
    .many("values") { $0.values },
    .text("all-href") { $0.allHref },
  ])
}

/// One value of a facet with its count; without a link when no service has it.
struct FacetLink: TemplateModel {
  private let title: String
  private let href: String?
  private let count: String
  private let isOne: Bool
  private let isCurrent: Bool

  init(_ value: FacetValue, from address: SiteAddress, title: String) {
    self.title = title
    href = value.services.isEmpty ? nil : address.href(to: value.address)
    count = value.count
    isOne = value.services.count == 1
    isCurrent = value.address == address
  }

  static let templateFields = TemplateFields<FacetLink>([
    .text("title") { $0.title },
    .maybe("href") { $0.href },
    .text("count") { $0.count },
    .flag("is-one") { $0.isOne },
    .flag("is-current") { $0.isCurrent },
  ])
}
