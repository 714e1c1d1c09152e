import Diagnostics
import Markdown
import PlanModel

/// Finds links that only people at work can open, in words and in the fields that hold an address:
/// shared drives, intranets, one person's computer.
struct InternalLink: PlanAdvice {
  private static let endings = [".sharepoint.com", ".local", ".internal", ".lan", ".onedrive.com"]
  private static let hosts: Set<String> = [
    "localhost", "127.0.0.1", "teams.microsoft.com", "onedrive.live.com", "drive.google.com",
    "outlook.office.com", "outlook.office365.com", "1drv.ms", "nhs.sharepoint.com",
  ]

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let inWords = plan.writings.flatMap { writing -> [Diagnostic] in
      writing.links.filter { !$0.isImage && !$0.range.isEmpty }.compactMap { link in
        Self.internalHost(of: link.destination)
          .map { .internalLink($0, at: writing.source(of: link.range)) }
      }
    }
    return inWords
      + Self.addresses(in: plan).compactMap { address in
        Self.internalHost(of: address.value).map { .internalLink($0, at: address.source) }
      }
  }

  private static func internalHost(of address: String) -> String? {
    host(of: address).flatMap { isInternal($0) ? $0 : nil }
  }

  /// The addresses that stand in fields of their own.
  private static func addresses(in plan: ExaminedPlan) -> [Located<String>] {
    let records = plan.records
    let settings = plan.settings
    var found: [Located<String>?] = records.services.flatMap { [$0.website, $0.complaints] }
    found += settings.alignment.map(\.url)
    found += settings.crisisLines.map(\.url)
    found += [settings.complaints?.url, settings.advocacy?.url]
    found += records.sources.map(\.url)
    found += records.organisations.map(\.url)
    return found.compactMap(\.self) + records.bodies.flatMap(\.minutes)
  }

  private static func isInternal(_ host: String) -> Bool {
    hosts.contains(host) || endings.contains(where: host.hasSuffix) || host.hasPrefix("192.168.")
      || host.hasPrefix("intranet.") || host == "intranet"
      || host.hasPrefix("10.")
        && host.allSatisfy { $0.isNumber || $0 == "." }
  }

  private static func host(of address: String) -> String? {
    guard let start = ["https://", "http://"].first(where: address.lowercased().hasPrefix) else {
      return nil
    }
    return address.dropFirst(start.count).prefix { !"/:?#".contains($0) }.lowercased()
  }
}

extension Diagnostic {
  fileprivate static func internalLink(_ host: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .internalLink,
      .shouldFix,
      "This link leads to \u{201C}\(host)\u{201D}, which the public cannot open.",
      at: place,
      help: "Put what is there into the plan, or link to where it is published."
    )
  }
}
