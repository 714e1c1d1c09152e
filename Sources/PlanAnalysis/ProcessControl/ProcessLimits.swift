/// The mean of some values and how far chance alone takes them from it.
///
/// The chart of individual values and moving ranges (XmR): the limits are 2.66 mean moving ranges
/// above and below the mean.
package struct ProcessLimits: Hashable, Sendable {
  package let mean: Double
  package let upper: Double
  package let lower: Double

  /// Nil for fewer than two values, which have no moving range.
  ///
  /// With the screen, moving ranges of 3.267 times their mean or more are left out of it, once; the
  /// NHS's spreadsheet does not do so, and neither do we unless asked.
  package init?(of values: [Double], screensOutliers: Bool = false) {
    guard values.count > 1 else { return nil }
    let ranges = zip(values, values.dropFirst()).map { abs($1 - $0) }
    var meanRange = Self.mean(ranges)
    if screensOutliers, meanRange > 0 {
      meanRange = Self.mean(ranges.filter { $0 < 3.267 * meanRange })
    }
    mean = Self.mean(values)
    upper = mean + 2.66 * meanRange
    lower = mean - 2.66 * meanRange
  }

  /// The side of the mean that a value is on; nil for the mean itself.
  func side(of value: Double) -> ProcessSide? {
    if isEqual(value, mean) { return nil }
    return value > mean ? .high : .low
  }

  /// The limit that a value lies beyond.
  func outside(_ value: Double) -> ProcessSide? {
    if value > upper, !isEqual(value, upper) { return .high }
    return value < lower && !isEqual(value, lower) ? .low : nil
  }

  /// The limit that a value comes near without crossing it: it lies in the outer third.
  func near(_ value: Double) -> ProcessSide? {
    if outside(value) != nil { return nil }
    let third = (upper - mean) * 2 / 3
    if value > mean + third, !isEqual(value, mean + third) { return .high }
    return value < mean - third && !isEqual(value, mean - third) ? .low : nil
  }

  /// Whether two numbers differ by no more than what sums of decimal fractions lose.
  private func isEqual(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= 1e-9 * max(1, abs(one), abs(other))
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }
}
