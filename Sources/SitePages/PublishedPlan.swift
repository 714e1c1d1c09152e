package import Diagnostics
package import Frameworks
private import Markdown
package import PlanAnalysis
package import PlanChecks
package import PlanModel

/// A checked plan with all that is computed from it once: what every page is made from.
///
/// It never changes; page makers are functions from it to pages. Handing it on costs one
/// reference: every page and every author's text keeps one.
package struct PublishedPlan: Sendable {
  private let facts: PublishedFacts

  package init(
    _ checked: CheckedPlan,
    words: Words,
    directives: (any DirectiveRendering)? = nil
  ) {
    facts = PublishedFacts(checked, words, directives)
  }

  package var plan: Plan { facts.plan }
  package var frameworks: FrameworkLibrary { facts.frameworks }
  package var words: Words { facts.words }
  package var directory: Directory { facts.directory }
  /// What may be shown of every number of people.
  package var disclosed: DisclosureControl { facts.disclosed }
  /// What the values in Markdown stand for.
  var values: ComputedValues { facts.values }
  var bankHolidays: BankHolidays { facts.bankHolidays }
  /// What the frame says on every page alike.
  var everywhere: FrameEverywhere { facts.everywhere }
  /// The ids of places whose address is secret.
  var hiddenPlaces: Set<String> { facts.hiddenPlaces }
  /// Which records name each source.
  var sourceUses: SourceUses { facts.sourceUses }
  /// Which pictures the words of each record show.
  var imageUses: ImageUses { facts.imageUses }
  /// What gives directives their looks; without it their words are shown as they are written.
  var directives: (any DirectiveRendering)? { facts.directives }

  private var services: [String: Service] { facts.services }
  private var pages: [String: Page] { facts.pages }
  private var organisations: [String: Organisation] { facts.organisations }
  private var shownLocations: [String: Location] { facts.shownLocations }

  package var settings: PlanSettings { plan.settings }
  package var records: PlanRecords { plan.records }

  /// The title people know a record by; its id when there is none.
  package func title(_ kind: RecordKind, _ id: String) -> String {
    if isWithheld(kind, id) { return words[.riskWithheld] }
    return plan.index.entry(kind, id)?.title ?? id
  }

  /// Whether nothing of a record may be shown, its title included.
  private func isWithheld(_ kind: RecordKind, _ id: String) -> Bool {
    kind == .risk
      && records.risks.contains { $0.id.value == id && $0.publish.value == .withheld }
  }

  /// The service of an id.
  package func service(_ id: String) -> Service? { services[id] }

  /// The organisation of an id.
  package func organisation(_ id: String) -> Organisation? { organisations[id] }

  /// The place of an id, unless its address is hidden.
  package func shownLocation(_ id: String) -> Location? { shownLocations[id] }

  // MARK: Links

  /// The link to a record from where something is shown; nil when it has no public page.
  package func href(_ kind: RecordKind, _ id: String, from placement: Placement) -> String? {
    if isWithheld(kind, id) { return nil }
    if placement.isDocument, isInDocument(kind, id) { return "#\(SiteMap.anchor(kind, id))" }
    if kind == .page {
      return pages[id].map { placement.address.href(to: SiteMap.page($0)) }
    }
    if kind == .service, services[id].map({ Directory.standing(of: $0, on: plan.today) }) != .open {
      return nil
    }
    if let own = SiteMap.record(kind, id) { return placement.address.href(to: own) }
    return SiteMap.list(of: kind).map {
      placement.address.href(to: $0, anchor: kind == .location ? nil : SiteMap.anchor(kind, id))
    }
  }

  /// The link to a page of the site from where something is shown.
  package func href(_ address: SiteAddress, from placement: Placement) -> String {
    if placement.isDocument, let anchor = documentAnchor(of: address) { return "#\(anchor)" }
    return placement.address.href(to: address)
  }

  /// A record's title with its link, for lists of related things.
  package func link(_ kind: RecordKind, _ id: String, from placement: Placement) -> TitledLink {
    TitledLink(title: title(kind, id), href: href(kind, id, from: placement))
  }

  /// Whether the printed document holds a record, at its anchor.
  private func isInDocument(_ kind: RecordKind, _ id: String) -> Bool {
    switch kind {
    case .page: pages[id]?.isInDocument ?? false
    case .service: services[id].map { Directory.standing(of: $0, on: plan.today) } == .open
    case .location: false
    default: SiteMap.record(kind, id) != nil || SiteMap.list(of: kind) != nil
    }
  }

  // MARK: Words in Markdown

  /// The HTML of an author's words.
  ///
  /// The prefix begins the ids of headings, so that they are unique on the page and in the
  /// document. The level is that of the heading the words stand under: nil for the title of the
  /// page or chapter. With a chapter's number, headings are numbered below it.
  package func html(
    _ text: SourceText?,
    in placement: Placement,
    prefix: String,
    under level: Int? = nil,
    number: String? = nil
  ) -> HTML {
    html(text, in: placement, prefix: prefix, under: level, number: number, terms: facts.terms)
  }

  /// The same without a link on the terms of the glossary, for words that lose their links.
  func htmlWithoutTerms(_ text: SourceText, in placement: Placement, prefix: String) -> HTML {
    html(text, in: placement, prefix: prefix, under: nil, number: nil, terms: TermIndex([]))
  }

  private func html(
    _ text: SourceText?,
    in placement: Placement,
    prefix: String,
    under level: Int?,
    number: String?,
    terms: TermIndex
  ) -> HTML {
    guard let text, !text.isEmpty else { return .empty }
    let document = MarkdownDocument(parsing: text)
    let directives = document.directives().map(\.source)
    let rendering = MarkdownRendering(
      resolve: { destination in resolve(destination, in: placement, prefix: prefix) },
      idPrefix: prefix + "-",
      headingShift: level.map { $0 - 1 } ?? placement.headingShift,
      headingNumber: number,
      image: { path in image(path, in: placement) },
      cite: { id in citation(of: id, in: placement) },
      value: { value in words(for: value) },
      directive: { directive, inner in
        let number = (directives.firstIndex(of: directive.source) ?? 0) + 1
        let request = DirectiveRequest(
          directive: directive,
          body: HTML(marked: inner),
          // No heading has a dot in its id.
          id: "\(prefix)-block.\(number)",
          placement: placement
        )
        return html(of: request).map(MarkedHTML.init)
      },
      terms: terms,
      term: { id in href(.glossary, id, from: placement).map { LinkTarget(href: $0) } }
    )
    return HTML(marked: document.html(rendering))
  }

  private func resolve(
    _ destination: String,
    in placement: Placement,
    prefix: String
  ) -> LinkTarget? {
    switch LinkAddress(destination) {
    case .elsewhere: return LinkTarget(href: destination, title: nil)
    case .path where destination.hasPrefix("#"):
      return LinkTarget(href: "#\(prefix)-\(destination.dropFirst())", title: nil)
    case .record(let kindName, let written):
      let parts = written.split(separator: "#", maxSplits: 1).map(String.init)
      guard let kind = RecordKind(rawValue: kindName), let id = parts.first,
        let href = href(kind, id, from: placement)
      else { return nil }
      return LinkTarget(
        href: parts.count > 1 ? self.href(href, to: parts[1], in: kind, id, placement) : href,
        title: title(kind, id)
      )
    default: return nil
    }
  }

  /// The link to a heading in the words of a record, made from the link to the record.
  ///
  /// The document lists services without their words: there it leads to the service.
  private func href(
    _ record: String,
    to heading: String,
    in kind: RecordKind,
    _ id: String,
    _ placement: Placement
  ) -> String {
    if placement.isDocument, kind == .service { return record }
    return "\(record.prefix { $0 != "#" })#\(SiteMap.anchor(kind, id))-\(heading)"
  }
}

/// A title that may lead somewhere.
package struct TitledLink: TemplateModel {
  package let title: String
  package let href: String?

  package init(title: String, href: String?) {
    self.title = title
    self.href = href
  }

  package static let templateFields = TemplateFields<TitledLink>([
    .text("title") { $0.title },
    .maybe("href") { $0.href },
  ])
}
