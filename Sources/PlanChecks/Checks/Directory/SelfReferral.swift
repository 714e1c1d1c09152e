import Diagnostics
import PlanModel

/// Finds services that people may ask for themselves but that do not say how, or from an age that
/// is not theirs.
struct SelfReferral: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.services.filter { $0.status.value != .closed }
      .flatMap { diagnostics(in: $0, upTo: plan.settings.ages.to) }
  }

  private func diagnostics(in service: Service, upTo oldest: Int) -> [Diagnostic] {
    let routes = service.referralRoutes
    guard routes.contains(where: { $0.value == .own }) else {
      return service.selfReferralFromAge.map { [.notARoute($0, of: service)] } ?? []
    }
    var found: [Diagnostic] = []
    // Ages that the words contradict are told there.
    if let age = service.selfReferralFromAge, !service.ages.contains(age.value),
      service.contradictions(upTo: oldest).isEmpty
    {
      found.append(.otherAge(age, of: service))
    }
    if Self.instructions.first(in: service.howToGetHelp.text) == nil {
      found.append(.withoutInstructions(service))
    }
    return found
  }

  /// What people are told to do when they are told how to ask.
  private static let instructions = PhraseSearch([
    "ring", "call", "phone", "telephone", "text", "e", "email", "mail", "message", "write", "fill",
    "form", "online", "website", "site", "book", "sign", "register", "log", "app", "click", "scan",
    "come", "walk", "drop", "visit", "go", "knock", "turn", "speak", "talk", "ask", "tell", "say",
    "contact", "touch", "apply", "refer", "see", "meet", "catch", "find", "pick", "type", "chat",
    "send", "use", "join", "request", "enquire", "approach",
  ])
}

extension Diagnostic {
  fileprivate static func notARoute(_ age: Located<Int>, of service: Service) -> Diagnostic {
    Diagnostic(
      .selfReferral,
      .shouldFix,
      "“\(service.name.value)” gives an age for self-referral but does not take self-referrals.",
      at: age.source,
      notes: service.referralRoutes.prefix(1).map {
        Note("Its routes are set here.", at: $0.source)
      },
      help: "Add “self” to “referral-routes”, or take the age out."
    )
  }

  fileprivate static func otherAge(_ age: Located<Int>, of service: Service) -> Diagnostic {
    Diagnostic(
      .selfReferral,
      .shouldFix,
      "People may ask for “\(service.name.value)” from \(age.value), but it is for ages \(service.ages.inWords).",
      at: age.source,
      notes: [
        Note(
          "Its ages are set here.",
          at: age.value > service.ages.to ? service.writtenAges.to : service.writtenAges.from
        )
      ],
      help: "Correct “self-referral-from-age” or “ages”."
    )
  }

  fileprivate static func withoutInstructions(_ service: Service) -> Diagnostic {
    Diagnostic(
      .selfReferral,
      .shouldFix,
      "“\(service.name.value)” takes self-referrals, but “how-to-get-help” does not say what to do.",
      at: service.howToGetHelp.source,
      help: "Say it to the young person: whom to ring or text, what to say, or where to go."
    )
  }
}
