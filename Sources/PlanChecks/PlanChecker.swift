package import Diagnostics
package import Frameworks
private import ParallelWork
package import PlanAnalysis
package import PlanModel

/// A plan in which nothing was found that must be fixed.
///
/// Only ``PlanChecker`` can make one.
package struct CheckedPlan: Sendable {
  package let plan: Plan
  package let frameworks: FrameworkLibrary
  /// What may be shown of every number of people.
  package let disclosed: DisclosureControl

  /// Which records name each source.
  package let sourceUses: SourceUses
  /// Which pictures the words of each record show.
  package let imageUses: ImageUses
  /// How old a reader of the pages for young people must be; nil when there are too few words.
  package let youngPeopleReading: YoungPeopleReading?

  fileprivate init(_ examined: ExaminedPlan) {
    plan = examined.plan
    frameworks = examined.frameworks
    disclosed = examined.disclosed
    sourceUses = SourceUses(in: examined)
    imageUses = ImageUses(in: examined)
    youngPeopleReading = YoungPeopleReading(in: examined)
  }
}

/// Holds a plan against every rule.
///
/// An assembled plan comes in with what is already known to be wrong; a plan that may be
/// published goes out, or none, and all that was found. Every check runs, whatever another found.
package struct PlanChecker: Sendable {
  private let checks: [any PlanCheck]

  package init(checks: [any PlanCheck] = PlanChecker.standard) {
    self.checks = checks
  }

  /// The plan if nothing must be fixed, with all problems of the sources, the records and the
  /// checks.
  package func check(
    _ plan: Diagnosed<Plan>,
    with frameworks: Diagnosed<FrameworkLibrary>,
    after earlier: [Diagnostic]
  ) -> Diagnosed<CheckedPlan?> {
    check(
      ExaminedPlan(plan.value, frameworks.value),
      after: earlier + frameworks.diagnostics + plan.diagnostics
    )
  }

  /// The same for a plan whose words have been read, after everything that was told of it.
  package func check(
    _ examined: ExaminedPlan,
    after earlier: [Diagnostic]
  ) -> Diagnosed<CheckedPlan?> {
    checked(examined, after: earlier, finding(in: examined).compactMap(\.self))
  }

  /// What the rules tell that can keep a plan from being published, while the others wait.
  package func look(at examined: ExaminedPlan, after earlier: [Diagnostic]) -> FirstLook {
    let found = finding(in: examined) { !($0 is any PlanAdvice) }
    return FirstLook(
      examined: examined,
      earlier: earlier,
      found: found,
      checked: checked(examined, after: earlier, found.compactMap(\.self))
    )
  }

  /// What ``check(_:after:)`` gives, after a first look at the plan.
  package func check(_ look: FirstLook) -> Diagnosed<CheckedPlan?> {
    let found = finding(in: look.examined, knowing: look.found)
    return checked(look.examined, after: look.earlier, found.compactMap(\.self))
  }

  /// What each check finds; nil for those that were not asked.
  private func finding(
    in examined: ExaminedPlan,
    knowing known: [[Diagnostic]?]? = nil,
    of isAsked: (any PlanCheck) -> Bool = { _ in true }
  ) -> [[Diagnostic]?] {
    var findings = known ?? Array(repeating: nil, count: checks.count)
    let asked = checks.indices.filter { findings[$0] == nil && isAsked(checks[$0]) }
    let found = asked.mapInParallel(by: 1) { checks[$0].diagnostics(in: examined) }
    for (place, found) in zip(asked, found) { findings[place] = found }
    return findings
  }

  private func checked(
    _ examined: ExaminedPlan,
    after earlier: [Diagnostic],
    _ findings: [[Diagnostic]]
  ) -> Diagnosed<CheckedPlan?> {
    let told = NamesForIDs(in: examined.plan).amended(earlier)
    let faulty = FaultyRecords(told)
    let index = examined.index
    let holes = index.settingsHoles
    let found = findings.flatMap(\.self)
      .filter { index.hasSettings || !$0.restsOnSettings }
      .filter { holes.isEmpty || !["approval", "requirement"].contains($0.code.area) }
      .filter { !faulty.explain($0) }
    let lost = LostRows(among: found, in: index)
    let following = FollowingFindings(among: found, lost.names)
    let all = told + lost.diagnostics.filter { !following.explain($0) }
    let isSound = !all.contains { $0.severity == .mustFix }
    return Diagnosed(isSound ? CheckedPlan(examined) : nil, diagnostics: all)
  }
}

/// A plan held against the rules that can keep it from being published.
package struct FirstLook: Sendable {
  fileprivate let examined: ExaminedPlan
  fileprivate let earlier: [Diagnostic]
  /// What each check found; nil for those that wait.
  fileprivate let found: [[Diagnostic]?]
  /// The plan, if nothing must be fixed, with what has been found until now.
  package let checked: Diagnosed<CheckedPlan?>
}

extension Diagnostic {
  /// Whether it may follow from a year, a day or a state that stands in for one that could not be
  /// read, and so is no finding of its own.
  fileprivate var restsOnSettings: Bool {
    ["approval", "requirement", "refresh"].contains(code.area)
      || [.unmetNeed, .valueWithoutData].contains(code)
  }
}
