import Diagnostics
import PlanModel

/// Who answers for the plan, who was heard, what may go wrong.
extension RequirementFacts {
  func authority(_ requirement: String) -> [RequirementPart] {
    switch requirement {
    case "r01":
      [
        RequirementPart(
          .organisations,
          when: !records.organisations.isEmpty,
          or: "List the partners in organisations.csv."
        ),
        RequirementPart(
          .summary,
          when: !settings.signatories.isEmpty,
          or: "Add “signatories” to plan.yml: the role, the organisation and the date of each."
        ),
      ]
    case "r02":
      [
        RequirementPart(
          records.bodies.filter { $0.bodyKind.value == .hwb }.map { .record(.body, $0.id.value) },
          or: "Write a file in bodies/ for the health and wellbeing board, with “kind: hwb”."
        ),
        RequirementPart(
          records.bodies.filter { $0.bodyKind.value == .ics }.map { .record(.body, $0.id.value) }
            + linksToSystem,
          or:
            "Show the link to the integrated care system: a body with “kind: ics”, or its plan under “alignment” in plan.yml."
        ),
      ]
    case "r03":
      [
        RequirementPart(
          .summary,
          when: settings.lead.email != nil || settings.lead.phone != nil,
          or: "Add “email” or “phone” to “lead” in plan.yml."
        ),
        RequirementPart(
          .summary,
          when: settings.site.url != nil,
          or: "Add “url” to “site” in plan.yml: where the plan is published."
        ),
      ]
    case "r04":
      [
        RequirementPart(
          .summary,
          when: !settings.versionLog.isEmpty,
          or: "Add “version-log” to plan.yml: what changed in each version, and when."
        )
      ]
    case "r24": dataFlows
    case "r30": risks
    default:
      [
        RequirementPart(
          .engagement,
          when: !records.engagement.isEmpty,
          or: "Write a file in engagement/ for what was heard: who said it, and what changed."
        )
      ]
    }
  }

  private var linksToSystem: [AnswerPlace] {
    settings.alignment.contains { $0.document.value.lowercased().hasPhrase("integrated care") }
      ? [.section(.summary)] : []
  }

  private var dataFlows: [RequirementPart] {
    let providers = Set(open.map(\.provider.value))
    let silent = records.organisations.filter {
      [.nhsProvider, .voluntary, .independent].contains($0.sector.value)
        && providers.contains($0.id.value) && $0.flowsMHSDS == nil
    }
    return [
      RequirementPart(
        .organisations,
        when: silent.isEmpty && records.organisations.contains { $0.flowsMHSDS != nil },
        or:
          "Fill in “flows-mhsds” in organisations.csv\(silent.isEmpty ? "" : " for \(silent.map(\.name.value).listed(atMost: 4))")."
      )
    ]
  }

  private var risks: [RequirementPart] {
    let bare = records.risks.filter { $0.mitigations.isEmpty && $0.publish.value != .withheld }
    if records.risks.isEmpty {
      return [RequirementPart([], or: "List the main risks in risks.csv.")]
    }
    return [
      RequirementPart(
        .risks,
        when: bare.isEmpty,
        or:
          "Name actions under “mitigations” for \(bare.map { "“\($0.title.value)”" }.listed(atMost: 3))."
      )
    ]
  }
}
