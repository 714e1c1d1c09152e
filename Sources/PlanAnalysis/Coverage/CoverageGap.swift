package import PlanModel

/// People whom nobody helps with a need: of some ages, for some days, everywhere or in some places.
package struct CoverageGap: Hashable, Sendable {
  package let need: String
  /// The kinds of help that are missing; none where any kind would do.
  package let thrive: [ThriveGroup]
  /// The places of the area that it concerns; none where it is the whole area.
  package let places: [String]
  package let ages: AgeRange
  package let from: CalendarDate
  package let to: CalendarDate
}

/// Days from one to another, both included.
struct DateSpan: Hashable {
  let from: CalendarDate
  let to: CalendarDate

  /// The days of this span that none of the others has, in order.
  func without(_ others: [DateSpan]) -> [DateSpan] {
    var left: [DateSpan] = []
    var next = from
    for other in others.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      if other.from > next { left.append(DateSpan(from: next, to: other.from.preceding)) }
      if other.to >= to { return left }
      if other.to >= next { next = other.to.following }
    }
    return left + [DateSpan(from: next, to: to)]
  }

  /// The days in both; nil when there are none.
  func limited(to other: DateSpan) -> DateSpan? {
    let start = max(from, other.from)
    let end = min(to, other.to)
    return start <= end ? DateSpan(from: start, to: end) : nil
  }
}
