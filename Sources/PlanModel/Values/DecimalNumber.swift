/// A number as people typed it, with its decimal places kept.
package struct DecimalNumber: Hashable, Sendable {
  package let value: Double
  /// The digits as typed: `12.80` keeps its zero.
  package let text: String

  /// Reads digits with at most one point and a leading `-`.
  package init?(_ text: String) {
    let bare = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, bare.utf8.count <= 15, let value = Double(text),
      parts.allSatisfy({
        Int(digits: $0.prefix(9)) != nil
          && ($0.utf8.count <= 9 || Int(digits: $0.dropFirst(9)) != nil)
      })
    else { return nil }
    self.value = value
    self.text = text
  }

  /// A computed number with so many decimal places; nil when it has too many digits.
  package init?(rounding number: Double, places: Int) {
    let scale = (0..<max(0, places)).reduce(1.0) { scale, _ in scale * 10 }
    guard number.isFinite, abs(number) * scale < 1e14 else { return nil }
    let units = Int((abs(number) * scale).rounded())
    let digits = "\(units)"
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let fraction = places > 0 ? ".\(padded.suffix(places))" : ""
    self.init((number < 0 && units != 0 ? "-" : "") + padded.dropLast(max(0, places)) + fraction)
  }

  /// How many digits were typed after the point.
  package var decimalPlaces: Int {
    text.firstIndex(of: ".").map { text[text.index(after: $0)...].utf8.count } ?? 0
  }

  private init(value: Double, text: String) {
    self.value = value
    self.text = text
  }

  static let placeholder = DecimalNumber(value: 0, text: "0")

  /// The number with commas between thousands and its decimal places: `10,023.5`.
  package var grouped: String {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".")
    let whole = parts.first.flatMap { Int($0) } ?? 0
    let fraction = parts.count == 2 ? ".\(parts[1])" : ""
    return (isNegative ? "\u{2212}" : "") + whole.grouped + fraction
  }

  /// What to do about a sign that stands for a number nobody has or shows.
  package static func advice(on text: String) -> String? {
    let typed = text.lowercased()
    if let error = spreadsheetError(text) { return error }
    let isSmall = typed.hasPrefix("<") || ["*", "c", "suppressed"].contains(typed)
    if isSmall {
      return
        "Write the number itself: small numbers of people are hidden when the plan is published."
        + " If you do not know it, leave the cell empty and say why in the note."
    }
    let isNothing = [
      "n/a", "na", "-", "\u{2013}", "\u{2014}", "..", ":", "none", "nil", "tbc", "tbd", "tba", "?",
      "n/k", "nk", "not known", "unknown", "to be confirmed", "x", "xx",
    ]
    .contains(typed)
    if isNothing { return "If there is no number, leave the cell empty." }
    if hasTwoNumbers(text) { return "Two numbers stand here. Write one." }
    if let ages = dateOfTwoNumbers(text) { return ages }
    guard typed.contains(where: \.isNumber) else { return nil }
    if isRange(typed) { return "Write one number, not a range." }
    return typed.contains(where: \.isLetter) ? "Write the number alone, without words." : nil
  }

  /// Whether spaces part numbers that are no thousands: `42500 41000`, and not `42 500`.
  static func hasTwoNumbers(_ text: String) -> Bool {
    let parts = text.split { " \u{A0}\n".contains($0) }
    let numbers = parts.filter { $0.allSatisfy { $0.isNumber || ".,".contains($0) } }
    guard numbers.count == parts.count, numbers.count > 1 else { return false }
    return !numbers.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
      || (numbers.first?.count ?? 0) > 3
  }

  /// How the advice about a date begins that was two numbers.
  package static let madeADate = "The spreadsheet has made a date of two numbers"

  /// What to do about a date that a spreadsheet made of two numbers: `05-Oct` of 5-10.
  private static func dateOfTwoNumbers(_ text: String) -> String? {
    let parts = text.split { "- /".contains($0) }
    guard parts.count == 2 else { return nil }
    let (day, month) =
      parts[0].first?.isNumber == true ? (parts[0], parts[1]) : (parts[1], parts[0])
    guard let number = Int(digits: day), let named = CalendarDate.month(named: month) else {
      return nil
    }
    let (first, second) = number < named ? (number, named) : (named, number)
    return "\(madeADate), such as \(first)-\(second). "
      + "Write each into a cell of its own."
  }

  /// Whether two numbers stand here with a dash or “to” between them.
  private static func isRange(_ text: String) -> Bool {
    for mark in ["-", "\u{2013}", "\u{2014}", "to"] {
      let parts = text.replacing(" ", with: "").components(around: mark)
      if parts.count == 2, parts.allSatisfy({ DecimalNumber($0) != nil }) { return true }
    }
    return false
  }

  /// What a spreadsheet writes when it could not work something out, or had no room for it.
  static func spreadsheetError(_ text: String) -> String? {
    if text.hasPrefix("#"), text.hasSuffix("!") || text.hasSuffix("?") || text.hasSuffix("/A") {
      return "The spreadsheet could not work out a formula here. Write the value itself."
    }
    if text.hasPrefix("Err:"), text.utf8.count <= 8 {
      return "The spreadsheet could not work out a formula here. Write the value itself."
    }
    if text.hasPrefix("="), text.utf8.count > 1 {
      return "This is a formula, not what it works out. Save the sheet with its values shown."
    }
    if text.hasPrefix("###") {
      return "The column was too narrow when the sheet was saved. Widen it, and save it again."
    }
    let parts = text.uppercased().split(separator: "E+", omittingEmptySubsequences: false)
    let isShortened = parts.count == 2 && parts.allSatisfy { $0.first?.isNumber == true }
    return isShortened
      ? "The spreadsheet has shortened this number. Format the cell as a number, and save it again."
      : nil
  }

  /// Whether a cell holds what a spreadsheet shows for want of a value.
  static func isNoWords(_ text: String) -> Bool {
    switch text.utf8.first {
    case UInt8(ascii: "#"):
      text.utf8.count > 2 && text.utf8.allSatisfy { $0 == UInt8(ascii: "#") }
        || !text.contains(" ") && !text.hasPrefix("##") && spreadsheetError(text) != nil
    case UInt8(ascii: "E"): text.hasPrefix("Err:") && text.utf8.count <= 8
    default: false
    }
  }

  /// What people write behind a number though the column says it.
  private static let units: Set = [
    "wte", "fte", "week", "weeks", "wks", "day", "days", "hour", "hours", "percent", "pc", "people",
    "staff", "posts", "n", "e",
  ]

  /// `12,500`, `12.8%` and `6.0 WTE` as plain numbers.
  package static func correction(of text: String) -> String? {
    let bare = text.filter { !"\u{A3}% \u{A0}\u{B0}".contains($0) }.withoutAccountsBrackets
      .withoutThousandsCommas
    if hasTwoNumbers(text) { return nil }
    if DecimalNumber(bare) != nil { return bare }
    let unit = String(bare.reversed().prefix(while: \.isLetter).reversed()).lowercased()
    let number = String(bare.dropLast(unit.count))
    return units.contains(unit) && DecimalNumber(number) != nil ? number : nil
  }
}

extension String {
  /// The parts before and after a mark; the whole where it has none or several.
  fileprivate func components(around mark: String) -> [String] {
    split(separator: mark, omittingEmptySubsequences: false).map(String.init)
  }

  /// A number as others write what accounts set in brackets: `(37500)` is less than nothing, and so
  /// is a number behind a long dash.
  var withoutAccountsBrackets: String {
    if hasPrefix("("), hasSuffix(")"), count > 2 { return "-" + dropFirst().dropLast() }
    if let first, "\u{2212}\u{2013}".contains(first), count > 1 { return "-" + dropFirst() }
    return self
  }

  /// The digits without the commas between thousands; one comma that is none of these is taken for
  /// a decimal point, as most of Europe writes it.
  var withoutThousandsCommas: String {
    let parts = split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return self }
    let areThousands = parts.dropFirst().allSatisfy { part in
      part.prefix { $0.isNumber }.count == 3
    }
    if areThousands { return parts.joined() }
    return parts.count == 2 && !contains(".") ? parts.joined(separator: ".") : self
  }
}
