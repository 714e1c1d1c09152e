import Diagnostics
import PlanModel

/// Finds a plan whose readers are told to write to a person and not to a role.
struct PersonalEmail: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let addresses = [plan.settings.lead.email, plan.settings.site.feedbackEmail]
      .compactMap(\.self)
    return addresses.filter { isPersonal($0.value) }.map(Diagnostic.personalEmail)
  }

  /// `jane.smith@…` and `j.smith@…`, but not `mental.health@…`.
  private func isPersonal(_ address: String) -> Bool {
    let parts = address.prefix { $0 != "@" }.lowercased().split { "._-".contains($0) }
    guard (2...3).contains(parts.count), let first = parts.first, let last = parts.last,
      last.count > 1, last.allSatisfy({ $0.isLetter || $0.isNumber })
    else { return false }
    return first.count == 1 || WordList.firstNames.contains(String(first))
  }
}

extension Diagnostic {
  fileprivate static func personalEmail(_ address: Located<String>) -> Diagnostic {
    Diagnostic(
      .personalEmail,
      .note,
      "\u{201C}\(address.value)\u{201D} looks like the address of one person.",
      at: address.source,
      help: "People leave. An address of the team, such as \u{201C}plan@\u{2026}\u{201D}, stays."
    )
  }
}
