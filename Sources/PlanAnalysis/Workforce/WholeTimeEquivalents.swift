package import PlanModel

/// A number of whole-time equivalents, exact to a hundredth.
package struct WholeTimeEquivalents: Hashable, Sendable {
  package let hundredths: Int

  package init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// Reads the digits as they were typed; what is finer than a hundredth is rounded.
  package init(_ number: DecimalNumber) {
    let isNegative = number.text.hasPrefix("-")
    let parts = number.text.drop { $0 == "-" }.split(
      separator: ".",
      omittingEmptySubsequences: false
    )
    let whole = parts.first.flatMap { Int($0) } ?? 0
    let digits = (parts.count == 2 ? parts[1] : "") + "000"
    let thousandths = Int(digits.prefix(3)) ?? 0
    let hundredths = whole * 100 + (thousandths + 5) / 10
    self.init(hundredths: isNegative ? -hundredths : hundredths)
  }

  package static func + (left: Self, right: Self) -> Self {
    Self(hundredths: left.hundredths + right.hundredths)
  }

  package static func - (left: Self, right: Self) -> Self {
    Self(hundredths: left.hundredths - right.hundredths)
  }

  /// `1,234.6`: to one decimal place, halves away from zero.
  package var inWords: String {
    let tenths = (abs(hundredths) + 5) / 10
    let sign = hundredths < 0 && tenths > 0 ? "\u{2212}" : ""
    return "\(sign)\((tenths / 10).grouped).\(tenths % 10)"
  }
}
