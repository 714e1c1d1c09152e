private import Diagnostics
private import PlanAnalysis
private import PlanModel

/// Who is involved: the partners by sector.
package struct OrganisationsPart: TemplateModel {
  private let placement: Placement
  var sectors: [SectorPart]

  package init(_ published: PublishedPlan, in placement: Placement) {
    self.placement = placement
    sectors = Organisation.Sector.allCases.compactMap { sector in
      let own = published.records.organisations.filter { $0.sector.value == sector }
      guard !own.isEmpty else { return nil }
      return SectorPart(
        title: published.words.title(of: sector),
        anchor: "sector-\(sector.rawValue)",
        organisations: own.map { OrganisationPart($0, published, placement) }
      )
    }
  }

  package static let templateFields = TemplateFields<OrganisationsPart>(
    TemplateFields.Field.headings { $0.placement } + [.many("sectors") { $0.sectors }]
  )
}

/// The partners of one sector.
package struct SectorPart: NumberedPart {
  var number: String?
  let title: String
  let anchor: String
  fileprivate let organisations: [OrganisationPart]

  package static let templateFields = TemplateFields<SectorPart>(
    TemplateFields<SectorPart>.Field.numberedHeading + [
      .many("organisations") { $0.organisations }
    ]
  )
}

/// A partner: what it does in the plan and how it is bound to it.
package struct OrganisationPart: TemplateModel {
  private let organisation: Organisation
  private let roles: String
  private let provides: [TitledLink]
  private let paysFor: [TitledLink]
  private let seats: [TitledLink]
  private let isStandingPartner: String?
  private let isConsulted: String?
  private let dataFlow: String?

  fileprivate init(
    _ organisation: Organisation,
    _ published: PublishedPlan,
    _ placement: Placement
  ) {
    let id = organisation.id.value
    let words = published.words
    let directory = published.directory
    let services = directory.services + directory.planned
    func links(_ chosen: (Service) -> Bool) -> [TitledLink] {
      services.filter(chosen).map { published.link(.service, $0.id.value, from: placement) }
    }
    self.organisation = organisation
    roles = organisation.roles.map { Self.spelt($0.value) }.joined(separator: ", ")
    provides = links { $0.provider.value == id }
    paysFor = links { service in service.commissioners.contains { $0.value == id } }
    seats = published.records.bodies
      .filter { body in body.members.contains { $0.organisation.value == id } }
      .map { published.link(.body, $0.id.value, from: placement) }
    isStandingPartner = organisation.isStandingPartner.map { words.answer($0.value) }
    isConsulted = organisation.isConsulted.map { words.answer($0.value) }
    dataFlow = organisation.flowsMHSDS.map { words.title(of: $0.value) }
  }

  /// `key-delivery` as "Key delivery": values of this list are the authors' own.
  private static func spelt(_ value: String) -> String {
    value.prefix(1).uppercased() + value.dropFirst().map { $0 == "-" ? " " : $0 }
  }

  package static let templateFields = TemplateFields<OrganisationPart>([
    .text("anchor") { SiteMap.anchor(.organisation, $0.organisation.id.value) },
    .text("title") { $0.organisation.name.value },
    .maybe("description") { $0.organisation.description?.value },
    .text("roles") { $0.roles },
    .maybe("url") { $0.organisation.url?.value },
    .maybe("email") { $0.organisation.email?.value },
    .maybe("ods-code") { $0.organisation.odsCode?.value },
    .maybe("charity-number") { $0.organisation.charityNumber?.value },
    .maybe("stakeholder-group") { $0.organisation.stakeholderGroup.map { spelt($0.value) } },
    .maybe("standing-partner") { $0.isStandingPartner },
    .maybe("consulted") { $0.isConsulted },
    .maybe("data-flow") { $0.dataFlow },
    .many("provides") { $0.provides },
    .flag("has-services") { !$0.provides.isEmpty },
    .many("pays-for") { $0.paysFor },
    .flag("has-commissions") { !$0.paysFor.isEmpty },
    .many("seats") { $0.seats },
    .flag("has-seats") { !$0.seats.isEmpty },
  ])
}
