/// Numbers for headings in the order they come: `4.1`, `4.1.1`, `4.2`.
///
/// A heading is counted below the nearest earlier one of a higher rank, so that a skipped level
/// leaves no gap in the numbers.
struct HeadingNumbers {
  private let start: String
  private var openLevels: [Int] = []
  private var counts: [Int] = []

  /// Numbers that all begin with the number of the part they are in.
  init(startingWith start: String) {
    self.start = start
  }

  /// The number of the next heading.
  mutating func next(level: Int) -> String {
    while let open = openLevels.last, open >= level { openLevels.removeLast() }
    let depth = openLevels.count
    openLevels.append(level)
    if counts.count > depth + 1 { counts.removeLast(counts.count - depth - 1) }
    if counts.count == depth { counts.append(0) }
    counts[depth] += 1
    return counts.reduce(into: start) { $0 += ".\($1)" }
  }
}
