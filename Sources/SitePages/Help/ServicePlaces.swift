import Diagnostics
import Frameworks
package import PlanModel

/// Where, when and in which languages a service helps.
struct ServicePlaces: TemplateModel {
  private let channels: String
  private let locations: [LocationPart]
  private let hours: [ListedText]
  private let bankHolidays: String?
  private let nextBankHoliday: String?
  private let languages: String
  private let interpreter: String?
  private let accessibility: [ListedText]

  init(_ service: Service, _ published: PublishedPlan) {
    let words = published.words
    channels =
      service.channels.map {
        published.frameworks.channels[$0.value.rawValue]?.title ?? $0.value.rawValue
      }
      .joined(separator: ", ")
    let places = published.records.locations
    locations = service.locations.compactMap { id in
      places.first { $0.id.value == id.value }.map(LocationPart.init)
    }
    hours = published.hoursInWords(of: service).listed
    bankHolidays = service.bankHolidays.map { words[$0.value.word] }
    nextBankHoliday = published.nextBankHoliday(of: service)
    languages = service.languages.map(\.value).joined(separator: ", ")
    interpreter = published.interpreter(of: service)
    accessibility = service.accessibility.map(\.value).listed
  }

  static let templateFields = TemplateFields<ServicePlaces>([
    .text("channels") { $0.channels },
    .many("locations") { $0.locations },
    .flag("has-hours") { !$0.hours.isEmpty },
    .many("hours") { $0.hours },
    .maybe("bank-holidays") { $0.bankHolidays },
    .maybe("next-bank-holiday") { $0.nextBankHoliday },
    .text("languages") { $0.languages },
    .maybe("interpreter") { $0.interpreter },
    .flag("has-accessibility") { !$0.accessibility.isEmpty },
    .many("accessibility") { $0.accessibility },
  ])
}

/// A place to go to.
///
/// Of a refuge nothing is handed on, so that no template can show it.
struct LocationPart: TemplateModel {
  private let isHidden: Bool
  private let name: String
  private let address: String
  private let travel: String?
  private let access: String?

  init(_ location: Location) {
    isHidden = location.hidesAddress
    guard !location.hidesAddress else {
      name = ""
      address = ""
      travel = nil
      access = nil
      return
    }
    name = location.name.value
    address =
      location.placeKind.value == .virtual
      ? ""
      : [location.address1, location.address2, location.town, location.postcode]
        .compactMap { $0?.value }
        .joined(separator: ", ")
    travel = location.travel?.value
    access = location.access?.value
  }

  static let templateFields = TemplateFields<LocationPart>([
    .flag("is-hidden") { $0.isHidden },
    .text("name") { $0.name },
    .text("address") { $0.address },
    .maybe("travel") { $0.travel },
    .maybe("access") { $0.access },
  ])
}

extension Service.BankHolidays {
  fileprivate var word: Word {
    switch self {
    case .open: .bankHolidaysOpen
    case .closed: .bankHolidaysClosed
    case .asUsual: .bankHolidaysAsUsual
    }
  }
}

extension PublishedPlan {
  /// Whether a service finds an interpreter, in words; nil where nobody says.
  package func interpreter(of service: Service) -> String? {
    service.hasInterpreter.map { words[$0.value ? .interpreterYes : .interpreterNo] }
  }

  /// When a service is open on bank holidays, with what it is about: `Bank holidays: Closed`.
  package func bankHolidaysInWords(_ rule: Service.BankHolidays) -> String {
    "\(words[DataWord.bankHolidays]): \(words[rule.word])"
  }

  /// When a service is open: `Monday to Friday, 9am to 5pm`; empty where nobody says.
  func hoursInWords(of service: Service) -> [String] {
    service.hours.isEmpty && service.isRoundTheClock
      ? [words[.roundTheClock]] : service.hours.map(\.value.inWords)
  }
}
