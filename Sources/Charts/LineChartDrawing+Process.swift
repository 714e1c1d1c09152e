extension LineChartDrawing {
  /// The mean and the limits of each stretch, behind everything that was measured.
  mutating func drawBands() {
    for band in chart.process?.bands ?? [] {
      let ends = layout.span(of: band.periods)
      let y = layout.y(band.mean)
      drawMean(from: (ends.left, y), to: (ends.right, y))
      for limit in band.limits {
        let y = layout.y(limit)
        drawLimit(from: (ends.left, y), to: (ends.right, y))
      }
    }
  }

  mutating func drawMean(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
    markup.line("chart-mean", from: start, to: end, stroke: ChartStyle.rule, width: 2)
  }

  mutating func drawLimit(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
    markup.line(
      "chart-limit",
      from: start,
      to: end,
      stroke: ChartStyle.rule,
      width: 2,
      dashes: "9 5"
    )
  }

  /// The values beyond chance, over their markers.
  mutating func drawMarks() {
    let shapes = Dictionary(chart.drawnMarks.map { ($0.period, $0.shape) }) { first, _ in first }
    for point in series.points {
      if let shape = shapes[point.period] { drawMark(shape, at: (point.x, point.y)) }
    }
  }

  mutating func drawMark(
    _ shape: LineChart.Process.Shape,
    at place: (x: Double, y: Double)
  ) {
    if shape == .ring {
      markup.element(
        "circle",
        [
          "class": "chart-special chart-ring",
          "cx": .number(place.x),
          "cy": .number(place.y),
          "r": 6,
          "fill": .words(ChartStyle.paper),
          "stroke": .words(ChartStyle.first),
          "stroke-width": 3,
        ]
      )
      return
    }
    let corners: [(x: Double, y: Double)] =
      shape == .diamond
      ? [(0, -8), (8, 0), (0, 8), (-8, 0)] : [(0, -8.5), (8, 6), (-8, 6)]
    let path = corners.map {
      "\(SVGValue.number(place.x + $0.x).text) \(SVGValue.number(place.y + $0.y).text)"
    }
    markup.element(
      "path",
      [
        "class": shape == .diamond ? "chart-special" : "chart-special chart-concern",
        "d": "M\(path.joined(separator: "L"))Z",
        "fill": .words(shape == .diamond ? ChartStyle.first : ChartStyle.concern),
        "stroke": .words(ChartStyle.paper),
        "stroke-width": 1,
      ]
    )
  }
}
