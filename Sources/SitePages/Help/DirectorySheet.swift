import PlanModel

/// One page of a long list of services.
struct DirectorySheet: Sendable {
  /// As many as load quickly on a phone and are not too many to look through.
  static let size = 40

  let number: Int
  let last: Int

  /// The pages that a list of so many services takes: one for an empty list.
  static func sheets(for count: Int) -> [DirectorySheet] {
    let last = max(1, (count + size - 1) / size)
    return (1...last).map { DirectorySheet(number: $0, last: last) }
  }

  var isFirst: Bool { number == 1 }

  func services(of all: [ServiceFacts]) -> ArraySlice<ServiceFacts> {
    all.dropFirst((number - 1) * Self.size).prefix(Self.size)
  }

  /// The title of a page that is one of several.
  func title(_ title: String, _ words: Words) -> String {
    isFirst
      ? title : words(.pageOf, ["title": title, "page": "\(number)", "pages": "\(last)"])
  }
}

/// The links to the other pages of a list: the first, the last, and those near by.
struct PageTurning: TemplateModel {
  let links: [PageLink]
  let previous: String?
  let next: String?

  /// Nil for a list of one page.
  init?(
    _ sheet: DirectorySheet,
    from address: SiteAddress,
    to target: (Int) -> SiteAddress
  ) {
    guard sheet.last > 1 else { return nil }
    let near = (max(1, sheet.number - 2)...min(sheet.last, sheet.number + 2))
    let shown = Set(near).union([1, sheet.last]).sorted()
    links = shown.map { number in
      PageLink(
        number: number,
        href: address.href(to: target(number)),
        isCurrent: number == sheet.number,
        followsGap: number > 1 && !shown.contains(number - 1)
      )
    }
    previous = sheet.isFirst ? nil : address.href(to: target(sheet.number - 1))
    next = sheet.number == sheet.last ? nil : address.href(to: target(sheet.number + 1))
  }

  static let templateFields = TemplateFields<PageTurning>([
    .many("links") { $0.links },
    .maybe("previous-href") { $0.previous },
    .maybe("next-href") { $0.next },
  ])
}

/// A link to a page by its number.
struct PageLink: TemplateModel {
  let number: Int
  let href: String
  let isCurrent: Bool
  /// Whether pages before it are left out.
  let followsGap: Bool

  static let templateFields = TemplateFields<PageLink>([
    .text("number") { "\($0.number)" },
    .text("href") { $0.href },
    .flag("is-current") { $0.isCurrent },
    .flag("follows-gap") { $0.followsGap },
  ])
}
