internal import Diagnostics
internal import PlanModel

private enum MetricFigure: String, CaseIterable {
  case latest
  case baseline
  case change
  case target
  case period
  case baselinePeriod = "baseline-period"
  case targetDate = "target-date"
}

private enum NumberFormat: String, CaseIterable {
  case oneIn = "one-in"
  case exact
}

extension ComputedValues {
  /// One of the figures of a metric, after disclosure control.
  func metric(_ reader: inout ValueReader) -> ComputedValue? {
    guard let id = reader.record(.metric, in: plan.index) else { return nil }
    let figure = reader.figure(MetricFigure.self)
    let format = reader.option("format", NumberFormat.self)
    let metric = plan.records.metrics.first { $0.id.value == id }
    let isOfParts = figure == nil || figure == .latest || figure == .period
    let split = isOfParts ? reader.option("split", among: metric.map(splits) ?? []) : nil
    guard let metric, let figure, reader.isSound, plan.index.knowsAll(.metricValue) else {
      return nil
    }
    let series = control.disclose(plan.records.series[id] ?? [], of: metric)
    let figures = MetricFigures(metric, series)
    let name = split.flatMap { wanted in
      series.points.lazy.compactMap(\.split).first { $0.asOption == wanted }
    }
    do throws(ValueGap) {
      let value = try self.value(figure, of: figures, split: name)
      return formatted(value, format, &reader)
    } catch {
      reader.report(.noData(error))
      return nil
    }
  }

  private func value(
    _ figure: MetricFigure,
    of figures: MetricFigures,
    split: String?
  ) throws(ValueGap) -> ComputedValue {
    switch figure {
    case .latest: return shown(try latest(of: figures, split).value, figures.metric)
    case .period:
      return .period(try latest(of: figures, split).period, figures.metric.period.value)
    case .baseline: return shown(try baseline(of: figures), figures.metric)
    case .baselinePeriod:
      guard let baseline = figures.metric.baseline else {
        throw .noBaseline(metric: figures.metric.title.value)
      }
      return .period(baseline.period.value, figures.metric.period.value)
    case .change: return try change(of: figures)
    case .target: return shown(.number(try target(of: figures).value.value), figures.metric)
    case .targetDate:
      guard let day = try target(of: figures).by?.value else {
        throw .noTargetDate(metric: figures.metric.title.value)
      }
      return .date(day)
    }
  }

  private func latest(
    of figures: MetricFigures,
    _ split: String?
  ) throws(ValueGap) -> DisclosedPoint {
    if let latest = figures.latest(of: split) { return latest }
    let title = figures.metric.title.value
    let splits = splits(of: figures.metric)
    throw split == nil && !splits.isEmpty
      ? .onlySplits(metric: title, splits: splits) : .noValues(metric: title)
  }

  private func baseline(of figures: MetricFigures) throws(ValueGap) -> DisclosedValue {
    if let baseline = figures.baseline { return baseline }
    let title = figures.metric.title.value
    throw figures.metric.baseline == nil
      ? .noBaseline(metric: title) : .baselineNotInData(metric: title)
  }

  private func target(of figures: MetricFigures) throws(ValueGap) -> Metric.Target {
    guard let target = figures.nextTarget(on: plan.today) else {
      throw .noTarget(metric: figures.metric.title.value)
    }
    return target
  }

  /// The difference of two numbers that may both be shown.
  private func change(of figures: MetricFigures) throws(ValueGap) -> ComputedValue {
    let start = try baseline(of: figures)
    let end = try latest(of: figures, nil).value
    if let period = figures.breakSinceBaseline {
      throw .brokenSeries(metric: figures.metric.title.value, at: period)
    }
    guard case .number(let first) = start, case .number(let last) = end,
      let difference = last.subtracting(first)
    else { return .suppressed(.other) }
    return .change(difference, figures.metric.unit.value)
  }

  private func shown(_ value: DisclosedValue, _ metric: Metric) -> ComputedValue {
    guard case .number(let number) = value else {
      return .suppressed(
        metric.unit.value == .count ? .people(plan.settings.disclosure.value) : .other
      )
    }
    return .number(number, metric.unit.value)
  }

  private func formatted(
    _ value: ComputedValue,
    _ format: NumberFormat?,
    _ reader: inout ValueReader
  ) -> ComputedValue? {
    switch (value, format) {
    case (.number(let number, .pounds), nil), (.number(let number, .pounds), .exact):
      return Money(number.text).map { .money($0, isExact: format == .exact) } ?? value
    case (_, nil): return value
    // A hidden number is hidden in every format.
    case (.suppressed, .oneIn): return value
    case (.number(let number, .percent), .oneIn):
      return Proportion(number.value / 100).map(ComputedValue.proportion) ?? value
    case (.number(let number, .ratePer10000), .oneIn):
      return Proportion(number.value / 10_000).map(ComputedValue.proportion) ?? value
    case (.number(_, let unit), .some(let format)):
      let fitting: [String] =
        switch unit {
        case .percent, .ratePer10000: ["one-in"]
        case .pounds: ["exact"]
        default: []
        }
      reader.report(.formatDoesNotFit(format.rawValue, fitting: fitting))
      return nil
    case (_, .some(let format)):
      reader.report(.formatDoesNotFit(format.rawValue, fitting: []))
      return nil
    }
  }

  /// The parts of a metric's values, as an option can name them.
  private func splits(of metric: Metric) -> [String] {
    let rows = plan.records.series[metric.id.value] ?? []
    return Set(rows.compactMap { $0.split?.value.asOption }).sorted()
  }
}

extension String {
  /// With hyphens for spaces, which the options of a value cannot hold.
  fileprivate var asOption: String {
    String(lowercased().map { $0 == " " ? "-" : $0 })
  }
}
