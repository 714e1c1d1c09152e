import PlanModel

/// A facet with its values, as the column beside a list shows it.
struct FacetPart: TemplateModel {
  private let title: String
  private let isOpen: Bool
  private let values: [FacetLink]

  init(
    _ facet: Facet,
    of help: HelpDirectory,
    from address: SiteAddress,
    isOpen: Bool,
    _ words: Words
  ) {
    title = words[facet.word]
    self.isOpen = isOpen
    values = help.values(of: facet).map { FacetLink($0, from: address, title: $0.title) }
  }

  static let templateFields = TemplateFields<FacetPart>([
    .text("title") { $0.title },
    .flag("is-open") { $0.isOpen },
    .many("values") { $0.values },
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
    count = value.services.count.grouped
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
