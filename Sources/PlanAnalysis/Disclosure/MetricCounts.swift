internal import Confidentiality
internal import Diagnostics
internal import PlanModel

/// The numbers of people behind the values of all metrics, with those that have to be hidden.
///
/// Hidden are the small ones, and others from which a small one could be worked out: parts against
/// their total, quarters against years, rolling years against each other, and all of them against
/// what earlier plans published.
struct MetricCounts {
  /// Where a value stands: the id of its metric, and the place of its row.
  struct Place: Hashable {
    let metric: String
    let row: Int
  }

  /// Every value that may not be shown.
  private(set) var hidden: Set<Place> = []
  /// The metrics of which larger numbers had to be hidden too.
  private(set) var hidingMore: Set<String> = []
  /// The hidden values that can be worked out nevertheless, from what earlier plans published.
  private(set) var exposed: Set<Place> = []
  /// The hidden values that earlier plans published.
  private(set) var published: Set<Place> = []

  init(
    _ metrics: [Metric],
    _ series: [String: [MetricRow]],
    rule: PlanSettings.Disclosure,
    archived: [ArchivedValue]
  ) {
    let counted = metrics.filter { $0.countsPeople && $0.scope == .local }
    let earlier = Dictionary(grouping: archived, by: \.metric)
    for family in MetricFamilies(counted, series).families {
      let own = family.map { counted[$0] }
      guard own.contains(where: { ($0.disclosure?.value ?? rule) != .none }) else { continue }
      var counts = FamilyCounts(plan: rule)
      for metric in own {
        counts.add(metric, series[metric.id.value] ?? [], earlier[metric.id.value] ?? [])
      }
      counts.protect()
      hidden.formUnion(counts.hidden)
      hidingMore.formUnion(counts.hidingMore)
      exposed.formUnion(counts.exposed)
      published.formUnion(counts.published)
    }
  }
}

/// The numbers of metrics that count the same people.
private struct FamilyCounts {
  private struct Column: Hashable {
    let metric: String
    let period: MetricPeriod
  }

  private let planRule: PlanSettings.Disclosure
  private var network = CountNetwork()
  private var places: [Int: MetricCounts.Place] = [:]
  private var small: Set<Int> = []
  /// The cells of each period of each metric, in the order of the rows.
  private var columns: [Column: [(split: String?, cell: Int)]] = [:]
  private var order: [Column] = []
  private var lines: [String: [CountNetwork.Span]] = [:]

  init(plan rule: PlanSettings.Disclosure) {
    planRule = rule
  }

  mutating func add(_ metric: Metric, _ rows: [MetricRow], _ archived: [ArchivedValue]) {
    let rule = metric.disclosure?.value ?? planRule
    var earlier: [Column: [String?: DisclosedValue]] = [:]
    for value in archived where value.value != .missing {
      let column = Column(metric: metric.id.value, period: value.period)
      earlier[column, default: [:]][value.split] = value.value
    }
    for (row, value) in rows.enumerated() {
      guard let count = value.count(in: metric) else { continue }
      let column = Column(metric: metric.id.value, period: value.period.value)
      let before = earlier[column]?.removeValue(forKey: value.split?.value)
      let isSmall = rule != .none && value.isSmall(in: metric, by: rule)
      let cell = network.add(
        CountNetwork.Cell(
          people: count.people,
          isHidden: isSmall || (rule != .none && before == .suppressed),
          isPublic: rule == .none || before?.number != nil
        )
      )
      places[cell] = MetricCounts.Place(metric: metric.id.value, row: row)
      if isSmall { small.insert(cell) }
      note(cell, split: value.split?.value, at: column, metric)
    }
    addDropped(earlier, of: metric)
  }

  /// What earlier plans published and this one no longer does.
  private mutating func addDropped(
    _ earlier: [Column: [String?: DisclosedValue]],
    of metric: Metric
  ) {
    for (column, values) in earlier.sorted(by: { $0.key.period.order < $1.key.period.order }) {
      for (split, value) in values.sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
        let cell = network.add(
          CountNetwork.Cell(
            people: value.number?.people,
            isHidden: value == .suppressed,
            isPublic: value != .suppressed
          )
        )
        note(cell, split: split, at: column, metric)
      }
    }
  }

  private mutating func note(_ cell: Int, split: String?, at column: Column, _ metric: Metric) {
    if columns[column] == nil { order.append(column) }
    columns[column, default: []].append((split, cell))
    let months = column.period.months(of: metric.period.value)
    let name = split.map { $0.namesTheWhole ? "" : $0.lowercased() } ?? ""
    lines[name, default: []].append(
      CountNetwork.Span(cell: cell, from: months.lowerBound, to: months.upperBound)
    )
  }

  mutating func protect() {
    for column in order {
      for sum in sums(of: columns[column] ?? []) { network.add(sum) }
    }
    for (_, line) in lines.sorted(by: { $0.key < $1.key }) { network.add(line) }
    network.protect()
  }

  /// The total of a period with its parts.
  ///
  /// Where the parts of several divisions stand in one column, such as girls and boys and then ages,
  /// each run of them that makes the total is a sum of its own.
  private func sums(of column: [(split: String?, cell: Int)]) -> [CountNetwork.Sum] {
    guard let whole = column.first(where: { $0.split.map(\.namesTheWhole) ?? true }) else {
      return []
    }
    let parts = column.filter { !($0.split.map(\.namesTheWhole) ?? true) }.map(\.cell)
    guard let total = network.cells[whole.cell].people else {
      return [CountNetwork.Sum(total: whole.cell, parts: parts)]
    }
    var sums: [CountNetwork.Sum] = []
    var run: [Int] = []
    var people = 0
    for part in parts {
      run.append(part)
      people += network.cells[part].people ?? 0
      guard people == total, total > 0 else { continue }
      sums.append(CountNetwork.Sum(total: whole.cell, parts: run))
      (run, people) = ([], 0)
    }
    // A last part that counts nobody belongs to the run that it follows.
    if people == 0, let last = sums.popLast() {
      return sums + [CountNetwork.Sum(total: whole.cell, parts: last.parts + run)]
    }
    return sums + [CountNetwork.Sum(total: whole.cell, parts: run)]
  }

  var hidden: Set<MetricCounts.Place> {
    Set(places.filter { network.cells[$0.key].isHidden }.values)
  }

  var hidingMore: Set<String> {
    Set(
      places.filter { network.cells[$0.key].isHidden && !small.contains($0.key) }
        .values.map(\.metric)
    )
  }

  var exposed: Set<MetricCounts.Place> {
    Set(network.exposed.compactMap { small.contains($0) ? places[$0] : nil })
  }

  var published: Set<MetricCounts.Place> {
    Set(
      places.filter { network.cells[$0.key].isPublic && small.contains($0.key) }.values
    )
  }
}

extension MetricRow {
  /// The number of people that a value tells, in itself or as what is divided.
  fileprivate func count(in metric: Metric) -> DecimalNumber? {
    guard let value else { return nil }
    if metric.unit.value == .count { return value.value.raw }
    return denominator == nil ? nil : numerator?.value.raw
  }

  /// Whether a value tells of so few people that it may not be shown; so it is too where what
  /// should be a number of people is none.
  fileprivate func isSmall(in metric: Metric, by rule: PlanSettings.Disclosure) -> Bool {
    let numbers =
      metric.unit.value == .count
      ? [value?.value.raw] : [numerator?.value.raw, denominator?.value.raw]
    return numbers.contains { number in
      number.map { $0.people.map(rule.hides) ?? true } ?? false
    }
  }
}
