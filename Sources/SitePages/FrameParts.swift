internal import Diagnostics
internal import PlanModel

/// One step of the way down to a page.
package struct Crumb: TemplateModel {
  package let title: String
  package let href: String

  package init(title: String, href: String) {
    self.title = title
    self.href = href
  }

  package static let templateFields = TemplateFields<Crumb>([
    .text("title") { $0.title },
    .text("href") { $0.href },
  ])
}

/// A link of the navigation or the footer.
package struct NavigationLink: TemplateModel {
  package let title: String
  package let href: String
  /// What `aria-current` says: `page` on the page it leads to, `true` in that part of the site.
  package let current: String?

  package static let templateFields = TemplateFields<NavigationLink>([
    .text("title") { $0.title },
    .text("href") { $0.href },
    .maybe("current") { $0.current },
  ])
}

/// Links at the foot of every page, under a heading.
package struct FooterGroup: TemplateModel {
  package let title: String
  package let links: [NavigationLink]

  package static let templateFields = TemplateFields<FooterGroup>([
    .text("title") { $0.title },
    .many("links") { $0.links },
  ])
}

/// A help line as every page shows it.
package struct CrisisLinePart: TemplateModel {
  private let line: CrisisLine
  /// Nil for a line that is for everybody the plan is for.
  private let ages: String?
  private let checked: String

  init(_ line: CrisisLine, planAges: AgeRange, _ words: Words) {
    self.line = line
    ages = line.ages.flatMap { ages in
      ages.from <= planAges.from && ages.to >= planAges.to
        ? nil : words(.forAges, ["ages": ages.inWords])
    }
    checked = words(.lastChecked, ["date": line.checkedOn.value.inWords])
  }

  package static let templateFields = TemplateFields<CrisisLinePart>([
    .text("name") { $0.line.name.value },
    .maybe("summary") { $0.line.summary?.value },
    .maybe("phone") { $0.line.phone?.value.inWords },
    .maybe("phone-href") { $0.line.phone.map { "tel:\($0.value.dialled)" } },
    .maybe("text") { $0.line.text?.value.inWords },
    .maybe("text-href") { $0.line.text.map { "sms:\($0.value.dialled)" } },
    .maybe("url") { $0.line.url?.value },
    .maybe("ages") { $0.ages },
    .text("hours") { $0.line.hours.value },
    .maybe("cost") { $0.line.cost?.value },
    .text("checked") { $0.checked },
  ])
}
