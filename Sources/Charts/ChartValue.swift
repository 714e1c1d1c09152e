/// One value of a chart, or the lack of one.
package struct ChartValue: Hashable, Sendable {
  /// The number to draw; nil where there is none, or where it may not be shown.
  package let number: Double?
  /// The number as readers see it elsewhere; nil leaves it to the chart.
  package let label: String?

  /// A value; one that is not finite, or of sixteen digits, is as good as none.
  package init(_ number: Double?, label: String? = nil) {
    self.number = number.flatMap { $0.isFinite && abs($0) < 1e15 ? $0 : nil }
    self.label = label
  }
}

/// What stands before and after the numbers of a chart: a pound or a percent sign, a short word.
package struct ChartUnit: Hashable, Sendable {
  package let prefix: String
  package let suffix: String

  package init(prefix: String = "", suffix: String = "") {
    self.prefix = prefix
    self.suffix = suffix
  }

  /// A value as it is labelled: its own label, or its number to two decimals at most.
  func text(_ value: ChartValue) -> String? {
    if let label = value.label { return label }
    guard let number = value.number else { return nil }
    let decimals = (0...2).first { abs(number - rounded(number, $0)) < 0.000_5 } ?? 2
    return text(number, decimals: decimals)
  }

  /// A number with its unit: `-£1,250.5` with a true minus sign.
  func text(_ number: Double, decimals: Int) -> String {
    let scale = powerOfTen(decimals)
    let (whole, rest) = Int((abs(number) * scale).rounded())
      .quotientAndRemainder(dividingBy: Int(scale))
    let isNegative = number < 0 && (whole, rest) != (0, 0)
    let digits = "\(rest)"
    let zeros = String(repeating: "0", count: max(0, decimals - digits.count))
    let fraction = decimals == 0 ? "" : ".\(zeros)\(digits)"
    return (isNegative ? "\u{2212}" : "") + prefix + grouped(whole) + fraction + suffix
  }

  /// The digits with a comma before every three.
  private func grouped(_ number: Int) -> String {
    let digits = Array("\(number)")
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result
  }

  private func rounded(_ number: Double, _ decimals: Int) -> Double {
    let scale = powerOfTen(decimals)
    return (number * scale).rounded() / scale
  }
}

/// 10 to a power that is not negative, exactly.
func powerOfTen(_ exponent: Int) -> Double {
  (0..<max(0, exponent)).reduce(1) { power, _ in power * 10 }
}
