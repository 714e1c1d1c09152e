/// The words of data for machines; a theme that lacks one is told so.
package enum DataWord: String, CaseIterable, Sendable {
  case dataTitle = "data-title"
  case dataDescription = "data-description"
  case citeAs = "cite-as"
  case rows = "data-rows"
  case oneRow = "data-one-row"
  case interpreter
  case bankHolidays = "bank-holidays"

  /// What Swift code fills in, written `{name}` in the sentence.
  var places: [String] {
    switch self {
    case .citeAs: ["address", "publisher", "title", "version", "year"]
    case .rows: ["count"]
    default: []
    }
  }
}
