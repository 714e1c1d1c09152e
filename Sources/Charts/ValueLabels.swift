/// The values written beside their marks: readers see where the line begins and where it has come.
///
/// A label that no place is free for is left out; it must neither hide a mark nor be crossed by a
/// line, and the table beside the chart has every value.
struct ValueLabels {
  /// Words that begin at `x`, around the height `y`.
  struct Label {
    let text: String
    let x: Double
    let y: Double
    /// The series' own values stand out from what they are compared with.
    let isStrong: Bool

    /// The room that the words take.
    var box: Box {
      Box(left: x - 2, right: x + TextWidth.of(text) + 2, top: y - 9, bottom: y + 9)
    }
  }

  private(set) var labels: [Label] = []
  private let lines: [DrawnSeries]
  private let layout: LineChartLayout

  init(_ series: DrawnSeries, _ comparator: DrawnSeries?, in layout: LineChartLayout) {
    lines = [series, comparator].compactMap(\.self)
    self.layout = layout
    let isAbove = (series.points.last?.y ?? 0) <= (comparator?.points.last?.y ?? 0)
    placeLast(of: series, isAbove: isAbove, isStrong: true)
    if let comparator { placeLast(of: comparator, isAbove: !isAbove, isStrong: false) }
    placeFirst(of: series)
  }

  /// Behind the last mark; away from the other series' last when they are close.
  private mutating func placeLast(of series: DrawnSeries, isAbove: Bool, isStrong: Bool) {
    guard let point = series.points.last else { return }
    let away = isAbove ? -1.0 : 1
    place(point, x: point.x + 10, shifts: [0, 10, 20, -10, -20].map { $0 * away }, isStrong)
  }

  /// Above the first mark, or below it when the line goes up from there.
  private mutating func placeFirst(of series: DrawnSeries) {
    guard let point = series.points.first, series.points.count > 1 else { return }
    let goesUp = series.points[1].y < point.y - 4
    place(point, x: point.x - 6, shifts: goesUp ? [20, -20] : [-20, 20], true)
  }

  private mutating func place(
    _ point: DrawnSeries.Point,
    x: Double,
    shifts: [Double],
    _ isStrong: Bool
  ) {
    guard let text = point.label, TextWidth.of(text) <= LineChartLayout.widestValue else { return }
    let possible = shifts.lazy.map { Label(text: text, x: x, y: point.y + $0, isStrong: isStrong) }
    if let label = possible.first(where: { isFree($0.box) }) { labels.append(label) }
  }

  private func isFree(_ box: Box) -> Bool {
    box.bottom < layout.bottom + 9 && box.right <= ChartStyle.width
      && !labels.contains { $0.box.touches(box) } && !lines.contains { $0.touches(box) }
  }
}

/// A level rectangle.
struct Box {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double

  func touches(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Whether a mark around a place reaches into the box.
  func isTouched(byMarkAt x: Double, _ y: Double) -> Bool {
    let reach = 5.0
    return x > left - reach && x < right + reach && y > top - reach && y < bottom + reach
  }
}

extension DrawnSeries {
  /// Whether a mark or the line between two runs into a box.
  fileprivate func touches(_ box: Box) -> Bool {
    stretches.contains { stretch in
      let joined = zip(stretch, stretch.dropFirst())
      return stretch.contains { box.isTouched(byMarkAt: $0.x, $0.y) }
        || joined.contains { Self.crosses(box, from: $0, to: $1) }
    }
  }

  private static func crosses(
    _ box: Box,
    from start: (x: Double, y: Double),
    to end: (x: Double, y: Double)
  ) -> Bool {
    if end.x < box.left || start.x > box.right { return false }
    // Close enough together that no line passes through a box between two of them.
    let places = stride(from: 0, through: 1, by: 1.0 / 64)
    return places.contains {
      box.isTouched(byMarkAt: start.x + (end.x - start.x) * $0, start.y + (end.y - start.y) * $0)
    }
  }
}
