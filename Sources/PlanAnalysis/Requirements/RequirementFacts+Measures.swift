import Diagnostics
import PlanModel

/// What is measured.
extension RequirementFacts {
  func measures(_ requirement: String) -> [RequirementPart] {
    switch requirement {
    case "r08":
      [
        metric("referrals", ["referral"]), metric("contacts", ["contact"]),
        metric("waits", ["wait", "first contact"]), metric("admissions", ["admission"]),
      ]
    case "r17":
      [
        RequirementPart(
          .measures,
          when: records.metrics.contains { !$0.targets.isEmpty },
          or: "Give measures “targets”, so that readers can follow whether things improve."
        )
      ]
    case "r18":
      [
        RequirementPart(
          accessMetrics.filter { !$0.trajectory.isEmpty || !$0.targets.isEmpty }
            .map { .record(.metric, $0.id.value) },
          or: "Give the measure of access (code MHS69 or MHS95) a “trajectory” or “targets”."
        )
      ]
    case "r19":
      [
        RequirementPart(
          accessMetrics.map { .record(.metric, $0.id.value) },
          or: "Write “code: MHS69” or “code: MHS95” in the measure of access."
        )
      ]
    case "r20":
      [
        metric("urgent eating disorder treatment", ["eating disorder"], and: "urgent"),
        metric("routine eating disorder treatment", ["eating disorder"], and: "routine"),
      ]
    case "r21": [metric("early treatment of psychosis", ["psychosis"])]
    case "r22": [metric("the wait from referral to help", ["wait", "four weeks"])]
    case "r25":
      [
        metric(
          "admissions to mental health wards",
          ["inpatient", "mental health ward", "mental health bed"]
        )
      ]
    default: []
    }
  }

  private var accessMetrics: [Metric] {
    records.metrics.filter { ["MHS69", "MHS95"].contains($0.code?.value.uppercased()) }
  }

  /// A measure of the area's own with one of some words in its title, and another one as well.
  func metric(
    _ what: String,
    _ words: [String],
    and other: String? = nil
  ) -> RequirementPart {
    let own = records.metrics.filter { metric in
      let titles = [
        metric.title.value, metric.plainTitle?.value ?? "",
        metric.id.value.split(separator: "-").joined(separator: " "),
      ]
      .map { $0.lowercased() }
      func has(_ word: String) -> Bool { titles.contains { $0.hasPhrase(word) } }
      return metric.scope == .local && words.contains(where: has) && (other.map(has) ?? true)
    }
    return RequirementPart(
      own.prefix(3).map { .record(.metric, $0.id.value) },
      or: "Add a measure of \(what) to metrics/."
    )
  }
}
