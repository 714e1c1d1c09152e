/// Everything that is published, before a theme gives it its looks.
package struct SiteContents: Sendable {
  package let pages: [SitePage]
  /// What is published as it is: data, feeds, the sitemap.
  package let files: [SiteFile]

  package init(pages: [SitePage], files: [SiteFile]) {
    self.pages = pages
    self.files = files
  }

  /// The same with more files.
  package func adding(_ more: [SiteFile]) -> SiteContents {
    SiteContents(pages: pages, files: files + more)
  }
}

/// One page before it is rendered.
///
/// What it shows is made when it is asked for, and each time anew: a site has many pages, and they
/// are rendered on all processors and in any order.
package struct SitePage: Sendable {
  package let address: SiteAddress
  /// The file of the theme's `pages` folder that shows it, without `.mustache`.
  package let template: String
  /// The type of its model; pages of one template share one.
  package let modelType: any TemplateModel.Type
  /// Whether search engines are asked to leave it out.
  package let isHidden: Bool

  private let makeModel: @Sendable () -> any TemplateModel
  private let makeFrame: @Sendable () -> PageFrame

  package init<Model: TemplateModel>(
    at address: SiteAddress,
    template: String,
    model: @autoclosure @escaping @Sendable () -> Model,
    frame: @autoclosure @escaping @Sendable () -> PageFrame,
    isHidden: Bool = false
  ) {
    self.address = address
    self.template = template
    self.isHidden = isHidden
    modelType = Model.self
    makeModel = model
    makeFrame = frame
  }

  /// What the template shows.
  package func model() -> any TemplateModel { makeModel() }

  /// What the layout shows around it.
  package func frame() -> PageFrame {
    var frame = makeFrame()
    frame.isHidden = isHidden
    return frame
  }
}

/// A file that is published as it is; its bytes are made when they are asked for.
package struct SiteFile: Sendable {
  package let address: SiteAddress
  private let makeBytes: @Sendable () -> [UInt8]

  package init(at address: SiteAddress, bytes: @autoclosure @escaping @Sendable () -> [UInt8]) {
    self.address = address
    makeBytes = bytes
  }

  /// What the file holds, made anew.
  package func bytes() -> [UInt8] { makeBytes() }
}

/// Where a page or file stands in the site: its path from the site's root, as
/// `help/youth-hub.html`.
///
/// Made of ids and fixed names, so of letters that need no escaping in a link.
package struct SiteAddress: Hashable, Sendable, CustomStringConvertible {
  package let path: String
  /// What leads to the site's root from any address of its server, as `/` or `/plan/`; nil for a
  /// page that is shown at its own address only.
  private let serverRoot: String?

  package init(_ path: String) {
    self.init(path, serverRoot: nil)
  }

  private init(_ path: String, serverRoot: String?) {
    self.path = path
    self.serverRoot = serverRoot
  }

  /// The same page as a server shows it at every address below a site's own, such as the page for
  /// addresses that lead nowhere: its links begin at the root of the server.
  package func shownAnywhere(below site: String) -> SiteAddress {
    let parts = site.split(separator: "/", omittingEmptySubsequences: true).dropFirst(2)
    return SiteAddress(path, serverRoot: (["/"] + parts.map { "\($0)/" }).joined())
  }

  package var description: String { path }

  /// What leads from this page to the site's root, before any path: `../` for
  /// `help/youth-hub.html`, nothing for `index.html`.
  package var root: String {
    if let serverRoot { return serverRoot }
    return String(repeating: "../", count: path.utf8.count { $0 == slash })
  }

  /// The link from this page to another, as `../plan/index.html#money`.
  ///
  /// Relative, so that the site works from any folder and without a server.
  package func href(to other: SiteAddress, anchor: String? = nil) -> String {
    let end = anchor.map { "#" + $0 } ?? ""
    if let serverRoot { return serverRoot + other.path + end }
    if anchor != nil, other == self { return end }
    let (shared, climbs) = way(to: other)
    let rest = other.path.utf8Suffix(from: shared)
    if climbs == 0, end.isEmpty { return String(rest) }
    return String(repeating: "../", count: climbs) + rest + end
  }

  /// How many bytes of both paths name the same folders, the last `/` included, and how many folders
  /// this one is below them.
  private func way(to other: SiteAddress) -> (shared: Int, climbs: Int) {
    let (own, others) = (path.utf8.span, other.path.utf8.span)
    var shared = 0
    var offset = 0
    while offset < own.count, offset < others.count, own[offset] == others[offset] {
      offset += 1
      if own[offset - 1] == slash { shared = offset }
    }
    var climbs = 0
    for place in shared..<own.count where own[place] == slash { climbs += 1 }
    return (shared, climbs)
  }
}

private let slash = UInt8(ascii: "/")

extension String {
  fileprivate func utf8Suffix(from offset: Int) -> Substring {
    self[utf8.index(startIndex, offsetBy: offset)...]
  }
}
