import Diagnostics
import PlanModel

/// What is promised: money, staff, priorities, progress.
extension RequirementFacts {
  func promises(_ requirement: String) -> [RequirementPart] {
    let year = settings.year.value
    switch requirement {
    case "r05":
      return [
        RequirementPart(
          .money,
          when: records.spending.contains { $0.year.value == year && $0.planned != nil },
          or: "Add rows for \(year.text) with “planned” to spending.csv."
        ),
        RequirementPart(
          .money,
          when: records.spending.contains {
            $0.year.value <= year && ($0.actual != nil || $0.forecast != nil)
          },
          or: "Add what was spent, or is expected, to spending.csv."
        ),
      ]
    case "r06":
      return [
        RequirementPart(
          .workforce,
          when: records.workforce.contains { $0.inPostWTE != nil || $0.fundedWTE != nil },
          or: "List the staff of each provider in workforce.csv, by role."
        )
      ]
    case "r27":
      return [
        RequirementPart(
          .workforce,
          when: records.workforce.contains { $0.plannedWTE != nil },
          or: "Fill in “planned-wte” in workforce.csv."
        ),
        RequirementPart(
          .workforce,
          when: !records.training.isEmpty,
          or: "List the training in training.csv."
        ),
      ]
    case "r09":
      return [
        RequirementPart(
          .population,
          when: records.population.contains { $0.group == nil },
          or: "Add how many children live in the area to population.csv."
        )
      ]
    case "r10":
      return [
        RequirementPart(
          .population,
          when: records.population.contains { $0.group != nil },
          or:
            "Add rows with a “group” to population.csv: how many children are in each vulnerable group."
        )
      ]
    case "r11":
      return [
        RequirementPart(
          .priorities,
          when: !records.priorities.isEmpty,
          or: "Write a file in priorities/ for each change, with its “outcome”."
        ),
        RequirementPart(
          .measures,
          when: records.metrics.contains { $0.targets.contains { $0.by != nil } },
          or: "Give a measure a target with “by”: the day by which it should be reached."
        ),
      ]
    case "r12": return priorities
    default: return progress
    }
  }

  private var priorities: [RequirementPart] {
    let busy = Set(records.actions.map(\.priority.value))
    let idle = records.priorities.filter { !busy.contains($0.id.value) }
    if records.priorities.isEmpty {
      return [RequirementPart([], or: "Write a file in priorities/ for each change.")]
    }
    return [
      RequirementPart(.priorities, when: true, or: ""),
      RequirementPart(
        .actions,
        when: idle.isEmpty,
        or:
          "Add actions for \(idle.map { "“\($0.title.value)”" }.listed(atMost: 3)) to actions.csv."
      ),
      RequirementPart(
        .actions,
        when: !records.milestones.isEmpty,
        or: "Add the steps on the way to milestones.csv."
      ),
      RequirementPart(
        .actions,
        when: records.actions.contains { $0.amount != nil || $0.fundingNote != nil },
        or: "Say in actions.csv what actions cost: “amount”, or “funding-note”."
      ),
    ]
  }

  /// A first plan has no year before it.
  private var progress: [RequirementPart] {
    guard settings.planKind.value == .refresh else {
      return [RequirementPart(.actions, when: true, or: "")]
    }
    let silent = records.priorities.filter { $0.fromLastYear == nil }
    return [
      RequirementPart(
        .priorities,
        when: silent.isEmpty && !records.priorities.isEmpty,
        or: silent.isEmpty
          ? "Write a file in priorities/ for each change, with “from-last-year”."
          : "Add “from-last-year” to \(silent.map { "“\($0.title.value)”" }.listed(atMost: 3))."
      )
    ]
  }
}
