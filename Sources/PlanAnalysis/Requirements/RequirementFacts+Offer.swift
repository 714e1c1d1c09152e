import Diagnostics
import PlanModel

/// What is offered: services, pathways, the short plan.
extension RequirementFacts {
  func offer(_ requirement: String) -> [RequirementPart] {
    switch requirement {
    case "r07":
      [
        services("State the “wait” of services, with the day it was measured.") { $0.wait != nil }
      ]
    case "r14": [services("Write a file in services/ for each service.") { _ in true }]
    case "r16":
      [
        services("Say under “evidence-base” what a service’s work rests on.") {
          $0.evidenceBase != nil
        }
      ]
    case "r23":
      [
        services(
          "Describe a crisis service that is there round the clock: “crisis: yes”, “round-the-clock: yes”.",
          named: true
        ) {
          $0.isCrisis && $0.isRoundTheClock
        },
        metric("how fast crisis teams respond", ["crisis", "liaison"]),
      ]
    case "r26":
      [
        services("Describe a service for ages 18 to 25.", named: true) {
          $0.ages.from >= 14 && $0.ages.to == 25
        }
      ]
    case "r28":
      [
        services("Describe help by phone, text, video or online: “channels”.") { service in
          service.channels.contains { [.online, .textChat, .video].contains($0.value) }
        }
      ]
    case "r29":
      [
        services("Describe the help that is given in schools: “channels: [school]”.", named: true) {
          service in
          service.channels.contains { $0.value == .school }
            && service.referralRoutes.contains { $0.value == .school }
        }
      ]
    case "r32": pathways
    case "r33":
      [
        services("Say under “while-you-wait” what people get while they wait.") {
          $0.whileYouWait != nil
        }
      ]
    default:
      [
        RequirementPart(
          .youngPeople,
          when: !records.priorities.isEmpty,
          or: "Write “young-people” in each file of priorities/: the short plan is made of it."
        )
      ]
    }
  }

  private var pathways: [RequirementPart] {
    let loose = records.pathways.filter { $0.agreedBy == nil || $0.agreedOn == nil }
    if records.pathways.isEmpty {
      return [RequirementPart([], or: "Write the referral pathways into pathways/.")]
    }
    return [
      RequirementPart(
        .pathways,
        when: loose.isEmpty,
        or:
          "Add “agreed-by” and “agreed-on” to \(loose.map { "“\($0.title.value)”" }.listed(atMost: 3))."
      )
    ]
  }

  /// Answered by the directory as a whole, or by the services themselves where they are few.
  private func services(
    _ remedy: String,
    named: Bool = false,
    _ isOne: (Service) -> Bool
  ) -> RequirementPart {
    let own = open.filter(isOne)
    return named
      ? RequirementPart(own.prefix(6).map { .record(.service, $0.id.value) }, or: remedy)
      : RequirementPart(.services, when: !own.isEmpty, or: remedy)
  }
}
