internal import Diagnostics
package import Frameworks
package import PlanModel

/// Whom the services help, by need, THRIVE group, place, age and day, and whom nobody does.
///
/// The plan's services come in once; each is noted in the cells it serves, so the work grows with
/// their number and no faster. Only services that anyone of the right age may use count: one that
/// is only for some groups of children closes no gap for the others. A planned service counts from
/// its first day; one without that day, and one that is paused or closed, does not.
package struct Coverage: Sendable {
  /// What is left of the plan's period on the day it is read; nil when it is over.
  private let period: DateSpan?
  private let places: [String]
  private let expectations: [NeedExpectation]
  private var cells: [Cell: Help] = [:]

  /// Holds the services against what the frameworks expect, or, where every THRIVE group is asked
  /// for, against all five for each need.
  package init(
    of plan: Plan,
    _ frameworks: FrameworkLibrary,
    everyGroup: Bool = false
  ) {
    let start = max(plan.settings.periodFrom.value, plan.today)
    let end = plan.settings.periodTo.value
    period = start <= end ? DateSpan(from: start, to: end) : nil
    places = plan.settings.area.places.map(\.id.value)
    expectations = NeedExpectation.all(in: plan, frameworks).map { expectation in
      everyGroup
        ? NeedExpectation(
          need: expectation.need,
          title: expectation.title,
          ages: expectation.ages,
          thrive: ThriveGroup.allCases
        ) : expectation
    }
    let groups = Dictionary(expectations.map { ($0.need, Set($0.groups)) }) { first, _ in first }
    for service in plan.records.services { add(service, expected: groups) }
  }

  /// The days that are looked at, both included; nil when the plan's period is over.
  package var days: (from: CalendarDate, to: CalendarDate)? { period.map { ($0.from, $0.to) } }

  /// Everybody whom nobody helps, in the order of the needs and then of the ages.
  package var gaps: [CoverageGap] {
    guard let period else { return [] }
    return expectations.flatMap { expectation in
      merged(expectation.groups.flatMap { gaps(for: expectation, $0, within: period) })
    }
  }

  private mutating func add(_ service: Service, expected: [String: Set<ThriveGroup?>]) {
    guard !service.isOnlyForGroups, let days = days(of: service) else { return }
    let isEverywhere =
      places.isEmpty || service.areas.isEmpty
      || service.areas.contains { $0.value == "whole-area" }
    let own = isEverywhere ? [nil] : service.areas.map { Optional($0.value) }
    let groups = [nil] + service.thrive.map { Optional($0.value) }
    for need in service.needs {
      guard let wanted = expected[need.value] else { continue }
      for group in groups where wanted.contains(group) {
        for place in own {
          cells[Cell(need: need.value, group: group, place: place), default: Help()]
            .add(service.ages, days, isAlways: days == period)
        }
      }
    }
  }

  /// The days of the period on which a service is there.
  private func days(of service: Service) -> DateSpan? {
    guard let period else { return nil }
    switch service.status.value {
    case .closed, .paused: return nil
    case .planned where service.from == nil: return nil
    case .active, .planned:
      let first = service.from?.value ?? period.from
      let last = service.until?.value ?? period.to
      return first <= last ? period.limited(to: DateSpan(from: first, to: last)) : nil
    }
  }

  private func gaps(
    for expectation: NeedExpectation,
    _ group: ThriveGroup?,
    within period: DateSpan
  ) -> [Hole] {
    func help(in place: String?) -> Help {
      cells[Cell(need: expectation.need, group: group, place: place)] ?? Help()
    }
    let everywhere = help(in: nil)
    return (places.isEmpty ? [nil] : places.map(Optional.some)).flatMap { place in
      let all = place.map { everywhere.with(help(in: $0)) } ?? everywhere
      return all.holes(among: expectation.ages, within: period).map { ages, days in
        Hole(need: expectation.need, group: group, place: place, ages: ages, days: days)
      }
    }
  }

  /// Gaps that differ only in their places, and then those that differ only in their groups, as
  /// one.
  private func merged(_ holes: [Hole]) -> [CoverageGap] {
    var placesOf: [Hole: Set<String>] = [:]
    for hole in holes {
      placesOf[hole.anywhere, default: []].formUnion(hole.place.map { [$0] } ?? [])
    }
    var groupsOf: [CoverageGap: [ThriveGroup]] = [:]
    for (hole, own) in placesOf {
      let isEverywhere = own.count == places.count
      let gap = CoverageGap(
        need: hole.need,
        thrive: [],
        places: isEverywhere ? [] : places.filter(own.contains),
        ages: hole.ages,
        from: hole.days.from,
        to: hole.days.to
      )
      groupsOf[gap, default: []] += hole.group.map { [$0] } ?? []
    }
    return groupsOf.map { gap, groups in
      CoverageGap(
        need: gap.need,
        thrive: ThriveGroup.allCases.filter(groups.contains),
        places: gap.places,
        ages: gap.ages,
        from: gap.from,
        to: gap.to
      )
    }
    .sorted { $0.sortKey < $1.sortKey }
  }
}

/// One kind of help with one need in one place.
private struct Cell: Hashable {
  let need: String
  /// Nil for help of any kind.
  let group: ThriveGroup?
  /// Nil for services of the whole area.
  let place: String?
}

/// What is missing in one cell.
private struct Hole: Hashable {
  let need: String
  let group: ThriveGroup?
  let place: String?
  let ages: AgeRange
  let days: DateSpan

  var anywhere: Hole { Hole(need: need, group: group, place: nil, ages: ages, days: days) }
}

/// The services of one cell: the ages that are always helped, and the rest with their days.
private struct Help {
  private var always: Set<Int> = []
  private var forATime: [(ages: AgeRange, days: DateSpan)] = []

  mutating func add(_ ages: AgeRange, _ days: DateSpan, isAlways: Bool) {
    if isAlways {
      always.formUnion(ages.from...ages.to)
    } else {
      forATime.append((ages, days))
    }
  }

  /// This help and some more.
  func with(_ other: Help) -> Help {
    var both = self
    both.always.formUnion(other.always)
    both.forATime += other.forATime
    return both
  }

  /// The ages and days without help; neighbouring ages that lack the same days are told together.
  func holes(among ages: AgeRange, within period: DateSpan) -> [(AgeRange, DateSpan)] {
    var runs: [(ages: AgeRange, days: [DateSpan])] = []
    for age in ages.from...ages.to where !always.contains(age) {
      let days = period.without(forATime.filter { $0.ages.contains(age) }.map(\.days))
      if let last = runs.last, last.ages.to == age - 1, last.days == days {
        runs[runs.count - 1].ages = AgeRange(from: last.ages.from, to: age)
      } else {
        runs.append((AgeRange(from: age, to: age), days))
      }
    }
    return runs.flatMap { run in run.days.map { (run.ages, $0) } }
  }
}

extension NeedExpectation {
  /// The cells to look at: one for help of any kind where no kind is named.
  fileprivate var groups: [ThriveGroup?] { thrive.isEmpty ? [nil] : thrive.map(Optional.some) }
}

extension CoverageGap {
  fileprivate var sortKey: SortKey {
    SortKey(
      days: from.dayNumber * 1000 + ages.from * 30 + ages.to,
      end: to.dayNumber,
      groups: thrive.map(\.rawValue).joined(),
      places: places.joined(separator: " ")
    )
  }

  fileprivate struct SortKey: Comparable {
    let days: Int
    let end: Int
    let groups: String
    let places: String

    static func < (left: SortKey, right: SortKey) -> Bool {
      (left.days, left.end, left.groups, left.places)
        < (right.days, right.end, right.groups, right.places)
    }
  }
}
