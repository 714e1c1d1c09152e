/// A telephone number as people read it, and as a telephone dials it.
package struct PhoneNumber: Hashable, Sendable {
  /// As typed: `01632 960123`.
  package let text: String
  /// What follows a number in speech: "option 2".
  package let after: String?

  /// Reads digits and spaces, a leading `+`, and what to press after `option`.
  ///
  /// A number begins with 0 or 1 or `+`, or is a short code of three to six digits.
  package init?(_ text: String) {
    let parts = text.split(separator: " ")
    let option = parts.firstIndex { $0.lowercased() == "option" || $0.lowercased() == "ext" }
    let number = (option.map { parts[..<$0] } ?? parts[...]).joined(separator: " ")
    let digits = number.filter { $0.isASCII && $0.isNumber }
    guard number.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == " " || $0 == "+" || $0 == "-") }),
      (3...15).contains(digits.count), !number.dropFirst().contains("+"),
      number.hasPrefix("+") || digits.hasPrefix("0") || digits.hasPrefix("1") || digits.count <= 6,
      digits.count <= 6 || digits.count >= 10 || digits.hasPrefix("0800")
    else { return nil }
    if number.hasPrefix("0"), !(10...11).contains(digits.count), !digits.hasPrefix("0800") {
      return nil
    }
    if digits.hasPrefix("1"), digits.count > 6 { return nil }
    self.text = number
    self.after = option.map { parts[$0...].joined(separator: " ") }
  }

  private init(text: String, after: String?) {
    self.text = text
    self.after = after
  }

  static let placeholder = PhoneNumber(text: "0", after: nil)

  /// Digits with a leading `+` where there is one: what follows `tel:`.
  package var dialled: String { String(text.filter { $0.isNumber || $0 == "+" }) }

  /// As people read it aloud: "111 option 2".
  package var inWords: String { after.map { "\(text) \($0)" } ?? text }

  /// A number without the words and brackets round it, or with the zero that a spreadsheet took.
  static func correction(of text: String) -> String? {
    // "+44 (0)1632": the zero is dialled only without the code of the country.
    let plain = text.hasPrefix("+") ? text.replacing("(0)", with: " ") : text
    let words = plain.replacing("(", with: " ").replacing(")", with: " ").split(separator: " ")
    let kept = words.filter { word in
      ["option", "ext"].contains(word.lowercased())
        || word.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "+" || $0 == "-") }
    }
    .joined(separator: " ")
    if kept != text, PhoneNumber(kept) != nil { return kept }
    let digits = text.filter { $0.isASCII && $0.isNumber }
    let isFree = digits.hasPrefix("800") && (7...9).contains(digits.count)
    guard digits.count == 10 || digits.count == 9 || isFree, !digits.hasPrefix("0"),
      PhoneNumber("0" + digits) != nil
    else { return nil }
    return "0" + digits
  }
}
