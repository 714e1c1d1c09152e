private import Diagnostics
private import PlanChecks
private import PlanModel

/// Where figures and practice come from, and what uses them.
package struct SourcesPart: TemplateModel {
  private let sources: [SourcePart]

  package init(_ published: PublishedPlan, in placement: Placement) {
    sources = published.records.sources.map { SourcePart($0, published, placement) }
  }

  package static let templateFields = TemplateFields<SourcesPart>([
    .many("sources") { $0.sources }
  ])
}

/// A publication.
package struct SourcePart: TemplateModel {
  private let source: SourceEntry
  private let kind: String
  private let users: [TitledLink]

  fileprivate init(_ source: SourceEntry, _ published: PublishedPlan, _ placement: Placement) {
    self.source = source
    kind = published.words.title(of: source.sourceKind.value)
    var users: [TitledLink] = []
    for user in published.sourceUses[source.id.value] {
      guard let link = published.link(toUser: user, from: placement),
        !users.contains(where: { $0.href == link.href })
      else { continue }
      users.append(link)
    }
    self.users = users
  }

  package static let templateFields = TemplateFields<SourcePart>([
    .text("anchor") { SiteMap.anchor(.source, $0.source.id.value) },
    .text("title") { $0.source.title.value },
    .text("publisher") { $0.source.publisher.value },
    .text("year") { "\($0.source.year.value)" },
    .maybe("url") { $0.source.url?.value },
    .maybe("accessed-on") { $0.source.accessedOn?.value.inWords },
    .text("kind") { $0.kind },
    .maybe("licence") { $0.source.licence?.value },
    .many("users") { $0.users },
    .flag("has-users") { !$0.users.isEmpty },
  ])
}

extension PublishedPlan {
  /// Where a record that refers to a source is shown; nil where it is not.
  fileprivate func link(toUser user: RecordName, from placement: Placement) -> TitledLink? {
    switch user.kind {
    case .settings:
      return TitledLink(title: words[.planAtAGlance], href: href(SiteMap.plan, from: placement))
    case .workforce:
      return TitledLink(
        title: words[.workforceTitle],
        href: href(SiteMap.workforce, from: placement)
      )
    case .population:
      return TitledLink(
        title: words[.populationTitle],
        href: href(SiteMap.population, from: placement)
      )
    case _ where user.kind.canBeReferredTo:
      let link = link(user.kind, user.id, from: placement)
      return link.href == nil ? nil : link
    default: return nil
    }
  }
}
