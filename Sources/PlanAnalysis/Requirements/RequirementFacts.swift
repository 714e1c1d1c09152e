import Diagnostics
import PlanModel

/// What the records of a plan have to say to each requirement.
struct RequirementFacts {
  let plan: Plan
  let open: [Service]

  init(of plan: Plan) {
    self.plan = plan
    open = plan.records.services.filter { Directory.standing(of: $0, on: plan.today) == .open }
  }

  var records: PlanRecords { plan.records }
  var settings: PlanSettings { plan.settings }

  /// What a requirement asks of the records; nothing where only a page can answer it.
  func parts(of requirement: String) -> [RequirementPart] {
    switch requirement {
    case "r01", "r02", "r03", "r04", "r24", "r30", "r35": authority(requirement)
    case "r05", "r06", "r27", "r09", "r10", "r11", "r12", "r13": promises(requirement)
    case "r07", "r14", "r16", "r23", "r26", "r28", "r29", "r32", "r33", "r34": offer(requirement)
    default: measures(requirement)
    }
  }
}

extension [String] {
  /// The first few, and how many more there are.
  func listed(atMost limit: Int) -> String {
    if count > limit { return "\(prefix(limit).joined(separator: ", ")) and \(count - limit) more" }
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}
