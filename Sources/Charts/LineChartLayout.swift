/// Where everything in a line chart goes, worked out before anything is drawn.
///
/// From top to bottom: the legend, a word on a scale that leaves out zero, the names of breaks, the
/// values, the periods. Words stand in rows of their own, so none ever covers a value.
struct LineChartLayout {
  let axis: ValueAxis
  let legend: Legend
  let breaks: [BreakLabel]
  let periods: PeriodLabels
  /// Says where the scale begins or ends when zero is not on it.
  let scaleNote: String?
  let scaleNoteY: Double
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let height: Double
  private let periodCount: Int

  /// The name of a break, and the rule that it stands above.
  struct BreakLabel {
    let text: String
    let textX: Double
    let textY: Double
    let ruleX: Double
  }

  init(_ chart: LineChart) {
    let axis = ValueAxis(holding: Self.numbers(in: chart))
    self.axis = axis
    legend = Legend(Self.names(in: chart))
    scaleNote = Self.scaleNote(axis, chart.unit)
    let ticks = axis.ticks.map { TextWidth.of(chart.unit.text($0, decimals: axis.decimals)) }
    left = min((ticks.max() ?? 0) + 12, 240)
    let ends = [chart.series, chart.comparator].compactMap { $0?.values.last { $0.number != nil } }
    let endWidths = ends.compactMap(chart.unit.text).map { TextWidth.of($0) }
    right = ChartStyle.width - max(16, min(endWidths.max() ?? 0, Self.widestValue) + 8)
    scaleNoteY = legend.height + ChartStyle.lineHeight / 2
    let breaksTop = legend.height + (scaleNote == nil ? 0 : ChartStyle.lineHeight)
    periodCount = chart.periods.count
    let places = Places(left: left, right: right, count: chart.periods.count)
    breaks = Self.breakLabels(chart, places, top: breaksTop)
    top = breaksTop + Double(breaks.count) * ChartStyle.lineHeight + 30
    bottom = top + 210
    height = bottom + 38
    periods = PeriodLabels(chart.periods, at: chart.periods.indices.map(places.x))
  }

  /// Value labels wider than this are left to the table: a cut number would be a wrong one.
  static let widestValue = 130.0

  /// The middle of a period's column.
  func x(_ period: Int) -> Double {
    Places(left: left, right: right, count: periodCount).x(period)
  }

  /// From the left of the first of some periods to the right of the last.
  func span(of periods: ClosedRange<Int>) -> (left: Double, right: Double) {
    let reach = periodCount > 1 ? min(10, (x(1) - x(0)) / 2) : 10
    return (x(periods.lowerBound) - reach, x(periods.upperBound) + reach)
  }

  /// The height of a value.
  func y(_ value: Double) -> Double {
    bottom - axis.fraction(of: value) * (bottom - top)
  }

  private static func numbers(in chart: LineChart) -> [Double] {
    chart.numbers + chart.drawnTargets.map(\.value) + (chart.process?.numbers ?? [])
  }

  private static func names(in chart: LineChart) -> [(kind: Legend.Kind, name: String)] {
    let targets = chart.drawnTargets.enumerated().map { (Legend.Kind.target($0), $1.label) }
    let comparator = chart.comparator.map { [(Legend.Kind.comparator, $0.name)] } ?? []
    let process =
      (chart.process.map(names) ?? []) + chart.drawnShapes.map { (.mark($0.shape), $0.label) }
    let others = comparator + process + targets
    // A line alone needs no name but the title's.
    return others.isEmpty || !chart.hasValues ? [] : [(.series, chart.series.name)] + others
  }

  private static func names(in process: LineChart.Process) -> [(kind: Legend.Kind, name: String)] {
    let mean = process.bands.isEmpty ? [] : [(Legend.Kind.mean, process.meanLabel)]
    let limits = process.hasLimits ? [(Legend.Kind.limits, process.limitsLabel)] : []
    return mean + limits
  }

  private static func scaleNote(_ axis: ValueAxis, _ unit: ChartUnit) -> String? {
    guard axis.leavesOutZero else { return nil }
    return axis.lowest > 0
      ? "Scale starts at \(unit.text(axis.lowest, decimals: axis.decimals))"
      : "Scale ends at \(unit.text(axis.highest, decimals: axis.decimals))"
  }

  private static func breakLabels(
    _ chart: LineChart,
    _ places: Places,
    top: Double
  ) -> [BreakLabel] {
    chart.drawnBreaks.enumerated().map { row, change in
      let text = TextWidth.fit(change.label, in: ChartStyle.width)
      let rule = (places.x(change.position - 1) + places.x(change.position)) / 2
      return BreakLabel(
        text: text,
        textX: min(max(0, rule - 4), ChartStyle.width - TextWidth.of(text)),
        textY: top + (Double(row) + 0.5) * ChartStyle.lineHeight,
        ruleX: rule
      )
    }
  }
}

/// The columns of the periods, side by side.
private struct Places {
  let left: Double
  let right: Double
  let count: Int

  func x(_ period: Int) -> Double {
    guard count > 1 else { return (left + right) / 2 }
    let inset = 14.0
    return left + inset + Double(period) * (right - left - 2 * inset) / Double(count - 1)
  }
}

extension LineChart {
  /// The values that can be drawn, of all series.
  var numbers: [Double] {
    [series, comparator].compactMap(\.self)
      .flatMap { $0.values.prefix(periods.count).compactMap(\.number) }
  }

  /// Without values there is nothing to compare with a target, and nothing to break.
  var hasValues: Bool { !numbers.isEmpty }

  /// Targets with a value that can be drawn.
  var drawnTargets: [Target] {
    hasValues ? targets.filter { ChartValue($0.value).number != nil } : []
  }

  /// Breaks between two periods of the chart, in order.
  var drawnBreaks: [Break] {
    guard hasValues else { return [] }
    return breaks.filter { $0.position > 0 && $0.position < periods.count }
      .sorted { ($0.position, $0.label) < ($1.position, $1.label) }
  }
}
