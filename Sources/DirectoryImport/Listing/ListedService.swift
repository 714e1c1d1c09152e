import Diagnostics

/// A service as a directory lists it, in the words of the directory.
struct ListedService: Sendable {
  let id: String
  let hasID: Bool
  let source: SourceRange
  let name: Located<String>?
  let description: Located<String>?
  let url: Located<String>?
  let email: Located<String>?
  let status: Located<String>?
  let minimumAge: Located<Double>?
  let maximumAge: Located<Double>?
  let applicationProcess: Located<String>?
  let eligibility: Located<String>?
  let fees: Located<String>?
  let costs: [ListedCost]
  let assuredDate: Located<String>?
  let phones: [ListedPhone]
  let schedules: [ListedSchedule]
  /// The opening times of each of its places, for places that have some.
  let schedulesOfPlaces: [[ListedSchedule]]
  /// Opening times in words, from a sheet.
  let hoursInWords: Located<String>?
  let agesInWords: Located<String>?
  let languages: [Located<String>]
  let organization: Located<String>?
  /// The ids of the locations where it is given, each once.
  let locations: [Located<String>]
  /// Who may be asked when the service itself has no telephone: those of its organisation.
  let phonesOfOrganization: [ListedPhone]
  let terms: [ListedTerm]
  /// The organisations that pay for it, by their ids in a directory of ours.
  let payers: [Located<String>]
  /// The parts of the area where it helps, by their ids in a directory of ours.
  let areas: [Located<String>]
  let alternateName: Located<String>?
  /// What only directories of ours say.
  let own: EntityFields?
  /// The columns of a sheet that are called as our fields are.
  let sheet: EntityFields?
}

/// A term that a service is sorted under, in a directory of ours.
struct ListedTerm: Sendable {
  /// What the term is to the service: `need`.
  let linkType: String
  let code: Located<String>
}

/// A telephone number and what is said of it.
struct ListedPhone: Sendable {
  let number: Located<String>
  let `extension`: String?
  let type: String?
  let description: Located<String>?
  /// What only directories of ours say.
  var own: EntityFields?
}

/// When something is open, as a rule of RFC 5545.
struct ListedSchedule: Sendable {
  let source: SourceRange
  let days: String?
  let opens: String?
  let closes: String?
  /// Whether it does not hold every week of the year.
  let isSpecial: Bool
  let description: String?
}

/// What a service costs, for some people.
struct ListedCost: Sendable {
  let option: String?
  let amount: Double?
  let currency: String?
  let description: String?
}

/// An organisation as a directory lists it.
struct ListedOrganisation: Sendable {
  let id: String
  let name: Located<String>?
  let description: Located<String>?
  let website: Located<String>?
  let email: Located<String>?
  /// Numbers in registers: the scheme or the kind of number, and the number.
  let identifiers: [(scheme: String, identifier: Located<String>)]
  let phones: [ListedPhone]
  var own: EntityFields?
}

/// A location as a directory lists it.
struct ListedLocation: Sendable {
  let id: String
  let source: SourceRange
  let name: Located<String>?
  let kind: Located<String>?
  let address: ListedAddress?
  let latitude: Located<Double>?
  let longitude: Located<Double>?
  let uprn: Located<String>?
  let transportation: Located<String>?
  let access: [Located<String>]
  var own: EntityFields?
}

/// The first address of a location.
struct ListedAddress: Sendable {
  let address1: Located<String>?
  let address2: Located<String>?
  let city: Located<String>?
  let postcode: Located<String>?
}
