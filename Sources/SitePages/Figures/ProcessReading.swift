import Diagnostics
import PlanAnalysis
import PlanModel

/// What the movement of a metric means, in words: change or chance, and whether the target will be
/// reached.
///
/// Never a verdict by colour: each sign is words and a shape.
struct ProcessReading: Sendable {
  let process: MetricProcess
  private let target: Metric.Target?
  private let range: ProcessRange
  private let scope: Metric.Scope
  private let words: Words

  init(_ process: MetricProcess, of split: String?, _ reading: MetricReading) {
    self.process = process
    target = split == nil ? reading.nextTarget : nil
    range = ProcessRange(of: split, reading)
    scope = reading.metric.scope
    words = reading.words
  }

  /// "Improvement", with its shape.
  var variation: StatusPart? {
    process.variation.map { StatusPart(id: $0.id, title: words[$0.word]) }
  }

  /// "Target hit and miss", with its shape.
  var assurance: StatusPart? {
    target.flatMap(process.assurance).map { StatusPart(id: $0.id, title: words[$0.word]) }
  }

  /// What the latest value tells, and by which of the rules.
  var variationInWords: String? {
    guard let variation = process.variation else { return nil }
    return [words[variation.sentence], reason].compactMap(\.self).joined(separator: " ")
  }

  /// Whether ordinary values reach the target.
  var assuranceInWords: String? {
    guard let target, let assurance = process.assurance(of: target) else { return nil }
    return words(assurance.sentence, ["target": range.format.text(target.value.value)])
  }

  /// The mean and the limits, and whether these are trial limits.
  var limitsInWords: String? {
    guard let group = process.control.latest, let limits = group.limits else { return nil }
    let values: KeyValuePairs = [
      "mean": range.text(limits.mean), "lower": range.lower(limits), "upper": range.upper(limits),
      "number": "\(group.points.count)",
    ]
    return words(group.isTrial ? .processTrialLimits : .processLimits, values)
  }

  /// Why nothing is said of change; nil where something is, and where there is no series to speak
  /// of.
  var silenceInWords: String? {
    switch process.silence {
    case nil: nil
    case .overlappingPeriods: words[.processOverlapping]
    case .hiddenValues: words[.processHidden]
    case .tooFew(let count):
      scope == .local ? words(.processTooFew, ["number": "\(count)"]) : nil
    }
  }

  /// All of it in one line, for people who do not see the chart.
  var inWords: String {
    [variationInWords, limitsInWords, assuranceInWords, silenceInWords].compactMap(\.self)
      .joined(separator: " ")
  }

  /// What the latest value's signal is made of.
  private var reason: String? {
    guard let group = process.control.latest, let signal = group.points.last?.signal else {
      return nil
    }
    let word: Word =
      switch signal {
      case .outsideLimit(.high): .processAboveLimit
      case .outsideLimit(.low): .processBelowLimit
      case .trend(.high): .processRising
      case .trend(.low): .processFalling
      case .nearLimit(.high): .processNearUpper
      case .nearLimit(.low): .processNearLower
      case .shift(.high): .processAboveMean
      case .shift(.low): .processBelowMean
      }
    return words(word, ["number": "\(group.latestRun)"])
  }
}

/// The limits of a metric's values as they are shown: with the decimal places of the values, and
/// never beyond what a value can be.
struct ProcessRange: Sendable {
  let format: MetricValueFormat
  private let places: Int
  private let bounds: ClosedRange<Double>

  init(of split: String?, _ reading: MetricReading) {
    let numbers = reading.points.filter { $0.split == split }.compactMap(\.value.number)
    let lowest: Double =
      numbers.contains { $0.value < 0 } ? -.greatestFiniteMagnitude : 0
    let isPercent = reading.metric.unit.value == .percent
    let isShare = isPercent && numbers.allSatisfy { $0.value <= 100 }
    bounds = lowest...(isShare ? 100 : .greatestFiniteMagnitude)
    format = reading.format
    places = numbers.map(\.decimalPlaces).max() ?? 0
  }

  /// The limits that a value could cross.
  func crossable(_ limits: ProcessLimits) -> [Double] {
    [limits.lower, limits.upper].filter { $0 > bounds.lowerBound && $0 < bounds.upperBound }
  }

  func lower(_ limits: ProcessLimits) -> String { text(max(limits.lower, bounds.lowerBound)) }
  func upper(_ limits: ProcessLimits) -> String { text(min(limits.upper, bounds.upperBound)) }

  /// A number that was computed, with its unit.
  func text(_ number: Double) -> String {
    DecimalNumber(rounding: number, places: places).map(format.text) ?? ""
  }
}

extension MetricReading {
  /// What the movement of the whole or of a part means.
  func process(of split: String?) -> ProcessReading? {
    series.map { ProcessReading(MetricProcess(metric, $0.points, split: split), of: split, self) }
  }
}
