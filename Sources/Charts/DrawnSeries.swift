/// A series turned into places in the picture.
struct DrawnSeries {
  /// A value's place and how it is labelled.
  struct Point {
    let period: Int
    let x: Double
    let y: Double
    let label: String?
  }

  /// The places of all values, in order.
  let points: [Point]
  /// The same in stretches that a line may join: without a break inside, and without a gap unless
  /// the series joins them.
  let stretches: [[(x: Double, y: Double)]]
  /// The places with a marker: all when there is room or a line joins gaps, so that the values
  /// can be told from the way between them; otherwise the ends, and values alone.
  let marked: [(x: Double, y: Double)]

  init(_ series: LineChart.Series, of chart: LineChart, _ layout: LineChartLayout) {
    let values = series.values.prefix(chart.periods.count).enumerated()
    points = values.compactMap { period, value in
      value.number.map {
        Point(period: period, x: layout.x(period), y: layout.y($0), label: chart.unit.text(value))
      }
    }
    let breaks = Set(chart.drawnBreaks.map(\.position))
    var stretches: [[Point]] = []
    for point in points {
      if let last = stretches.last?.last, series.joinsGaps || last.period == point.period - 1,
        !(last.period + 1...point.period).contains(where: breaks.contains)
      {
        stretches[stretches.count - 1].append(point)
      } else {
        stretches.append([point])
      }
    }
    self.stretches = stretches.map { $0.map { ($0.x, $0.y) } }
    let hasRoom = chart.periods.count < 2 || layout.x(1) - layout.x(0) >= 16
    let ends = Set([points.first, points.last].compactMap { $0?.period })
    let alone = stretches.filter { $0.count == 1 }.map { $0[0].period }
    let marksAll = hasRoom || series.joinsGaps
    marked = points.filter { marksAll || ends.contains($0.period) || alone.contains($0.period) }
      .map { ($0.x, $0.y) }
  }
}
