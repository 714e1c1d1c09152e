/// The lists of words that ship with the checks: one word or phrase a line, and `#` before remarks.
enum WordList {
  /// First names that are common in England and are no other word of a role, in small letters.
  static let firstNames = Set(lines(PackageResources.first_names_txt))

  /// Short forms that need no explanation.
  static let knownAcronyms = Set(lines(PackageResources.known_acronyms_txt))

  /// What editors write where something is still missing.
  static let reminders = Set(lines(PackageResources.reminders_txt))

  /// Areas that publish plans of their own.
  static let areas = lines(PackageResources.areas_of_england_txt)

  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split { $0 == 0x0A || $0 == 0x0D }
      .map { String(decoding: $0, as: UTF8.self) }
      .filter { !$0.hasPrefix("#") }
  }
}
