/// The words that Swift code uses on the page of a service and on what is made from it: bank
/// holidays, waits, referrals, a list of one's own, the printed directory.
package enum HelpWord: String, CaseIterable, Sendable {
  case bankHolidayOn = "bank-holiday-on"
  case bankHolidayClosed = "bank-holiday-closed"
  case bankHolidayOpen = "bank-holiday-open"
  case bankHolidayAllDay = "bank-holiday-all-day"
  case waitGiven = "wait-given"
  case waitShareUnknown = "wait-share-unknown"
  case waitOtherHalf = "wait-other-half"
  case waitOtherQuarter = "wait-other-quarter"
  case waitOtherTenth = "wait-other-tenth"
  case waitOtherTenths = "wait-other-tenths"
  case waitOtherHundredths = "wait-other-hundredths"
  case alertFromTo = "alert-from-to"
  case movedTo = "moved-to"
  case recordMovedTo = "record-moved-to"
  case phoneFree = "phone-free"
  case textTo = "text-to"
  case myList = "my-list"
  case myListLead = "my-list-lead"
  case referralTitle = "referral-title"
  case referralLead = "referral-lead"
  case printedDirectory = "printed-directory"
  case printedDirectoryLead = "printed-directory-lead"
  case flowDescription = "flow-description"

  /// The places that Swift code fills.
  package var places: [String] {
    switch self {
    case .bankHolidayOn: ["day", "name", "hours"]
    case .waitGiven: ["time"]
    case .waitOtherTenths: ["tenths"]
    case .waitOtherHundredths: ["percent"]
    case .alertFromTo: ["from", "to"]
    case .movedTo, .recordMovedTo, .referralTitle, .referralLead: ["name"]
    case .printedDirectoryLead: ["area"]
    case .flowDescription: ["count"]
    default: []
    }
  }
}
