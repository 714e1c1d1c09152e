import Diagnostics
import PlanModel

/// A page in words: the body of a page of its own, and of a chapter of the document.
struct PagePart: TemplateModel {
  private let page: Page
  private let body: HTML

  /// Its headings are numbered below the chapter's number, in the document.
  init(
    _ page: Page,
    _ published: PublishedPlan,
    _ placement: Placement,
    number: String? = nil
  ) {
    self.page = page
    body = published.html(
      page.body,
      in: placement,
      prefix: SiteMap.anchor(.page, page.id.value),
      number: number
    )
  }

  static let templateFields = TemplateFields<PagePart>([
    .text("anchor") { SiteMap.anchor(.page, $0.page.id.value) },
    .text("name") { $0.page.title.value },
    .text("summary") { $0.page.summary.value },
    .html("body") { $0.body },
  ])
}

/// A page in words with its neighbours of the same section.
struct FreePage: TemplateModel {
  private let part: PagePart
  private let section: String?
  private let previous: TitledLink?
  private let next: TitledLink?

  init(_ page: Page, at address: SiteAddress, _ published: PublishedPlan) {
    part = PagePart(page, published, .page(address))
    section = published.crumb(of: page.section.value)?.title
    let pages = published.records.pages.filter { $0.section.value == page.section.value }
    let place = pages.firstIndex { $0.id.value == page.id.value } ?? 0
    let link = { (neighbour: Page) in
      TitledLink(
        title: neighbour.title.value,
        href: address.href(to: SiteMap.page(neighbour))
      )
    }
    previous = place > 0 ? link(pages[place - 1]) : nil
    next = place + 1 < pages.count ? link(pages[place + 1]) : nil
  }

  static let templateFields = TemplateFields<FreePage>([
    .one("page") { $0.part },
    .maybe("section") { $0.section },
    .flag("has-neighbours") { $0.previous != nil || $0.next != nil },
    .one("previous") { $0.previous },
    .one("next") { $0.next },
  ])
}

extension PublishedPlan {
  /// A page for each page in words.
  func freePages() -> [SitePage] {
    records.pages.map { page in
      let address = SiteMap.page(page)
      return SitePage(
        at: address,
        template: "free-page",
        model: FreePage(page, at: address, self),
        frame: frame(
          at: address,
          title: page.title.value,
          description: page.summary.value,
          crumbs: crumb(of: page.section.value).map { [$0] } ?? [],
          checkedOn: page.checkedOn?.value,
          hasExit: page.hasExitButton
        )
      )
    }
  }

  /// The page above those of a section.
  fileprivate func crumb(of section: Page.Section) -> (title: String, address: SiteAddress)? {
    switch section {
    case .plan: (title: words[.thePlan], address: SiteMap.plan)
    case .youngPeople: (title: words[.youngPeople], address: SiteMap.youngPeople)
    case .help: directoryCrumb
    case .about: nil
    }
  }
}
