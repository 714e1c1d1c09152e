package import Diagnostics

/// A partner: somebody who runs, pays for, owns or advises on something in the plan.
package struct Organisation: PlanRecord {
  /// Which part of the local system an organisation is.
  package enum Sector: String, CaseIterable, Sendable {
    case nhsCommissioner = "nhs-commissioner"
    case nhsProvider = "nhs-provider"
    case council
    case publicHealth = "public-health"
    case school
    case college
    case police
    case youthJustice = "youth-justice"
    case voluntary
    case independent
    case primaryCare = "primary-care"
    case acute
    case expertsByExperience = "experts-by-experience"
    case other
  }

  /// Whether it sends data to the national mental health dataset.
  package enum DataFlow: String, CaseIterable, Sendable {
    case yes
    case partly
    case no
    case notRequired = "not-required"
  }

  package static let kind = RecordKind.organisation
  package let id: Located<String>
  package let name: Located<String>
  package let description: Located<String>?
  package let sector: Located<Sector>
  package let roles: [Located<String>]
  package let url: Located<String>?
  package let email: Located<String>?
  package let odsCode: Located<String>?
  package let charityNumber: Located<String>?
  package let isStandingPartner: Located<Bool>?
  package let isConsulted: Located<Bool>?
  package let stakeholderGroup: Located<String>?
  /// Whether it sends data to the Mental Health Services Data Set.
  package let flowsMHSDS: Located<DataFlow>?

  package var displayTitle: String { name.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    name = fields.required("name", .line)
    description = fields.optional("description", .line)
    sector = fields.required("sector", .choice(.other))
    roles = fields.list("roles", .line)
    url = fields.optional("url", .url)
    email = fields.optional("email", .email)
    odsCode = fields.optional("ods-code", .line)
    charityNumber = fields.optional("charity-number", .line)
    isStandingPartner = fields.optional("standing-partner", .yesOrNo)
    isConsulted = fields.optional("consulted", .yesOrNo)
    stakeholderGroup = fields.optional("stakeholder-group", .line)
    flowsMHSDS = fields.optional("flows-mhsds", .choice(.notRequired))
  }
}

/// A place where a service is given.
package struct Location: PlanRecord {
  /// What can be done at a location, in Open Referral's words.
  package enum Kind: String, CaseIterable, Sendable {
    case physical
    case postal
    case virtual
  }

  package static let kind = RecordKind.location
  package let id: Located<String>
  package let name: Located<String>
  package let placeKind: Located<Kind>
  package let address1: Located<String>?
  package let address2: Located<String>?
  package let town: Located<String>?
  package let postcode: Located<String>?
  package let latitude: Located<DecimalNumber>?
  package let longitude: Located<DecimalNumber>?
  package let uprn: Located<String>?
  /// A refuge: the address appears in no output whatever.
  package let hidesAddress: Bool
  /// Where it is said whether the address is hidden.
  package let hideAddress: Located<Bool>?
  package let travel: Located<String>?
  package let access: Located<String>?

  package var displayTitle: String { name.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    name = fields.required("name", .line)
    placeKind = fields.required("kind", .choice(.physical))
    address1 = fields.optional("address-1", .line)
    address2 = fields.optional("address-2", .line)
    town = fields.optional("town", .line)
    postcode = fields.optional("postcode", .postcode)
    latitude = fields.optional("latitude", .number)
    longitude = fields.optional("longitude", .number)
    uprn = fields.optional("uprn", .line)
    hideAddress = fields.optional("hide-address", .yesOrNo)
    hidesAddress = hideAddress?.value ?? false
    travel = fields.optional("travel", .line)
    access = fields.optional("access", .line)
    checkPlace(&fields)
  }

  /// England's box, generously: 49.8 to 55.9 north, 6.5 west to 1.9 east.
  private func checkPlace(_ fields: inout FieldReader) {
    let north = latitude?.value.value ?? 52
    let east = longitude?.value.value ?? 0
    guard let place = latitude ?? longitude,
      !(49.8...55.9).contains(north) || !(-6.5...1.9).contains(east)
    else { return }
    let lost = [latitude, longitude].compactMap(\.self).first { abs($0.value.value) > 180 }
    fields.reportConflict(
      "The location \u{201C}\(name.value)\u{201D} is not in England: \(latitude?.value.text ?? "") north, \(longitude?.value.text ?? "") east.",
      at: lost?.source ?? place.source,
      help: lost == nil
        ? "Check whether latitude and longitude are the wrong way round."
        : "The point was lost: two digits stand before it, as in 52.8012."
    )
  }
}
