/// The look that all charts share.
///
/// Colours are those of the design's tokens; every mark has a contrast of 3 to 1 with the paper and
/// every letter one of 7 to 1. They are attributes, since WeasyPrint reads no styles inside a
/// picture; the classes are there for themes that want to change them.
enum ChartStyle {
  static let paper = "#ffffff"
  static let ink = "#14212b"
  static let axis = "#5c6b75"
  static let grid = "#c3ccd1"
  static let first = "#0a3f7d"
  static let second = "#8f0d18"
  static let concern = "#5b3a00"
  static let target = "#00563f"
  static let rule = "#3a4954"

  /// The font that print documents name, and the ones of its widths elsewhere.
  static let fontFamily = "Liberation Sans, Arial, Helvetica, sans-serif"

  /// A chart is so wide that its text is read on a phone: at 360 px it is drawn 12.5 px high.
  static let width = 520.0
  static let textSize = 18.0
  static let lineHeight = 25.0
  /// From the middle of a line of text down to its baseline.
  static let baseline = 6.5
}

extension SVGMarkup {
  /// Adds words whose line has its middle at `y`.
  mutating func text(
    _ text: String,
    x: Double,
    y: Double,
    anchor: TextAnchor? = nil,
    isStrong: Bool = false
  ) {
    element(
      "text",
      [
        "class": isStrong ? "chart-text chart-value" : "chart-text",
        "x": .number(x),
        "y": .number(y + ChartStyle.baseline),
        "text-anchor": anchor.map { .words($0.rawValue) },
        "font-weight": isStrong ? "bold" : nil,
        "fill": .words(ChartStyle.ink),
      ],
      text: text
    )
  }

  /// Adds a value beside its mark, on paper of its own so that no line runs through it.
  mutating func value(_ label: String, x: Double, y: Double, isStrong: Bool) {
    let height = ChartStyle.textSize
    element(
      "rect",
      [
        "class": "chart-paper",
        "x": .number(x - 2),
        "y": .number(y - height / 2),
        "width": .number(TextWidth.of(label) + 4),
        "height": .number(height),
        "fill": .words(ChartStyle.paper),
      ]
    )
    text(label, x: x, y: y, isStrong: isStrong)
  }

  /// Adds a straight line.
  mutating func line(
    _ role: String,
    from start: (x: Double, y: Double),
    to end: (x: Double, y: Double),
    stroke: String,
    width: Int = 1,
    dashes: String? = nil
  ) {
    element(
      "line",
      [
        "class": .words(role),
        "x1": .number(start.x),
        "y1": .number(start.y),
        "x2": .number(end.x),
        "y2": .number(end.y),
        "stroke": .words(stroke),
        "stroke-width": "\(width)",
        "stroke-dasharray": dashes.map(SVGValue.words),
      ]
    )
  }
}

/// The part of a text that stands at its place, when it is not the start.
enum TextAnchor: String {
  case middle
  case end
}
