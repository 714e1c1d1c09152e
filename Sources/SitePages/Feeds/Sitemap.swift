/// The list of pages for search engines (sitemaps.org, version 0.9).
///
/// It needs whole addresses, so there is none for a site whose own address is not known.
struct Sitemap {
  let site: String
  let addresses: [SiteAddress]

  var bytes: [UInt8] {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """
    for path in addresses.map(\.path).sorted() {
      text += "  <url><loc>\(XMLText.escaped(PublishedPlan.join(site, path)))</loc></url>\n"
    }
    return Array((text + "</urlset>\n").utf8)
  }
}

/// What search engines may read: everything, and where to find the list of pages.
struct Robots {
  let site: String?

  var bytes: [UInt8] {
    let end = site.map { "\nSitemap: \(PublishedPlan.join($0, SiteMap.sitemap.path))\n" } ?? ""
    return Array(("User-agent: *\nAllow: /\n" + end).utf8)
  }
}
