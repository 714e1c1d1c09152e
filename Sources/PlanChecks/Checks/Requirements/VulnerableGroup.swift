import Diagnostics
import Frameworks
import PlanModel

/// Finds vulnerable groups of children without a figure of need, or without a service for them.
struct VulnerableGroup: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.settings.state.value != .draft else { return [] }
    let counted = Set(plan.records.population.compactMap(\.group?.value))
    let open = plan.records.services.filter { $0.isOpen(on: plan.today) }
    let served = Set(open.flatMap { $0.groups.map(\.value) })
    let met = Set(open.flatMap { $0.needs.map(\.value) })
    let items = plan.frameworks["vulnerable-groups"].items
    let uncounted = items.filter { item in
      let groups = item.list("groups")
      return !groups.isEmpty && counted.isDisjoint(with: groups)
    }
    let unserved = items.filter { item in
      let groups = item.list("groups")
      let needs = item.list("needs")
      return !(groups.isEmpty && needs.isEmpty) && served.isDisjoint(with: groups)
        && met.isDisjoint(with: needs)
    }
    let place = plan.settings.frameworks.first { $0.value == "vulnerable-groups" }?.source
    let told = place ?? plan.settings.state.source
    // Without any group at all, requirement R10 is told instead.
    let hasFigures = !counted.isEmpty && plan.index.knowsAll(.population)
    return (uncounted.isEmpty || !hasFigures ? [] : [.uncounted(uncounted, at: told)])
      + (unserved.isEmpty || !plan.index.isComplete(.service)
        ? [] : [.unserved(unserved, at: told)])
  }
}

extension FrameworkItem {
  fileprivate func list(_ column: String) -> [String] {
    (columns[column] ?? "").split(separator: ";").map(String.init)
  }
}

extension Diagnostic {
  fileprivate static func uncounted(_ items: [FrameworkItem], at place: SourceRange) -> Diagnostic {
    let ids = items.flatMap { $0.list("groups") }
    return Diagnostic(
      .vulnerableGroup,
      .shouldFix,
      "The plan does not say how many children are in \(items.inWords).",
      at: place,
      help:
        "Add rows to population.csv with the “group” \(Set(ids).sorted().joined(separator: ", "))."
    )
  }

  fileprivate static func unserved(_ items: [FrameworkItem], at place: SourceRange) -> Diagnostic {
    let ids = items.flatMap { $0.list("groups") + $0.list("needs") }
    return Diagnostic(
      .vulnerableGroup,
      .shouldFix,
      "No open service is for \(items.inWords).",
      at: place,
      help:
        "Add \(Set(ids).sorted().joined(separator: ", ")) to “groups” or “needs” of the services that help them."
    )
  }
}

extension [FrameworkItem] {
  /// "the group “Young carers”", or "3 vulnerable groups: …".
  fileprivate var inWords: String {
    count == 1
      ? "the group “\(self[0].title)”"
      : "\(count) vulnerable groups: \(map(\.title).prefix(3).joined(separator: ", "))\(count > 3 ? " and others" : "")"
  }
}
