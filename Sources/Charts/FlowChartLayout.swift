/// Where each step of a flow chart stands and in which lane each of its long arrows runs.
struct FlowChartLayout {
  /// A step with its place.
  struct Box {
    let step: FlowChart.Step
    let lines: [String]
    let top: Double
    let height: Double

    var bottom: Double { top + height }
  }

  /// The arrows of one step that do not go to the row below it: one line, with a branch to each.
  struct Lane {
    let from: Int
    /// In order, none twice.
    let targets: [Int]
    /// Counted from the boxes outwards, from 0.
    var place = 0

    var isBack: Bool { (targets.first ?? from) <= from }
    /// The rows that the line passes, its ends included.
    var rows: ClosedRange<Int> {
      min(from, targets.first ?? from)...max(from, targets.last ?? from)
    }
  }

  /// Between two steps, the first of which leads to the second, and between others.
  private static let arrowGap = 32.0
  private static let gap = 20.0
  /// Where the words of a box begin, behind its number.
  static let indent = 42.0
  static let laneWidth = 15.0
  private static let margin = 12.0
  private static let mostLines = 8
  private static let legendRow = 36.0

  /// The shapes that some step has, with their names.
  let legend: [(shape: FlowChart.Step.Shape, name: String)]
  let boxes: [Box]
  let lanes: [Lane]
  /// The steps whose arrow goes straight down to the row below.
  let straight: [Int]
  let left: Double
  let right: Double

  var height: Double { (boxes.last?.bottom ?? 3 * ChartStyle.lineHeight) + 14 }

  /// Where an entry of the legend begins: they stand in two columns.
  func origin(ofLegend place: Int) -> (x: Double, y: Double) {
    let column = Double(place % 2)
    return (4 + column * ChartStyle.width / 2, 4 + Double(place / 2) * Self.legendRow)
  }

  init(_ chart: FlowChart) {
    let steps = chart.steps
    let shapes = Set(steps.map(\.shape))
    legend = chart.legend.filter { shapes.contains($0.shape) }
    let legendHeight = Double((legend.count + 1) / 2) * Self.legendRow
    let next = steps.map { step in Array(Set(step.next.filter(steps.indices.contains))).sorted() }
    straight = steps.indices.filter { next[$0].contains($0 + 1) }
    let forward = Self.placed(
      steps.indices.compactMap { from in
        let targets = next[from].filter { $0 > from + 1 }
        return targets.isEmpty ? nil : Lane(from: from, targets: targets)
      }
    )
    let back = Self.placed(
      steps.indices.compactMap { from in
        let targets = next[from].filter { $0 <= from }
        return targets.isEmpty ? nil : Lane(from: from, targets: targets)
      }
    )
    lanes = forward + back
    left = Self.room(for: forward)
    right = ChartStyle.width - Self.room(for: back)
    var boxes: [Box] = []
    for (place, step) in steps.enumerated() {
      let gap = next.indices.contains(place - 1) && next[place - 1].contains(place)
      let top = boxes.last.map { $0.bottom + (gap ? Self.arrowGap : Self.gap) }
      let room = right - left - Self.indent - 12
      let lines = TextWidth.lines(step.text, in: room, atMost: Self.mostLines)
      let height = Double(max(1, lines.count)) * ChartStyle.lineHeight + 2 * 9
      boxes.append(Box(step: step, lines: lines, top: top ?? legendHeight + 12, height: height))
    }
    self.boxes = boxes
  }

  private static func room(for lanes: [Lane]) -> Double {
    let count = (lanes.map(\.place).max() ?? -1) + 1
    return count == 0 ? 4 : margin + Double(count) * laneWidth
  }

  /// The lanes, each as near to the boxes as those that pass the same rows allow; short ones first,
  /// so that they cross as few others as can be.
  private static func placed(_ lanes: [Lane]) -> [Lane] {
    let order = lanes.indices.sorted { first, second in
      let (one, other) = (lanes[first].rows, lanes[second].rows)
      return (one.count, one.lowerBound, first) < (other.count, other.lowerBound, second)
    }
    var result = lanes
    var taken: [[ClosedRange<Int>]] = []
    for index in order {
      let rows = lanes[index].rows
      let place = taken.firstIndex { !$0.contains { $0.overlaps(rows) } } ?? taken.count
      if place == taken.count { taken.append([]) }
      taken[place].append(rows)
      result[index].place = place
    }
    return result
  }

  /// Where the line of a lane runs.
  func x(of lane: Lane) -> Double {
    let distance = Self.margin / 2 + (Double(lane.place) + 1) * Self.laneWidth - 4
    return lane.isBack ? right + distance : left - distance
  }

  /// The edge of the boxes that a lane leaves and enters.
  func edge(of lane: Lane) -> Double { lane.isBack ? right : left }

  /// The height at which a lane leaves its step: below the middle of the box.
  func exit(of lane: Lane) -> Double {
    let box = boxes[lane.from]
    return box.bottom - 11
  }

  /// The height at which a lane enters a step: above the middle of the box, each lane at its own.
  func entry(of lane: Lane, into target: Int) -> Double {
    let box = boxes[target]
    let arriving = lanes.filter { $0.isBack == lane.isBack && $0.targets.contains(target) }
      .map(\.place).sorted()
    let place = arriving.firstIndex(of: lane.place) ?? 0
    return box.top + 11 + Double(place) * min(12, (box.height - 24) / Double(arriving.count))
  }
}
