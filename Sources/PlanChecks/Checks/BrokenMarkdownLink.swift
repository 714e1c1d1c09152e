import Diagnostics
import Frameworks
import Markdown
import PlanAnalysis
import PlanModel

/// Finds links by id to records that are not there, or that nobody should be sent to.
struct BrokenMarkdownLink: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let services = Dictionary(plan.records.services.map { ($0.id.value, $0) }) { first, _ in first }
    let withheld = plan.records.risks.filter { $0.publish.value == .withheld }
    let unpublished = Unpublished(
      services: services,
      withheldRisks: Dictionary(withheld.map { ($0.id.value, $0) }) { first, _ in first }
    )
    return plan.words.flatMap { words in
      words.links.compactMap { link in
        link.destination.hasPrefix("#") && !link.isImage
          ? problem(with: link, in: words.headings)
          : problem(with: link, from: words.from, in: plan, unpublished)
      }
    }
  }

  /// What a link may lead to that has no page.
  private struct Unpublished {
    let services: [String: Service]
    let withheldRisks: [String: Risk]
  }

  private func problem(
    with link: MarkdownLink,
    from name: RecordName,
    in plan: ExaminedPlan,
    _ unpublished: Unpublished
  ) -> Diagnostic? {
    switch link.address {
    case .record(let kindName, let written):
      guard let kind = RecordKind(rawValue: kindName), kind.canBeReferredTo else {
        return .unknownKind(link, kindName)
      }
      let id = String(written.prefix { $0 != "#" })
      guard plan.index.entry(kind, id) != nil else {
        return plan.index.knowsAll(kind)
          ? .unknownRecord(link, id, kind, known: plan.index.ids(of: kind))
            .missing("\(kind.rawValue):\(id)") : nil
      }
      if kind == .risk, let risk = unpublished.withheldRisks[id] {
        return .withheldRisk(link, risk)
      }
      if kind == .service, let service = unpublished.services[id], name.id != id {
        switch Directory.standing(of: service, on: plan.today) {
        case .planned where !link.hasText: return .plannedServiceWithoutWords(link, service)
        case .gone: return .goneService(link, service)
        case .open, .planned: break
        }
      }
      return problem(with: link, to: written.dropFirst(id.count + 1), of: kind, id, in: plan)
    case .path where !link.isImage && !link.destination.hasPrefix("#") && !link.destination.isEmpty:
      return .relativeLink(link, to: record(named: link.destination, in: plan))
    default: return nil
    }
  }
}

extension BrokenMarkdownLink {
  /// A link to a heading of the same words.
  private func problem(with link: MarkdownLink, in headings: [MarkdownHeading]) -> Diagnostic? {
    let id = link.destination.dropFirst()
    return id.isEmpty || id == "top" || headings.contains { $0.id == id }
      ? nil : .unknownHeading(link, String(id), known: headings.map(\.id))
  }

  /// A link to a heading in the words of a record.
  private func problem(
    with link: MarkdownLink,
    to heading: Substring,
    of kind: RecordKind,
    _ id: String,
    in plan: ExaminedPlan
  ) -> Diagnostic? {
    guard !heading.isEmpty else { return nil }
    let headings = plan.words(of: kind, id).flatMap(\.headings)
    return headings.contains { $0.id == heading }
      ? nil : .unknownHeading(link, String(heading), known: headings.map(\.id))
  }

  /// The record that the name of a file suggests: `service:youth-hub` for `help/youth-hub.html`.
  private func record(named path: String, in plan: ExaminedPlan) -> String? {
    let name = path.split(separator: "/").last?.prefix { $0 != "." && $0 != "#" } ?? ""
    let kinds = RecordKind.allCases.filter {
      $0.canBeReferredTo && plan.index.entry($0, String(name)) != nil
    }
    return kinds.count == 1 ? "\(kinds[0].rawValue):\(name)" : nil
  }
}

extension Diagnostic {
  fileprivate static func unknownKind(_ link: MarkdownLink, _ kind: String) -> Diagnostic {
    let names = NearestNames(RecordKind.allCases.filter(\.canBeReferredTo).map(\.rawValue))
    return Diagnostic(
      .unknownKind,
      .mustFix,
      "\u{201C}\(kind)\u{201D} in the link \u{201C}\(link.destination.shortened)\u{201D} is not a kind of record.",
      at: link.source,
      help:
        "Kinds that can stand before the colon: \(names.list(for: kind, limit: 30).joined(separator: ", ")).",
      suggestion: names.best(for: kind).map { $0 + link.destination.dropFirst(kind.count) }
    )
  }

  fileprivate static func unknownRecord(
    _ link: MarkdownLink,
    _ id: String,
    _ kind: RecordKind,
    known: [String]
  ) -> Diagnostic {
    let names = NearestNames(known)
    return Diagnostic(
      .brokenLink,
      .mustFix,
      "This link leads to \(kind.article) \(kind.inWords) that does not exist: \u{201C}\(id)\u{201D}.",
      at: link.source,
      help: known.isEmpty
        ? "The plan has no \(kind.pluralInWords) yet."
        : "Your \(kind.pluralInWords): \(names.shown(for: id)).",
      suggestion: names.clearBest(for: id).map { "\(kind.rawValue):\($0)" }
    )
  }

  fileprivate static func goneService(_ link: MarkdownLink, _ service: Service) -> Diagnostic {
    Diagnostic(
      .brokenLink,
      link.hasText ? .shouldFix : .mustFix,
      "This link sends people to \u{201C}\(service.name.value)\u{201D}, which is not open any more.",
      at: link.source,
      notes: [
        Note("The service says so here.", at: service.until?.source ?? service.status.source)
      ],
      help: link.hasText
        ? "Link to a service that is open, or take the link away. The words are shown without a link."
        : "Link to a service that is open, or take the link away. It has no words, so nothing is shown."
    )
    .missing(service.asOpen)
  }

  fileprivate static func plannedServiceWithoutWords(
    _ link: MarkdownLink,
    _ service: Service
  ) -> Diagnostic {
    Diagnostic(
      .brokenLink,
      .mustFix,
      "This link shows nothing: \u{201C}\(service.name.value)\u{201D} is not open yet and has no page.",
      at: link.source,
      notes: [Note("The service says so here.", at: service.from?.source ?? service.status.source)],
      help: "Write its name between the brackets. The words are shown without a link."
    )
  }

  fileprivate static func withheldRisk(_ link: MarkdownLink, _ risk: Risk) -> Diagnostic {
    Diagnostic(
      .brokenLink,
      .mustFix,
      "This link leads to a risk that is withheld from the public.",
      at: link.source,
      notes: [Note("It is withheld here.", at: risk.publish.source)],
      help: "Take the link away, and make sure that the words give nothing away."
    )
  }

  fileprivate static func unknownHeading(
    _ link: MarkdownLink,
    _ id: String,
    known: [String]
  ) -> Diagnostic {
    let names = NearestNames(known)
    let before = link.destination.prefix { $0 != "#" }
    return Diagnostic(
      .brokenLink,
      .mustFix,
      "This link leads to a heading that does not exist: \u{201C}\(id)\u{201D}.",
      at: link.source,
      help: known.isEmpty
        ? "There are no headings there." : "Headings there: \(names.shown(for: id)).",
      suggestion: names.clearBest(for: id).map { "\(before)#\($0)" }
    )
  }

  fileprivate static func relativeLink(_ link: MarkdownLink, to record: String?) -> Diagnostic {
    let isWebsite = link.destination.lowercased().hasPrefix("www.")
    return Diagnostic(
      .brokenLink,
      .mustFix,
      isWebsite
        ? "The address of a website begins with \u{201C}https://\u{201D}."
        : "The link \u{201C}\(link.destination.shortened)\u{201D} leads to a file, and files move.",
      at: link.source,
      help: isWebsite
        ? nil : "Link to a record by its kind and id, such as service:youth-hub or page:foreword.",
      suggestion: isWebsite ? "https://\(link.destination)" : record
    )
  }
}
