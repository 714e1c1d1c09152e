import PlanModel

/// What a column of somebody's sheet of services holds.
enum SheetColumn: Hashable, Sendable {
  /// A member of the service itself.
  case service(String)
  case phone
  case textNumber
  case organisation
  /// A member of the place where it is given.
  case location(String)
  /// A member of the address of that place.
  case address(String)
  case languages
  /// A member of the wait for the service.
  case wait(String)
  /// A field of ours, by the name that it has here.
  case field(String)

  /// The field that people are told it was read as.
  var inWords: String {
    switch self {
    case .service(let member): Self.fieldNames[member] ?? member
    case .phone: "phones"
    case .textNumber: "text"
    case .organisation: "provider"
    case .location(let member): member == "name" ? "name of the location" : member
    case .address(let member): Self.fieldNames[member] ?? member
    case .languages: "languages"
    case .wait(let member): "wait.\(member)"
    case .field(let key): key
    }
  }

  /// The column that a header means; nil for one that nobody knows.
  ///
  /// - Parameter key: The header as keys are written: `Opening hours` as `opening-hours`.
  init?(_ key: String) {
    var letters = key.filter { $0.isLetter || $0.isNumber || $0 == "-" }
    while letters.hasSuffix("-") { letters.removeLast() }
    guard let column = Self.columns[letters] else { return nil }
    self = column
  }

  private static let fieldNames = [
    "url": "website", "fees": "cost", "application_process": "how-to-get-help",
    "eligibility_description": "eligibility", "assured_date": "checked-on",
    "ages_in_words": "ages", "hours_in_words": "hours", "minimum_age": "ages.from",
    "maximum_age": "ages.to", "address_1": "address-1", "address_2": "address-2", "city": "town",
    "postal_code": "postcode", "state_province": "county",
  ]

  /// Every header that is understood, in English as directories in this country write them.
  private static let columns: [String: SheetColumn] = {
    var columns: [String: SheetColumn] = [:]
    for field in FieldReader.descriptions(of: Service.self) {
      columns[field.key] = .field(field.key)
    }
    for (column, headers) in headers {
      for header in headers.split(separator: " ") { columns[String(header)] = column }
    }
    return columns
  }()

  private static let headers: [(SheetColumn, String)] = [
    (.service("id"), "id service-id reference ref unique-id uuid"),
    (.service("name"), "name service service-name name-of-service title service-title"),
    (
      .service("description"),
      "description service-description about about-the-service details information overview what-we-do"
    ),
    (.service("url"), "website web url link web-address webpage web-page site service-url"),
    (.service("email"), "email e-mail email-address e-mail-address contact-email mail"),
    (.service("status"), "status"),
    (.service("fees"), "cost costs fee fees price charge charges how-much"),
    (
      .service("application_process"),
      "how-to-get-help how-to-refer how-to-access how-to-apply referral referrals referral-process application-process referral-information how-to-access-the-service"
    ),
    (
      .service("eligibility_description"),
      "eligibility eligibility-criteria criteria eligibility-description who-is-it-for who-for who-can-use-it who-can-use"
    ),
    (
      .service("assured_date"),
      "checked-on last-checked date-checked last-reviewed reviewed-on assured-date"
    ),
    (.service("ages_in_words"), "ages age age-range age-ranges age-group age-groups"),
    (.service("minimum_age"), "minimum-age min-age age-from from-age lower-age minimum"),
    (.service("maximum_age"), "maximum-age max-age age-to to-age upper-age maximum"),
    (
      .service("hours_in_words"),
      "hours opening-hours opening-times open opening times days-and-times when when-open"
    ),
    (
      .phone,
      "phone phones telephone tel phone-number telephone-number contact-number contact-phone contact-telephone mobile landline helpline"
    ),
    (.textNumber, "text text-number sms text-us"),
    (
      .organisation,
      "provider provider-name organisation organization organisation-name organization-name run-by delivered-by agency service-provider"
    ),
    (.location("name"), "venue location place venue-name location-name building locations"),
    (.location("latitude"), "latitude lat"),
    (.location("longitude"), "longitude long lng lon"),
    (.location("transportation"), "travel transport getting-there"),
    (
      .address("address_1"),
      "address address-1 address-line-1 street street-address full-address venue-address"
    ),
    (.address("address_2"), "address-2 address-line-2"),
    (.address("city"), "town city locality town-city"),
    (.address("state_province"), "county"),
    (.address("postal_code"), "postcode post-code postal-code zip"),
    (.languages, "languages language languages-spoken"),
    (.wait("weeks"), "wait-weeks wait-in-weeks weeks-wait waiting-weeks waiting-time-weeks"),
    (.wait("percentile"), "wait-percentile"),
    (.wait("measured-on"), "wait-measured-on wait-date wait-measured"),
  ]
}
