/// The words of data for machines; a theme that lacks one is told so.
package enum DataWord: String, CaseIterable, Sendable {
  case interpreter
  case bankHolidays = "bank-holidays"
}
