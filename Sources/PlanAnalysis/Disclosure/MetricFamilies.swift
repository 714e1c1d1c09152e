internal import Confidentiality
internal import Diagnostics
internal import PlanModel

/// Which metrics count the same people over other stretches of time, such as the admissions of each
/// quarter and those of each year.
///
/// Metrics belong together that share a national code or a definition and their geography, and
/// those of one source of which the sums of one are the values of the other.
struct MetricFamilies {
  /// The places of the metrics of each family, in the order of the metrics.
  let families: [[Int]]

  init(_ metrics: [Metric], _ series: [String: [MetricRow]]) {
    var parents = Array(metrics.indices)
    func root(of place: Int) -> Int {
      var place = place
      while parents[place] != place { place = parents[place] }
      return place
    }
    func join(_ one: Int, _ other: Int) {
      let roots = [root(of: one), root(of: other)].sorted()
      parents[roots[1]] = roots[0]
    }
    var first: [[String]: Int] = [:]
    var sources: [[String]: [Int]] = [:]
    for (place, metric) in metrics.enumerated() {
      let geography = metric.geography?.value.lowercased() ?? ""
      let names = [metric.code?.value, metric.definition.text].compactMap { $0?.lowercased() }
      for name in names where !name.isEmpty {
        if let same = first[[name, geography]] {
          join(same, place)
        } else {
          first[[name, geography]] = place
        }
      }
      if metric.unit.value == .count {
        sources[[metric.source.value, geography], default: []].append(place)
      }
    }
    for places in sources.values.sorted(by: { $0[0] < $1[0] }) where places.count > 1 {
      let counts = places.map { MonthlyCounts(metrics[$0], series[metrics[$0].id.value] ?? []) }
      for (order, one) in counts.enumerated() {
        for (other, parts) in counts.enumerated() where one.isSum(of: parts) {
          join(places[order], places[other])
        }
      }
    }
    families = Dictionary(grouping: metrics.indices) { root(of: $0) }
      .sorted { $0.key < $1.key }.map(\.value)
  }
}

/// The whole of a metric by the months that each value is for.
private struct MonthlyCounts {
  private let length: Int
  private let counts: [Int: Int]

  init(_ metric: Metric, _ rows: [MetricRow]) {
    let kind = metric.period.value
    var counts: [Int: Int] = [:]
    for row in rows where row.isOfWhole {
      guard let people = row.value?.value.raw.people else { continue }
      counts[row.period.value.months(of: kind).lowerBound] = people
    }
    length = rows.first.map { $0.period.value.months(of: kind).count } ?? 0
    self.counts = counts
  }

  /// Whether every value that can be compared is the sum of shorter ones, and some can be.
  func isSum(of parts: MonthlyCounts) -> Bool {
    guard parts.length > 0, length > parts.length, length.isMultiple(of: parts.length) else {
      return false
    }
    var isFound = false
    for (start, total) in counts {
      let own = stride(from: start, to: start + length, by: parts.length)
        .compactMap { parts.counts[$0] }
      guard own.count == length / parts.length else { continue }
      guard own.reduce(0, +) == total else { return false }
      if total > 0 { isFound = true }
    }
    return isFound
  }
}

extension MetricRow {
  /// Whether the value is for everybody rather than for a part.
  var isOfWhole: Bool { split.map { $0.value.namesTheWhole } ?? true }
}

extension String {
  /// Whether people call the whole so, in a column that names parts.
  var namesTheWhole: Bool {
    ["", "all", "total", "everyone", "everybody", "all ages", "whole area"].contains(lowercased())
  }
}

extension MetricPeriod {
  /// The months that a value for this period counts, from the first of them to the one after the
  /// last, counted from the year 0.
  func months(of kind: Metric.PeriodKind) -> Range<Int> {
    switch self {
    case .month where kind == .rolling12Months: order - 11..<order + 1
    case .month: order..<order + 1
    case .quarter: order..<order + 3
    case .year where kind == .academicYear: order + 5..<order + 17
    case .year, .calendarYear: order..<order + 12
    }
  }
}
