package import Diagnostics
package import Frameworks
private import Markdown
package import PlanAnalysis
package import PlanChecks
package import PlanModel

/// A checked plan with all that is computed from it once: what every page is made from.
///
/// It never changes; page makers are functions from it to pages.
package struct PublishedPlan: Sendable {
  package let plan: Plan
  package let frameworks: FrameworkLibrary
  package let words: Words
  package let directory: Directory
  /// What may be shown of every number of people.
  package let disclosed: DisclosureControl
  /// What the values in Markdown stand for.
  let values: ComputedValues
  let bankHolidays: BankHolidays
  /// The ids of places whose address is secret.
  let hiddenPlaces: Set<String>
  /// Which records name each source.
  let sourceUses: SourceUses
  /// What gives directives their looks; without it their words are shown as they are written.
  let directives: (any DirectiveRendering)?

  private let terms: TermIndex
  private let services: [String: Service]
  private let pages: [String: Page]
  private let organisations: [String: Organisation]
  private let shownLocations: [String: Location]

  package init(
    _ checked: CheckedPlan,
    words: Words,
    directives: (any DirectiveRendering)? = nil
  ) {
    let plan = checked.plan
    self.plan = plan
    frameworks = checked.frameworks
    self.words = words
    self.directives = directives
    directory = Directory(of: plan)
    values = ComputedValues(of: plan, checked.frameworks, checked.disclosed)
    bankHolidays = BankHolidays(checked.frameworks)
    hiddenPlaces = Set(plan.records.locations.filter(\.hidesAddress).map(\.id.value))
    sourceUses = checked.sourceUses
    disclosed = checked.disclosed
    terms = TermIndex(
      plan.records.glossary.flatMap { entry in
        [entry.term.value, entry.shortForm?.value].compactMap(\.self)
          .map { (name: $0, term: entry.id.value) }
      }
    )
    services = Dictionary(plan.records.services.map { ($0.id.value, $0) }) { first, _ in first }
    pages = Dictionary(plan.records.pages.map { ($0.id.value, $0) }) { first, _ in first }
    organisations = Dictionary(plan.records.organisations.map { ($0.id.value, $0) }) { first, _ in
      first
    }
    let shown = plan.records.locations.filter { !$0.hidesAddress }
    shownLocations = Dictionary(shown.map { ($0.id.value, $0) }) { first, _ in first }
  }

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
