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

  /// `12,500` and `12.8%` as plain numbers.
  package static func correction(of text: String) -> String? {
    let bare = String(text.filter { !"\u{A3},% \u{A0}".contains($0) })
    return DecimalNumber(bare) == nil ? nil : bare
  }
}
