/// A scale for values: from where to where it goes, and the round numbers on it.
struct ValueAxis {
  /// The round numbers from the lowest to the highest; the scale begins and ends with them.
  let ticks: [Double]
  /// The decimals that tell one tick from the next.
  let decimals: Int

  /// Whether the scale leaves out zero, which readers have to be told.
  var leavesOutZero: Bool { lowest > 0 || highest < 0 }
  var lowest: Double { ticks.first ?? 0 }
  var highest: Double { ticks.last ?? 1 }

  /// A scale that holds all the values.
  ///
  /// It has zero on it, so that heights can be compared, unless the values are so far from zero and
  /// so near to one another (within a fifth) that nothing could be seen.
  init(holding values: [Double]) {
    var low = values.min() ?? 0
    var high = values.max() ?? 1
    let far = max(abs(low), abs(high))
    // Less cannot be told apart from no change at all.
    let isFlat = high - low <= far * 1e-6
    if isFlat || low <= far * 0.8 { low = min(low, 0) }
    if isFlat || high >= -far * 0.8 { high = max(high, 0) }
    if high - low < 1e-4 { high = low + 1 }
    let step = Step.tightest(from: low, to: high)
    ticks = step.multiples(from: low, to: high).map(step.multiple)
    decimals = step.decimals
  }

  /// How far up the scale a value is, from 0 to 1.
  func fraction(of value: Double) -> Double {
    (value - lowest) / (highest - lowest)
  }
}

/// The distance of two ticks: 1, 2, 2.5 or 5 times a power of ten.
private struct Step {
  private let digits: Int
  private let exponent: Int

  /// The one whose scale reaches least beyond the values, in seven parts at most.
  ///
  /// Of two that reach as far the longer is taken: fewer lines to read.
  static func tightest(from low: Double, to high: Double) -> Step {
    let longest = Step(over: (high - low) / 4)
    let shorter = [5, 6, 7].map { Step(over: (high - low) / $0) }
      .filter { $0.multiples(from: low, to: high).count <= 8 }
    return shorter.reduce(longest) { best, step in
      step.reach(from: low, to: high) < best.reach(from: low, to: high) * (1 - 1e-9) ? step : best
    }
  }

  /// The smallest that is no smaller than `least`.
  init(over least: Double) {
    var exponent = -6
    while exponent < 16, Self.size(10, exponent) < least { exponent += 1 }
    let candidates = [(1, exponent), (2, exponent), (25, exponent - 1), (5, exponent)]
    let fitting = candidates.first { Self.size($0.0, $0.1) >= least } ?? (1, exponent + 1)
    (digits, self.exponent) = fitting
  }

  var size: Double { multiple(1) }
  var decimals: Int { max(0, -exponent) }

  /// Which multiples the ticks of a scale are that holds the values.
  func multiples(from low: Double, to high: Double) -> ClosedRange<Int> {
    let first = Int((low / size).rounded(.down))
    return first...max(first, Int((high / size).rounded(.up)))
  }

  private func reach(from low: Double, to high: Double) -> Double {
    Double(multiples(from: low, to: high).count - 1) * size
  }

  /// Divided, not multiplied by a fraction, so that three times 0.1 is 0.3.
  func multiple(_ count: Int) -> Double { Self.size(count * digits, exponent) }

  private static func size(_ digits: Int, _ exponent: Int) -> Double {
    exponent < 0
      ? Double(digits) / powerOfTen(-exponent) : Double(digits) * powerOfTen(exponent)
  }
}
