import Diagnostics
import PlanModel

/// Finds an e-mail address or a website whose host is one or two letters from the one that the plan
/// uses everywhere else.
struct MistypedHost: PlanAdvice {
  /// So often at least a host is used that others are held against.
  private static let fewestUses = 2
  /// Short hosts are near to each other by chance.
  private static let shortest = 9

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let addresses = Self.addresses(in: plan)
    let uses = Dictionary(grouping: addresses) { WebHost.of($0.value.lowercased()) }
    // By their letters without each one: what is near shares one of these, and few have to be compared.
    var known: [String: Set<String>] = [:]
    for (host, places) in uses
    where places.count >= Self.fewestUses && host.count >= Self.shortest {
      for form in Self.forms(of: host) { known[form, default: []].insert(String(host)) }
    }
    return uses.sorted { $0.key < $1.key }.compactMap { host, places -> Diagnostic? in
      guard places.count == 1, host.count >= Self.shortest - 1 else { return nil }
      let near = Set(Self.forms(of: host).flatMap { known[$0] ?? [] }).filter { known in
        NearestNames.areAlike(String(host), known, within: 2) && !WebHost.isOne(host, known[...])
      }
      guard near.count == 1, let meant = near.first else { return nil }
      return .mistyped(places[0], String(host), meant)
    }
  }

  /// A host, and it without each of its letters.
  private static func forms(of host: Substring) -> [String] {
    let letters = Array(host.utf8.prefix(80))
    return [String(host)]
      + letters.indices.map { place in
        String(decoding: letters[..<place] + letters[(place + 1)...], as: UTF8.self)
      }
  }

  private static func addresses(in plan: ExaminedPlan) -> [Located<String>] {
    let settings = plan.settings
    let own = [
      settings.lead.email, settings.site.feedbackEmail, settings.site.feedbackURL,
      settings.site.url, settings.complaints?.email, settings.complaints?.url,
      settings.advocacy?.email, settings.advocacy?.url,
    ]
    let partners = plan.records.organisations.flatMap { [$0.email, $0.url] }
    let services = plan.records.services.flatMap { [$0.email, $0.website, $0.complaints] }
    return (own + partners + services).compactMap(\.self)
  }
}

extension Diagnostic {
  fileprivate static func mistyped(
    _ address: Located<String>,
    _ host: String,
    _ meant: String
  ) -> Diagnostic {
    Diagnostic(
      .unlikelyEmail,
      .shouldFix,
      "\u{201C}\(host)\u{201D} looks like a slip of \u{201C}\(meant)\u{201D}, which the plan uses elsewhere.",
      at: address.source,
      help: "Write to the address, or open it, before you publish.",
      suggestion: address.value.replacing(host, with: meant)
    )
  }
}
