/// The names of what is drawn, each behind a sample of its mark, in as few rows as they fit in.
struct Legend {
  /// A name and where it stands.
  struct Entry {
    let kind: Kind
    let lines: [String]
    let x: Double
    let y: Double
  }

  /// What a name stands for.
  enum Kind: Equatable {
    case series
    case comparator
    case target(Int)
    case mean
    case limits
    case mark(LineChart.Process.Shape)
  }

  let entries: [Entry]
  let height: Double

  /// The room that a sample takes before its name.
  static let sampleWidth = 44.0

  init(_ names: [(kind: Kind, name: String)]) {
    var entries: [Entry] = []
    var x = 0.0
    var y = ChartStyle.lineHeight / 2
    var rows = 0
    for (kind, name) in names {
      let lines = TextWidth.lines(name, in: ChartStyle.width - Self.sampleWidth, atMost: 3)
      let width = Self.sampleWidth + (lines.map { TextWidth.of($0) }.max() ?? 0)
      if rows > 0, x + width > ChartStyle.width || lines.count > 1 {
        y += Double(rows) * ChartStyle.lineHeight
        x = 0
        rows = 0
      }
      entries.append(Entry(kind: kind, lines: lines, x: x, y: y))
      x += width + 20
      rows = max(rows, lines.count, 1)
    }
    self.entries = entries
    height = entries.isEmpty ? 0 : y + (Double(rows) - 0.5) * ChartStyle.lineHeight
  }
}
