/// An exact amount of pounds.
package struct Money: Hashable, Sendable, Comparable {
  package let pence: Int

  package init(pence: Int) {
    self.pence = pence
  }

  /// Reads `125000` and `125000.50`, with a leading `-` for money given back.
  package init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, text.utf8.count - text.drop(while: { $0 == "-" }).utf8.count <= 1,
      let first = parts.first, let pounds = Int(longDigits: first)
    else { return nil }
    var pence = 0
    if parts.count == 2 {
      guard parts[1].utf8.count == 2, let fraction = Int(digits: parts[1]) else { return nil }
      pence = fraction
    }
    self.pence = (pounds * 100 + pence) * (isNegative ? -1 : 1)
  }

  package static let zero = Money(pence: 0)
  package static func < (left: Money, right: Money) -> Bool { left.pence < right.pence }
  package static func + (left: Money, right: Money) -> Money {
    Money(pence: left.pence + right.pence)
  }

  /// `£1,250,000`, with pence only where there are any.
  package var inWords: String {
    let pounds = abs(pence) / 100
    let rest = abs(pence) % 100
    let fraction = rest == 0 ? "" : ".\(rest < 10 ? "0" : "")\(rest)"
    return "\(pence < 0 ? "\u{2212}" : "")\u{A3}\(pounds.grouped)\(fraction)"
  }

  /// `125000` or `125000.50`: what a spreadsheet reads.
  package var plain: String {
    let rest = abs(pence) % 100
    let fraction = rest == 0 ? "" : ".\(rest < 10 ? "0" : "")\(rest)"
    return "\(pence < 0 ? "-" : "")\(abs(pence) / 100)\(fraction)"
  }

  /// How the advice begins about a sum that may be in thousands.
  package static let inThousands = "Write whole pounds."

  /// What to do about a sum with another number of places than pence have; nil for any other.
  static func advice(_ text: String) -> String? {
    guard let number = DecimalNumber(text), number.decimalPlaces > 0 else { return nil }
    return number.decimalPlaces < 4 && abs(number.value) < 100_000
      ? "\(inThousands) If the sheet counts in thousands, multiply each amount by 1,000."
      : "Write whole pounds, or two places for pence."
  }

  /// `£1,250,000` and `1,250,000.00` as plain numbers.
  package static func correction(of text: String) -> String? {
    if DecimalNumber.hasTwoNumbers(text) { return nil }
    let bare = text.filter { !"\u{A3} \u{A0}".contains($0) }.withoutAccountsBrackets
      .withoutThousandsCommas
    if Money(bare) != nil { return bare }
    // Spreadsheets leave a last nought out; a small sum may as well count thousands.
    if Money(bare + "0") != nil, bare.contains("."), bare.utf8.count > 6 { return bare + "0" }
    for (suffix, zeros) in [("k", 3), ("million", 6), ("mn", 6), ("m", 6)]
    where bare.lowercased().hasSuffix(suffix) {
      let parts = bare.dropLast(suffix.count).split(
        separator: ".",
        omittingEmptySubsequences: false
      )
      let fraction = parts.count == 2 ? String(parts[1]) : ""
      guard let whole = parts.first, fraction.count <= zeros else { continue }
      let spelt = whole + fraction + String(repeating: "0", count: zeros - fraction.count)
      if Money(String(spelt)) != nil { return String(spelt) }
    }
    return nil
  }
}

extension Int {
  /// The number with a comma between thousands: `62,000`.
  package var grouped: String {
    if magnitude < 1000, self >= 0 { return String(self) }
    var digits = String(magnitude)
    var parts: [String] = []
    while digits.count > 3 {
      parts.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    parts.insert(digits, at: 0)
    return (self < 0 ? "\u{2212}" : "") + parts.joined(separator: ",")
  }

  /// As ``init(digits:)`` but up to a hundred thousand million.
  fileprivate init?(longDigits text: Substring) {
    guard !text.isEmpty, text.utf8.count <= 11,
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    self.init(text)
  }
}
