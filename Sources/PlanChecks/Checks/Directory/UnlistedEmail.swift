import Diagnostics
import PlanModel

/// Finds e-mail addresses in the words of pages that are a slip away from one that the plan has:
/// `hello@opendoor.example` for `hello@opendoor-fenbury.example`.
///
/// The same name at a host that nobody has, or the host of somebody with a letter wrong in the name.
struct UnlistedEmail: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let settings = plan.settings
    let known =
      [
        settings.lead.email, settings.site.feedbackEmail, settings.complaints?.email,
        settings.advocacy?.email,
      ]
      .compactMap(\.self) + plan.records.organisations.compactMap(\.email)
      + plan.records.services.compactMap(\.email)
    let all = Set(known.map { $0.value.lowercased() })
    let hosts = Set(all.map { String(WebHost.of($0)) })
    let byName = Dictionary(grouping: known) { Self.name(of: $0.value.lowercased()) }
    let byHost = Dictionary(grouping: known) { String(WebHost.of($0.value.lowercased())) }
    return plan.writings.filter { Self.isRead($0) }.flatMap { writing in
      Self.addresses(in: writing).compactMap { range -> Diagnostic? in
        let written = String(writing[range]).lowercased()
        guard !all.contains(written) else { return nil }
        let host = String(WebHost.of(written))
        let name = Self.name(of: written)
        let meant =
          hosts.contains(host)
          ? (byHost[host] ?? []).first {
            NearestNames.areAlike(Self.name(of: $0.value.lowercased()), name, within: 1)
          }
          : (byName[name] ?? []).first { $0.value.count > 8 && Self.isAlike(host, $0.value) }
        return meant.map { .unlisted(written, $0, at: writing.source(of: range)) }
      }
    }
  }

  /// Whether two hosts begin with the same letters.
  private static func isAlike(_ host: String, _ address: String) -> Bool {
    host.prefix(6) == WebHost.of(address.lowercased()).prefix(6)
  }

  private static func name(of address: String) -> String {
    String(address.prefix { $0 != "@" })
  }

  /// Where addresses stand in a text.
  private static func addresses(in writing: Writing) -> [Range<Int>] {
    let bytes = Array(writing.text.utf8)
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: "@") }.compactMap { sign in
      var start = sign
      while start > 0, isPart(bytes[start - 1]) { start -= 1 }
      var end = sign + 1
      while end < bytes.count, isPart(bytes[end]) { end += 1 }
      while end > sign, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      return start < sign && bytes[sign..<end].contains(UInt8(ascii: ".")) ? start..<end : nil
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || [0x2E, 0x2D, 0x5F, 0x2B].contains(byte)
  }

  private static func isRead(_ writing: Writing) -> Bool {
    writing.block != nil && !writing.isQuoted && writing.text.utf8.contains(UInt8(ascii: "@"))
  }
}

extension Diagnostic {
  fileprivate static func unlisted(
    _ written: String,
    _ meant: Located<String>,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unlikelyEmail,
      .shouldFix,
      "No record of the plan has the address \u{201C}\(written)\u{201D}.",
      at: place,
      notes: [Note("This one is much like it.", at: meant.source)],
      help: "Write the one that people can reach.",
      suggestion: meant.value
    )
  }
}
