/// Draws the boxes and arrows of a flow chart.
struct FlowChartDrawing {
  let layout: FlowChartLayout
  private(set) var markup = SVGMarkup()

  private static let cut = 12.0

  init(_ layout: FlowChartLayout) {
    self.layout = layout
  }

  mutating func draw() {
    for (place, entry) in layout.legend.enumerated() { draw(entry, place) }
    for lane in layout.lanes { draw(lane) }
    for place in layout.straight { drawArrow(below: place) }
    for box in layout.boxes { draw(box) }
    if layout.boxes.isEmpty {
      markup.text(
        "No steps yet",
        x: ChartStyle.width / 2,
        y: layout.height / 2,
        anchor: .middle
      )
    }
  }

  // MARK: Boxes

  private mutating func draw(_ box: FlowChartLayout.Box) {
    outline(
      box.step.shape,
      left: layout.left,
      top: box.top,
      right: layout.right,
      bottom: box.bottom
    )
    var y = box.top + 9 + ChartStyle.lineHeight / 2
    markup.text(box.step.number, x: layout.left + 14, y: y, isStrong: true)
    for line in box.lines {
      markup.text(line, x: layout.left + FlowChartLayout.indent, y: y)
      y += ChartStyle.lineHeight
    }
    // A step with nothing after it ends the way, and a bar below it says so.
    if box.step.next.isEmpty {
      let middle = (layout.left + layout.right) / 2
      line(from: (middle, box.bottom), to: (middle, box.bottom + 7))
      line(from: (middle - 14, box.bottom + 7), to: (middle + 14, box.bottom + 7), width: 4)
    }
  }

  private mutating func draw(_ entry: (shape: FlowChart.Step.Shape, name: String), _ place: Int) {
    let (x, y) = layout.origin(ofLegend: place)
    outline(entry.shape, left: x, top: y, right: x + 44, bottom: y + 26)
    let room = ChartStyle.width / 2 - 60
    markup.text(TextWidth.fit(entry.name, in: room), x: x + 54, y: y + 13)
  }

  private mutating func outline(
    _ shape: FlowChart.Step.Shape,
    left: Double,
    top: Double,
    right: Double,
    bottom: Double
  ) {
    guard shape == .decision else {
      rectangle(left, top, right, bottom, isRound: shape == .service)
      if shape == .crisis { rectangle(left + 5, top + 5, right - 5, bottom - 5) }
      return
    }
    let cut = min(Self.cut, (bottom - top) / 3)
    let corners = [
      (left + cut, top), (right - cut, top), (right, top + cut), (right, bottom - cut),
      (right - cut, bottom), (left + cut, bottom), (left, bottom - cut), (left, top + cut),
    ]
    markup.element(
      "polygon",
      [
        "class": "chart-box",
        "points": .words(corners.map(Self.point).joined(separator: " ")),
        "fill": .words(ChartStyle.paper),
        "stroke": .words(ChartStyle.ink),
        "stroke-width": "2",
      ]
    )
  }

  private mutating func rectangle(
    _ left: Double,
    _ top: Double,
    _ right: Double,
    _ bottom: Double,
    isRound: Bool = false
  ) {
    markup.element(
      "rect",
      [
        "class": "chart-box",
        "x": .number(left),
        "y": .number(top),
        "width": .number(right - left),
        "height": .number(bottom - top),
        "rx": isRound ? "12" : nil,
        "fill": .words(ChartStyle.paper),
        "stroke": .words(ChartStyle.ink),
        "stroke-width": "2",
      ]
    )
  }

  // MARK: Arrows

  private mutating func drawArrow(below place: Int) {
    let middle = (layout.left + layout.right) / 2
    let end = layout.boxes[place + 1].top
    line(from: (middle, layout.boxes[place].bottom), to: (middle, end - 8))
    head([(middle, end), (middle - 7, end - 12), (middle + 7, end - 12)])
  }

  /// One line that leaves its step and has a branch with an arrow to each step it leads to; a dot
  /// tells a branch from a line that only crosses.
  private mutating func draw(_ lane: FlowChartLayout.Lane) {
    let x = layout.x(of: lane)
    let edge = layout.edge(of: lane)
    let start = layout.exit(of: lane)
    let entries = lane.targets.map { layout.entry(of: lane, into: $0) }
    let towards = lane.isBack ? -1.0 : 1.0
    line(from: (edge, start), to: (x, start))
    let heights = entries + [start]
    line(from: (x, heights.min() ?? start), to: (x, heights.max() ?? start))
    let last = lane.isBack ? entries.min() : entries.max()
    for y in entries {
      line(from: (x, y), to: (edge - towards * 8, y))
      head([(edge, y), (edge - towards * 11, y - 6), (edge - towards * 11, y + 6)])
      if y != last { dot(x, y) }
    }
  }

  private mutating func line(
    from start: (x: Double, y: Double),
    to end: (x: Double, y: Double),
    width: Int = 2
  ) {
    markup.line("chart-flow", from: start, to: end, stroke: ChartStyle.axis, width: width)
  }

  private mutating func head(_ corners: [(Double, Double)]) {
    markup.element(
      "polygon",
      [
        "class": "chart-head",
        "points": .words(corners.map(Self.point).joined(separator: " ")),
        "fill": .words(ChartStyle.axis),
      ]
    )
  }

  private mutating func dot(_ x: Double, _ y: Double) {
    markup.element(
      "circle",
      [
        "class": "chart-head", "cx": .number(x), "cy": .number(y), "r": "4",
        "fill": .words(ChartStyle.axis),
      ]
    )
  }

  private static func point(_ corner: (x: Double, y: Double)) -> String {
    "\(SVGValue.number(corner.x).text),\(SVGValue.number(corner.y).text)"
  }
}
