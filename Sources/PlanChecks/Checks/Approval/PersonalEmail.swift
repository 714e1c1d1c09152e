import Diagnostics
import PlanModel

/// Finds a plan whose readers are told to write to a person and not to a role.
struct PersonalEmail: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let addresses = [plan.settings.lead.email, plan.settings.site.feedbackEmail]
      .compactMap(\.self)
    return addresses.filter { isPersonal($0.value) }.map(Diagnostic.personalEmail)
      + plan.writings.filter { $0.block != nil }.flatMap { inWords(of: $0) }
  }

  /// Addresses that stand in what people read.
  private func inWords(of writing: Writing) -> [Diagnostic] {
    let bytes = Array(writing.text.utf8)
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: "@") }.compactMap { at in
      var start = at
      while start > 0, Self.isPartOfAddress(bytes[start - 1]) { start -= 1 }
      var end = at + 1
      while end < bytes.count, Self.isPartOfAddress(bytes[end]) { end += 1 }
      while end > at, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      let address = String(decoding: bytes[start..<end], as: UTF8.self)
      guard bytes[at..<end].contains(UInt8(ascii: ".")), isPersonal(address) else { return nil }
      return .personalEmail(Located(address, at: writing.source(of: start..<end)))
    }
  }

  private static func isPartOfAddress(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      || [0x2D, 0x2E, 0x5F].contains(byte)
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
