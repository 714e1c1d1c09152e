/// Numbers of people and how they hang together, so that no hidden one can be worked out.
///
/// Numbers come in with sums (a total and its parts) and spans (a quarter from one month to
/// another, an age band from one age to another). ``protect()`` hides more of them, each time the
/// smallest that is not zero, until subtraction finds no hidden number any more.
struct CountNetwork {
  /// One number.
  struct Cell {
    /// Nil where it is known of the number only that it is hidden.
    let people: Int?
    var isHidden: Bool
    /// Whether an earlier plan published it: then everybody knows it.
    let isPublic: Bool

    /// Whether nobody else knows it.
    var isUnknown: Bool { isHidden && !isPublic }
    /// Whether it can be hidden to protect another.
    var canBeHidden: Bool { !isHidden && !isPublic && (people ?? 0) > 0 }
  }

  /// A total and the parts that make it up.
  struct Sum {
    let total: Int
    let parts: [Int]
  }

  /// A number that covers everything from one place to another, such as the months of a quarter.
  struct Span {
    let cell: Int
    let from: Int
    let to: Int
  }

  private(set) var cells: [Cell] = []
  private var sums: [Sum] = []
  private var lines: [[Span]] = []
  /// The cells that can be worked out although they are hidden, for want of one to hide with them.
  private(set) var exposed: Set<Int> = []

  /// Takes a number, and gives its place.
  mutating func add(_ cell: Cell) -> Int {
    cells.append(cell)
    return cells.count - 1
  }

  /// Takes a total with its parts.
  mutating func add(_ sum: Sum) { if !sum.parts.isEmpty { sums.append(sum) } }

  /// Takes spans along one line, such as the months of several years.
  mutating func add(_ line: [Span]) { if line.count > 1 { lines.append(line) } }

  /// Hides numbers until no hidden one can be worked out.
  mutating func protect() {
    var isChanged = true
    while isChanged {
      isChanged = false
      for sum in sums where protect(sum) { isChanged = true }
      for line in lines where protect(line) { isChanged = true }
    }
  }

  // MARK: Sums

  /// Hides a second number where one is hidden; says whether it did.
  private mutating func protect(_ sum: Sum) -> Bool {
    let members = [sum.total] + sum.parts
    let unknown = members.filter { cells[$0].isUnknown }
    guard unknown.count == 1, let hidden = unknown.first else { return false }
    let candidates = sum.parts.filter { cells[$0].canBeHidden }
    if let next = smallest(of: candidates) ?? smallest(of: [sum.total]) {
      cells[next].isHidden = true
      return true
    }
    exposed.insert(hidden)
    return false
  }

  private func smallest(of places: [Int]) -> Int? {
    places.filter { cells[$0].canBeHidden }
      .min { (cells[$0].people ?? 0, $0) < (cells[$1].people ?? 0, $1) }
  }

  // MARK: Spans

  /// Hides numbers until no hidden span is the difference of others; says whether it did.
  private mutating func protect(_ line: [Span]) -> Bool {
    var isChanged = false
    var unreachable = false
    while !unreachable {
      unreachable = true
      var places = JoinedPlaces(line.filter { !cells[$0.cell].isUnknown })
      for span in line where cells[span.cell].isUnknown && !exposed.contains(span.cell) {
        guard places.areJoined(span.from, span.to) else { continue }
        let way = way(from: span.from, to: span.to, along: line)
        if let next = smallest(of: way) {
          cells[next].isHidden = true
          isChanged = true
          unreachable = false
          break
        }
        exposed.insert(span.cell)
      }
    }
    return isChanged
  }

  /// The known spans that lead from one place to another, forwards and backwards.
  private func way(from start: Int, to end: Int, along line: [Span]) -> [Int] {
    var ways: [Int: [(place: Int, cell: Int)]] = [:]
    for span in line where !cells[span.cell].isUnknown {
      ways[span.from, default: []].append((span.to, span.cell))
      ways[span.to, default: []].append((span.from, span.cell))
    }
    var cameFrom: [Int: (place: Int, cell: Int)] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count, queue[next] != end {
      let place = queue[next]
      next += 1
      for step in ways[place] ?? [] where step.place != start && cameFrom[step.place] == nil {
        cameFrom[step.place] = (place, step.cell)
        queue.append(step.place)
      }
    }
    var found: [Int] = []
    var place = end
    while place != start, let step = cameFrom[place] {
      found.append(step.cell)
      place = step.place
    }
    return found
  }
}

/// Which places are joined by spans, however many lie between them.
private struct JoinedPlaces {
  private var parents: [Int: Int] = [:]

  init(_ spans: [CountNetwork.Span]) {
    for span in spans { parents[root(of: span.from)] = root(of: span.to) }
  }

  /// Whether spans lead from one place to the other.
  mutating func areJoined(_ one: Int, _ other: Int) -> Bool { root(of: one) == root(of: other) }

  private mutating func root(of place: Int) -> Int {
    var root = place
    while let parent = parents[root], parent != root { root = parent }
    var step = place
    while let parent = parents[step], parent != root {
      parents[step] = root
      step = parent
    }
    return root
  }
}
