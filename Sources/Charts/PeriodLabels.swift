/// The names below a chart's columns of values, thinned so that no two touch.
struct PeriodLabels {
  /// A name, drawn around its middle.
  struct Label {
    let text: String
    let middle: Double
    let width: Double

    fileprivate var right: Double { middle + width / 2 }
    fileprivate var left: Double { middle - width / 2 }
  }

  let labels: [Label]

  /// Names at even distances, about as many as there is room for; the first and the last always.
  init(_ names: [String], at places: [Double]) {
    let all = zip(names, places).map { name, place in
      let text = TextWidth.fit(name, in: 130)
      let width = TextWidth.of(text)
      // The outermost move inwards rather than out of the picture.
      let middle = min(max(place, width / 2), ChartStyle.width - width / 2)
      return Label(text: text, middle: middle, width: width)
    }
    let distances = (1...max(1, all.count)).filter { Self.standApart(Self.every($0, of: all)) }
    let closest = distances.first ?? 1
    // Somewhat fewer are better than a hole behind the first.
    let whole = distances.first { $0 <= 2 * closest && Self.leavesNoHole($0, in: all) }
    labels = Self.every(whole ?? closest, of: all)
  }

  /// Every so many counted from the last, and the first in place of those it would touch.
  private static func every(_ distance: Int, of all: [Label]) -> [Label] {
    guard let first = all.first else { return [] }
    return [first]
      + fromLast(distance, of: all).filter { distance == 1 || $0.left - first.right >= gap }
  }

  private static func leavesNoHole(_ distance: Int, in all: [Label]) -> Bool {
    every(distance, of: all).count == fromLast(distance, of: all).count + 1
  }

  private static func fromLast(_ distance: Int, of all: [Label]) -> [Label] {
    stride(from: all.count - 1, to: 0, by: -distance).reversed().map { all[$0] }
  }

  private static func standApart(_ labels: [Label]) -> Bool {
    zip(labels, labels.dropFirst()).allSatisfy { $1.left - $0.right >= gap }
  }

  private static let gap = 12.0
}
