/// Draws a line chart from the back to the front.
struct LineChartDrawing {
  let chart: LineChart
  let layout: LineChartLayout
  let series: DrawnSeries
  private let comparator: DrawnSeries?
  var markup = SVGMarkup()

  init(_ chart: LineChart) {
    self.chart = chart
    let layout = LineChartLayout(chart)
    self.layout = layout
    series = DrawnSeries(chart.series, of: chart, layout)
    comparator = chart.comparator.map { DrawnSeries($0, of: chart, layout) }
  }

  /// The picture as text.
  consuming func svg(idPrefix: String) -> String {
    drawPeriods()
    if !chart.hasValues {
      drawEmptiness()
    } else {
      drawScale()
      drawLegend()
      drawBreaks()
      drawBands()
      drawTargets()
      if let comparator { draw(comparator, as: .comparator) }
      draw(series, as: .series)
      drawMarks()
      drawValues()
    }
    let note = layout.scaleNote.map { " \($0)." } ?? ""
    return markup.svg(
      width: ChartStyle.width,
      height: layout.height,
      title: chart.title,
      description: chart.description + note,
      idPrefix: idPrefix
    )
  }

  /// Says that nothing is missing by mistake.
  private mutating func drawEmptiness() {
    let (left, right, bottom) = (layout.left, layout.right, layout.bottom)
    markup.line(
      "chart-axis",
      from: (left, bottom),
      to: (right, bottom),
      stroke: ChartStyle.axis,
      width: 2
    )
    let middle = (x: (left + right) / 2, y: (layout.top + bottom) / 2)
    markup.text("No data yet", x: middle.x, y: middle.y, anchor: .middle)
  }

  private mutating func drawScale() {
    for tick in layout.axis.ticks {
      let y = layout.y(tick)
      let isBase = tick == 0 || (layout.axis.leavesOutZero && tick == layout.axis.lowest)
      markup.line(
        isBase ? "chart-axis" : "chart-grid",
        from: (layout.left, y),
        to: (layout.right, y),
        stroke: isBase ? ChartStyle.axis : ChartStyle.grid,
        width: isBase ? 2 : 1
      )
      let label = chart.unit.text(tick, decimals: layout.axis.decimals)
      markup.text(label, x: layout.left - 8, y: y, anchor: .end)
    }
    if let note = layout.scaleNote { markup.text(note, x: 0, y: layout.scaleNoteY) }
  }

  private mutating func drawPeriods() {
    for label in layout.periods.labels {
      markup.text(label.text, x: label.middle, y: layout.bottom + 22, anchor: .middle)
    }
  }

  private mutating func drawLegend() {
    for entry in layout.legend.entries {
      let middle = entry.x + 17
      let sample = [(x: entry.x, y: entry.y), (x: entry.x + 34, y: entry.y)]
      switch entry.kind {
      case .series, .comparator:
        drawLine(sample, as: entry.kind)
        drawMarker((middle, entry.y), as: entry.kind)
      case .target(let number):
        drawTarget(number, from: sample[0], to: sample[1])
      case .mean: drawMean(from: sample[0], to: sample[1])
      case .limits: drawLimit(from: sample[0], to: sample[1])
      case .mark(let shape): drawMark(shape, at: (middle, entry.y))
      }
      for (row, line) in entry.lines.enumerated() {
        let y = entry.y + Double(row) * ChartStyle.lineHeight
        markup.text(line, x: entry.x + Legend.sampleWidth, y: y)
      }
    }
  }

  private mutating func drawBreaks() {
    for label in layout.breaks {
      markup.line(
        "chart-break",
        from: (label.ruleX, label.textY + 12),
        to: (label.ruleX, layout.bottom),
        stroke: ChartStyle.rule,
        width: 2,
        dashes: "2 4"
      )
    }
    for label in layout.breaks { markup.text(label.text, x: label.textX, y: label.textY) }
  }

  private mutating func drawTargets() {
    for (number, target) in chart.drawnTargets.enumerated() {
      let y = layout.y(target.value)
      drawTarget(number, from: (layout.left, y), to: (layout.right, y))
    }
  }

  private mutating func drawTarget(
    _ number: Int,
    from start: (x: Double, y: Double),
    to end: (x: Double, y: Double)
  ) {
    markup.line(
      "chart-target",
      from: start,
      to: end,
      stroke: ChartStyle.target,
      width: 2,
      // No two targets look the same, as far as patterns go.
      dashes: ["5 4", "14 4 3 4", "2 3"][number % 3]
    )
  }

  private mutating func draw(_ series: DrawnSeries, as kind: Legend.Kind) {
    for stretch in series.stretches where stretch.count > 1 { drawLine(stretch, as: kind) }
    for point in series.marked { drawMarker(point, as: kind) }
  }

  private mutating func drawLine(_ points: [(x: Double, y: Double)], as kind: Legend.Kind) {
    let path = points.map { "\(SVGValue.number($0.x).text) \(SVGValue.number($0.y).text)" }
    markup.element(
      "path",
      [
        "class": kind == .series ? "chart-line" : "chart-line chart-comparator",
        "d": "M\(path.joined(separator: "L"))",
        "fill": "none",
        "stroke": .words(kind == .series ? ChartStyle.first : ChartStyle.second),
        "stroke-width": kind == .series ? 3 : 2,
        "stroke-dasharray": kind == .series ? nil : "10 3",
        "stroke-linejoin": "round",
      ]
    )
  }

  /// A filled circle for the series, a hollow square for what it is compared with.
  private mutating func drawMarker(_ place: (x: Double, y: Double), as kind: Legend.Kind) {
    if kind == .series {
      markup.element(
        "circle",
        [
          "class": "chart-marker",
          "cx": .number(place.x),
          "cy": .number(place.y),
          "r": 5,
          "fill": .words(ChartStyle.first),
        ]
      )
    } else {
      markup.element(
        "rect",
        [
          "class": "chart-marker chart-comparator",
          "x": .number(place.x - 4.5),
          "y": .number(place.y - 4.5),
          "width": 9,
          "height": 9,
          "fill": .words(ChartStyle.paper),
          "stroke": .words(ChartStyle.second),
          "stroke-width": 2,
        ]
      )
    }
  }

  /// The first and the last value of the series, and the last of what it is compared with.
  private mutating func drawValues() {
    for label in ValueLabels(series, comparator, in: layout).labels {
      markup.value(label.text, x: label.x, y: label.y, isStrong: label.isStrong)
    }
  }
}
