import Diagnostics
import PlanModel

/// Finds services whose e-mail address is at a public body that is no partner of the plan: mostly
/// another area's, left in an entry that was copied.
struct UnlikelyEmail: PlanAdvice {
  /// Sites of the whole country, which a service may well lead to.
  private static let national: Set<Substring> = [
    "nhs.uk", "gov.uk", "england.nhs.uk", "111.nhs.uk", "digital.nhs.uk",
  ]
  private static let publicEndings = [".gov.uk", ".nhs.uk", ".police.uk", ".sch.uk", ".ac.uk"]

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    var known: Set<Substring> = []
    for organisation in plan.records.organisations {
      if let email = organisation.email { known.insert(WebHost.of(email.value)) }
      if let url = organisation.url { known.insert(WebHost.of(url.value)) }
    }
    // Without the partners' own addresses nobody can tell.
    guard !known.isEmpty else { return [] }
    let websites = plan.records.services.compactMap { service -> Diagnostic? in
      guard let website = service.website else { return nil }
      let host = WebHost.of(website.value)
      guard host.hasSuffix(".gov.uk") || host.hasSuffix(".nhs.uk"),
        !Self.national.contains(host), !known.contains(where: { WebHost.isOne(host, $0) })
      else { return nil }
      return .unlikelyWebsite(website, host, service)
    }
    return websites
      + plan.records.services.compactMap { service in
        guard let email = service.email else { return nil }
        let host = WebHost.of(email.value)
        let own = service.website.map { WebHost.of($0.value) }
        guard Self.publicEndings.contains(where: host.hasSuffix),
          !(known.union([own].compactMap(\.self))).contains(where: { WebHost.isOne(host, $0) })
        else { return nil }
        return .unlikely(email, host, service)
      }
  }
}

extension Diagnostic {
  fileprivate static func unlikelyWebsite(
    _ website: Located<String>,
    _ host: Substring,
    _ service: Service
  ) -> Diagnostic {
    Diagnostic(
      .unlikelyEmail,
      .shouldFix,
      "The website of “\(service.name.value)” is at “\(host)”, which is no partner\u{2019}s.",
      at: website.source,
      help: "If it was copied from another area, write the right one. If they are a partner, "
        + "give their “url” in organisations.csv."
    )
  }

  fileprivate static func unlikely(
    _ email: Located<String>,
    _ host: Substring,
    _ service: Service
  ) -> Diagnostic {
    Diagnostic(
      .unlikelyEmail,
      .shouldFix,
      "The e-mail address of “\(service.name.value)” is at “\(host)”, which is no partner\u{2019}s.",
      at: email.source,
      help: "If it was copied from another area, write the right one. If they are a partner, "
        + "give their “url” in organisations.csv."
    )
  }
}
