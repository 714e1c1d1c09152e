import Diagnostics
import PlanModel

/// Finds organisations with the e-mail address or the website of another: pasted one row too far, or
/// a column that was sorted by itself.
///
/// An address is another's where it is the very same, or where only the other's own addresses are
/// at its host. A small group may well be at its council's host.
struct AddressOfAnother: PlanAdvice {
  /// More of them were hardly typed one by one.
  private static let fewestOfColumn = 3

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let all = plan.records.organisations.compactMap(Addresses.init)
    let emails = Dictionary(grouping: all) { $0.email.value.lowercased() }
    let hosts = Dictionary(grouping: all, by: \.emailHost)
    let sites = all.compactMap { one -> (Addresses, Addresses)? in
      guard !one.agrees else { return nil }
      let owners = (hosts[one.siteHost] ?? []).filter { $0.id != one.id }
      guard let owner = owners.first, !owner.agrees || owner.site.value == one.site.value else {
        return nil
      }
      return (one, owner)
    }
    if sites.count >= Self.fewestOfColumn { return [.column(sites)] }
    let mails = all.compactMap { one -> (Addresses, Addresses)? in
      guard !one.agrees else { return nil }
      return emails[one.email.value.lowercased()]?.first { $0.id != one.id && $0.agrees }
        .map { (one, $0) }
    }
    return sites.map { .another($0.site, "website", $0, $1) }
      + mails.map { .another($0.email, "e-mail address", $0, $1) } + services(in: plan, all)
  }

  /// Services with the website of an organisation that neither runs them nor pays for them.
  private func services(in plan: ExaminedPlan, _ all: [Addresses]) -> [Diagnostic] {
    let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    let hosts = Dictionary(grouping: all.filter(\.agrees), by: \.siteHost)
    return plan.records.services.flatMap { service -> [Diagnostic] in
      guard let provider = byID[service.provider.value], provider.agrees else { return [] }
      let partners = ([service.provider] + service.commissioners).compactMap { byID[$0.value] }
      let addresses = [(service.website, "website"), (service.email, "e-mail address")]
      let found = addresses.compactMap { address, what -> Diagnostic? in
        guard let address else { return nil }
        let host = WebHost.of(address.value)
        guard let owner = hosts[host]?.first,
          !partners.contains(where: { WebHost.isOne(host, $0.siteHost) })
        else { return nil }
        return .ofService(address, what, service, owner)
      }
      // Where both are another's, who runs it is probably what is wrong: told once.
      return Array(found.prefix(1))
    }
  }
}

/// The two addresses of an organisation that has both.
private struct Addresses {
  let id: String
  let name: String
  let site: Located<String>
  let email: Located<String>
  let siteHost: Substring
  let emailHost: Substring

  init?(_ organisation: Organisation) {
    guard let site = organisation.url, let email = organisation.email else { return nil }
    (self.site, self.email) = (site, email)
    id = organisation.id.value
    name = organisation.name.value
    siteHost = WebHost.of(site.value)
    emailHost = WebHost.of(email.value)
  }

  /// Whether both are at one host.
  var agrees: Bool { WebHost.isOne(siteHost, emailHost) }
}

/// The host of a website or of an e-mail address.
enum WebHost {
  /// What stands behind the @, or between `//` and the next slash, without `www.`.
  static func of(_ address: String) -> Substring {
    let end = address.split(separator: "@").last ?? ""
    let rest = end.split(separator: "/", omittingEmptySubsequences: true)
    let host = rest.first?.hasSuffix(":") == true ? rest.dropFirst().first ?? "" : rest.first ?? ""
    return host.hasPrefix("www.") ? host.dropFirst(4) : host
  }

  /// Whether one is the other, or a part of it.
  static func isOne(_ host: Substring, _ other: Substring) -> Bool {
    host == other || host.hasSuffix(".\(other)") || other.hasSuffix(".\(host)")
  }
}

extension Diagnostic {
  fileprivate static func another(
    _ address: Located<String>,
    _ what: String,
    _ organisation: Addresses,
    _ owner: Addresses
  ) -> Diagnostic {
    Diagnostic(
      .addressOfAnother,
      .shouldFix,
      "\u{201C}\(organisation.name)\u{201D} has the \(what) of \u{201C}\(owner.name)\u{201D}.",
      at: address.source,
      notes: [
        Note("Its own addresses stand here.", at: owner.email.source)
      ],
      help: "Write its own, or leave the cell empty."
    )
  }

  fileprivate static func ofService(
    _ address: Located<String>,
    _ what: String,
    _ service: Service,
    _ owner: Addresses
  ) -> Diagnostic {
    Diagnostic(
      .addressOfAnother,
      .shouldFix,
      "\u{201C}\(service.name.value)\u{201D} has the \(what) of \u{201C}\(owner.name)\u{201D}, which does not run it.",
      at: address.source,
      notes: [Note("Who runs it is set here.", at: service.provider.source)],
      help: "Write its own, or correct \u{201C}provider\u{201D}."
    )
  }

  fileprivate static func column(_ found: [(Addresses, Addresses)]) -> Diagnostic {
    Diagnostic(
      .addressOfAnother,
      .shouldFix,
      "\(found.count) organisations have the website of another, from "
        + "\u{201C}\(found[0].0.name)\u{201D} on.",
      at: found[0].0.site.source,
      notes: found.dropFirst().prefix(3).map { one, owner in
        Note("This is the website of \u{201C}\(owner.name)\u{201D}.", at: one.site.source)
      },
      help: "The column was probably sorted without the others. Go back to the sheet before that, "
        + "and sort whole rows."
    )
  }
}
