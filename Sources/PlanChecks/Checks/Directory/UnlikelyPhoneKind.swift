import Diagnostics
import PlanModel

/// Finds phone numbers that cost more or less than is said, and numbers to text that take no texts.
///
/// In the United Kingdom numbers that begin with 0800, 0808 or 116 are free to call, and those that
/// begin with 01, 02, 03 or 07 are not (Ofcom, how much does a phone call cost?).
struct UnlikelyPhoneKind: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let services = plan.records.services.filter { $0.status.value != .closed }
    let costs = services.flatMap(\.phones).compactMap { phone -> Diagnostic? in
      guard let free = phone.free, let isFree = phone.number.value.isFree, isFree != free.value
      else { return nil }
      return isFree ? .isFree(phone.number.value, free) : .isNotFree(phone.number.value, free)
    }
    let texts = services.compactMap(\.text) + plan.settings.crisisLines.compactMap(\.text)
    return costs
      + texts.filter { $0.value.isOfLandline }.map { .noMobile($0) }
  }
}

extension PhoneNumber {
  /// The digits that are dialled in this country.
  private var national: String {
    dialled.hasPrefix("+44") ? "0" + dialled.dropFirst(3) : dialled
  }

  /// Whether a call costs nothing; nil where that is not known.
  fileprivate var isFree: Bool? {
    if ["0800", "0808", "116"].contains(where: national.hasPrefix) { return true }
    guard national.utf8.count >= 10 else { return nil }
    return ["01", "02", "03", "07", "084", "087", "09"].contains(where: national.hasPrefix)
      ? false : nil
  }

  fileprivate var isOfLandline: Bool {
    national.utf8.count >= 10 && ["01", "02", "03", "08"].contains(where: national.hasPrefix)
  }
}

extension Diagnostic {
  fileprivate static func isFree(_ number: PhoneNumber, _ free: Located<Bool>) -> Diagnostic {
    Diagnostic(
      .unlikelyPhone,
      .shouldFix,
      "\u{201C}\(number.inWords)\u{201D} is free to call, but it is said not to be.",
      at: free.source,
      help: "Numbers that begin with 0800, 0808 or 116 are free.",
      suggestion: "yes"
    )
  }

  fileprivate static func isNotFree(_ number: PhoneNumber, _ free: Located<Bool>) -> Diagnostic {
    Diagnostic(
      .unlikelyPhone,
      .shouldFix,
      "\u{201C}\(number.inWords)\u{201D} is said to be free, but calls to such numbers are not.",
      at: free.source,
      help: "Only numbers that begin with 0800, 0808 or 116 are free.",
      suggestion: "no"
    )
  }

  fileprivate static func noMobile(_ number: Located<PhoneNumber>) -> Diagnostic {
    Diagnostic(
      .unlikelyPhone,
      .shouldFix,
      "\u{201C}\(number.value.inWords)\u{201D} is a number to ring: text messages may not get there.",
      at: number.source,
      help:
        "Write the number people can text, such as 07700 900123 or 85258. If this one takes texts, accept the finding."
    )
  }
}
