/// Values side by side as level bars, each under its name, drawn as an SVG picture.
///
/// The scale always begins with zero, since the lengths of bars are compared.
package struct BarChart: Sendable {
  package let title: String
  package let description: String
  package let bars: [Bar]
  package let unit: ChartUnit

  package init(title: String, description: String, bars: [Bar], unit: ChartUnit = ChartUnit()) {
    self.title = title
    self.description = description
    self.bars = bars
    self.unit = unit
  }

  /// One bar; without a number it is its name and, where there is one, its value's label.
  package struct Bar: Hashable, Sendable {
    package let name: String
    package let value: ChartValue

    package init(_ name: String, _ value: ChartValue) {
      self.name = name
      self.value = value
    }
  }

  /// The picture; its ids begin with `idPrefix`, which is unique in the document and has no spaces.
  package func svg(idPrefix: String) -> String {
    var markup = SVGMarkup()
    var y = 0.0
    let scale = BarScale(self)
    for bar in bars { y = draw(bar, from: y, on: scale, into: &markup) }
    if bars.isEmpty {
      y = 3 * ChartStyle.lineHeight
      markup.text("No data yet", x: ChartStyle.width / 2, y: y / 2, anchor: .middle)
    } else {
      let top = (scale.zero, 0.0)
      markup.line("chart-axis", from: top, to: (scale.zero, y), stroke: ChartStyle.axis, width: 2)
    }
    return markup.svg(
      width: ChartStyle.width,
      height: y,
      title: title,
      description: description,
      idPrefix: idPrefix
    )
  }

  /// Draws a name and its bar, and gives the height below them.
  private func draw(
    _ bar: Bar,
    from top: Double,
    on scale: BarScale,
    into markup: inout SVGMarkup
  ) -> Double {
    var y = top + ChartStyle.lineHeight / 2
    for line in TextWidth.lines(bar.name, in: ChartStyle.width - scale.zero - 8, atMost: 2) {
      markup.text(line, x: scale.zero + 8, y: y)
      y += ChartStyle.lineHeight
    }
    let end = bar.value.number.map(scale.x) ?? scale.zero
    if end != scale.zero {
      markup.element(
        "rect",
        [
          "class": "chart-bar",
          "x": .number(min(end, scale.zero)),
          "y": .number(y - 11),
          "width": .number(abs(end - scale.zero)),
          "height": 22,
          "fill": .words(ChartStyle.first),
        ]
      )
    }
    markup.text(
      unit.text(bar.value) ?? "No data",
      x: max(end, scale.zero) + 8,
      y: y,
      isStrong: bar.value.number != nil
    )
    return y + ChartStyle.lineHeight / 2 + 12
  }
}

/// The lengths of bars.
private struct BarScale {
  /// Where all bars begin.
  let zero: Double
  private let perUnit: Double

  init(_ chart: BarChart) {
    let numbers = chart.bars.compactMap(\.value.number)
    let low = min(0, numbers.min() ?? 0)
    let high = max(0, numbers.max() ?? 0)
    let labels = chart.bars.map { TextWidth.of(chart.unit.text($0.value) ?? "No data") }
    // Every label stands right of its bar, so the longest bar leaves room for the widest.
    let room = max(80, ChartStyle.width - 2 - (labels.max() ?? 0) - 8)
    // With bars to the left of zero the names move to the right; half the width must remain.
    let isBothWays = low < 0
    perUnit = high - low > 0 ? (isBothWays ? min(room, 330) : room) / (high - low) : 0
    zero = 1 - low * perUnit
  }

  func x(_ number: Double) -> Double { zero + number * perUnit }
}
