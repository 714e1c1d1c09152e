internal import Diagnostics
package import PlanModel

/// The services around a gap: whom to ask about it.
package struct GapNeighbours: Sendable {
  /// The one whose ages end just below the gap.
  package let younger: Service?
  /// The one whose ages begin just above it.
  package let older: Service?
  /// The one whose last day is the day before it.
  package let before: Service?
  /// One that is closed, paused or not dated, and would fill it.
  package let gone: Service?

  package init(of gap: CoverageGap, in plan: Plan) {
    let related = plan.records.services.filter { service in
      !service.isOnlyForGroups && service.needs.contains { $0.value == gap.need }
        && (gap.thrive.isEmpty || service.thrive.contains { gap.thrive.contains($0.value) })
        && (gap.places.isEmpty || service.reaches(gap.places))
    }
    let running = related.filter { $0.runs(in: gap) }
    younger = running.first { $0.ages.to == gap.ages.from - 1 }
    older = running.first { $0.ages.from == gap.ages.to + 1 }
    let matching = related.filter { $0.ages.overlaps(gap.ages) }
    before = matching.first { $0.until?.value.following == gap.from }
    gone = matching.first { service in
      service.ages.from <= gap.ages.from && service.ages.to >= gap.ages.to && !service.runs(in: gap)
        && service.until?.value.following != gap.from
        && service.from.map { $0.value <= gap.to } ?? true
    }
  }
}

extension Service {
  fileprivate func reaches(_ places: [String]) -> Bool {
    areas.isEmpty
      || areas.contains { $0.value == "whole-area" || places.contains($0.value) }
  }

  /// Whether it is there on any day of a gap.
  fileprivate func runs(in gap: CoverageGap) -> Bool {
    switch status.value {
    case .closed, .paused: false
    case .planned where from == nil: false
    case .active, .planned:
      (from.map { $0.value <= gap.to } ?? true) && (until.map { $0.value >= gap.from } ?? true)
    }
  }
}
