package import PlanModel

/// The values between two breaks of a series, which compare with each other and with no others.
package struct ProcessGroup: Sendable {
  /// A published value, and why it is more than chance where it is.
  package struct Point: Sendable {
    package let period: MetricPeriod
    package let number: Double
    package let signal: ProcessSignal?
  }

  /// The published values in the order of time.
  package let points: [Point]
  /// Nil where there are fewer than seven values, or where some are hidden.
  package let limits: ProcessLimits?
  /// Whether some values are hidden: what is left would draw the picture too high.
  package let hasHidden: Bool

  /// Limits of fewer than twelve values move with every new one.
  package var isTrial: Bool { points.count < Self.fewestForLimits }

  /// With fewer values nothing is said.
  package static let fewest = 7
  /// With fewer values the limits are trial limits.
  package static let fewestForLimits = 12

  init(_ values: [ProcessValue], screensOutliers: Bool) {
    let published = values.compactMap { value in value.number.map { (value.period, $0) } }
    let numbers = published.map(\.1)
    let hasHidden = values.contains(where: \.isHidden)
    let limits =
      hasHidden || numbers.count < Self.fewest
      ? nil : ProcessLimits(of: numbers, screensOutliers: screensOutliers)
    let signals = limits.map { SignalSearch(numbers, $0).signals } ?? numbers.map { _ in nil }
    points = zip(published, signals).map { Point(period: $0.0, number: $0.1, signal: $1) }
    self.limits = limits
    self.hasHidden = hasHidden
  }

  /// How many of the latest values belong to the signal of the last one.
  package var latestRun: Int {
    guard let limits, let last = points.last, let signal = last.signal else { return 0 }
    switch signal {
    case .outsideLimit: return 1
    case .nearLimit: return 3
    case .shift(let side):
      return points.reversed().prefix { limits.side(of: $0.number) == side }.count
    case .trend(let side):
      let steps = zip(points.reversed(), points.reversed().dropFirst())
      return 1
        + steps.prefix { side == .high ? $0.number > $1.number : $0.number < $1.number }.count
    }
  }
}

/// Looks for what chance alone would hardly ever do.
private struct SignalSearch {
  private let numbers: [Double]
  private let limits: ProcessLimits
  private let sides: [ProcessSide?]

  init(_ numbers: [Double], _ limits: ProcessLimits) {
    self.numbers = numbers
    self.limits = limits
    sides = numbers.map(limits.side)
  }

  var signals: [ProcessSignal?] {
    let trends = marked(in: steps, atLeast: 6, plus: 1)
    let nearby = nearLimits
    let shifts = marked(in: sides, atLeast: 7, plus: 0)
    return numbers.indices.map { index in
      if let side = limits.outside(numbers[index]) { return .outsideLimit(side) }
      if let side = trends[index] { return .trend(side) }
      if let side = nearby[index] { return .nearLimit(side) }
      return shifts[index].map(ProcessSignal.shift)
    }
  }

  /// The way from each value to the next; nil where they are equal.
  private var steps: [ProcessSide?] {
    zip(numbers, numbers.dropFirst()).map { $0 == $1 ? nil : $0 < $1 ? .high : .low }
  }

  /// The values in stretches of the same side that are long enough, with some that follow each.
  private func marked(in sides: [ProcessSide?], atLeast fewest: Int, plus: Int) -> [ProcessSide?] {
    var marks: [ProcessSide?] = numbers.map { _ in nil }
    var start = 0
    while start < sides.count {
      let length = sides[start...].prefix { $0 == sides[start] }.count
      if sides[start] != nil, length >= fewest {
        for index in start..<start + length + plus { marks[index] = sides[start] }
      }
      start += length
    }
    return marks
  }

  /// Two of three neighbours in the outer third, all three on one side of the mean, as the NHS's
  /// own tools ask.
  private var nearLimits: [ProcessSide?] {
    let near = numbers.map(limits.near)
    var marks: [ProcessSide?] = numbers.map { _ in nil }
    for start in numbers.indices.dropLast(2) {
      let three = start..<start + 3
      guard let side = sides[start], three.allSatisfy({ sides[$0] == side }) else { continue }
      let close = three.filter { near[$0] == side }
      if close.count >= 2 { for index in close { marks[index] = side } }
    }
    return marks
  }
}
