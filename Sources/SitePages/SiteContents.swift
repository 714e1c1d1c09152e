/// Everything that is published, before a theme gives it its looks.
package struct SiteContents: Sendable {
  package let pages: [SitePage]
  /// What is published as it is: data, feeds, the sitemap.
  package let files: [SiteFile]

  package init(pages: [SitePage], files: [SiteFile]) {
    self.pages = pages
    self.files = files
  }
}

/// One page before it is rendered.
package struct SitePage: Sendable {
  package let address: SiteAddress
  /// The file of the theme's `pages` folder that shows it, without `.mustache`.
  package let template: String
  /// What the template shows; pages of one template share a type of model.
  package let model: any TemplateModel
  /// What the layout shows around it.
  package let frame: PageFrame

  package init(
    at address: SiteAddress,
    template: String,
    model: any TemplateModel,
    frame: PageFrame
  ) {
    self.address = address
    self.template = template
    self.model = model
    self.frame = frame
  }
}

/// A file that is published as it is.
package struct SiteFile: Sendable {
  package let address: SiteAddress
  package let bytes: [UInt8]

  package init(at address: SiteAddress, bytes: [UInt8]) {
    self.address = address
    self.bytes = bytes
  }
}

/// Where a page or file stands in the site: its path from the site's root, as `help/youth-hub.html`.
///
/// Made of ids and fixed names, so of letters that need no escaping in a link.
package struct SiteAddress: Hashable, Sendable, CustomStringConvertible {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  package var description: String { path }

  /// What leads from this page to the site's root, before any path: `../` for `help/youth-hub.html`, nothing for `index.html`.
  package var root: String {
    String(repeating: "../", count: path.utf8.count { $0 == slash })
  }

  /// The link from this page to another, as `../plan/index.html#money`.
  ///
  /// Relative, so that the site works from any folder and without a server.
  package func href(to other: SiteAddress, anchor: String? = nil) -> String {
    let end = anchor.map { "#" + $0 } ?? ""
    if anchor != nil, other == self { return end }
    let shared = other.sharedFolders(with: self)
    let climbs = path.utf8.dropFirst(shared).count { $0 == slash }
    return String(repeating: "../", count: climbs) + other.path.utf8Suffix(from: shared) + end
  }

  /// How many bytes of both paths name the same folders, the last `/` included.
  private func sharedFolders(with other: SiteAddress) -> Int {
    var shared = 0
    var offset = 0
    for (left, right) in zip(path.utf8, other.path.utf8) {
      if left != right { break }
      offset += 1
      if left == slash { shared = offset }
    }
    return shared
  }
}

private let slash = UInt8(ascii: "/")

extension String {
  fileprivate func utf8Suffix(from offset: Int) -> Substring {
    self[utf8.index(startIndex, offsetBy: offset)...]
  }
}

/// What the layout shows around every page.
package struct PageFrame: TemplateModel {
  /// The page's own title.
  package let title: String
  /// What the browser's tab shows: the page's title and the site's.
  package let pageTitle: String
  package let description: String
  /// The language of the words, as in `en-GB`.
  package let language: String
  /// What leads to the site's root: `{{root}}assets/site.css`.
  package let root: String
  /// The page's full address where the site's is known.
  package let canonical: String?
  /// The way down to this page, the page itself left out.
  package let crumbs: [Crumb]
  /// Names for styles to look at.
  package let bodyClass: String
  /// Keeps the page out of search engines.
  package let isHidden: Bool

  package init(
    title: String,
    pageTitle: String,
    description: String,
    language: String,
    root: String,
    canonical: String? = nil,
    crumbs: [Crumb] = [],
    bodyClass: String = "",
    isHidden: Bool = false
  ) {
    self.title = title
    self.pageTitle = pageTitle
    self.description = description
    self.language = language
    self.root = root
    self.canonical = canonical
    self.crumbs = crumbs
    self.bodyClass = bodyClass
    self.isHidden = isHidden
  }

  package static let templateFields = TemplateFields<PageFrame>([
    .text("title") { $0.title },
    .text("page-title") { $0.pageTitle },
    .text("description") { $0.description },
    .text("language") { $0.language },
    .text("root") { $0.root },
    .maybe("canonical") { $0.canonical },
    .many("crumbs") { $0.crumbs },
    .text("body-class") { $0.bodyClass },
    .flag("is-hidden") { $0.isHidden },
  ])
}

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
