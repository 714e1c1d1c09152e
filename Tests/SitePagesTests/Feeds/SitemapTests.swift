import Testing

@testable import SitePages

struct SitemapTests {
  @Test(arguments: ["https://plan.example/a&b", "https://plan.example/a&b/"])
  func `pages are listed by their whole addresses in order`(_ site: String) {
    let addresses = ["plan/index.html", "help/youth-hub.html"].map(SiteAddress.init)
    #expect(
      String(decoding: Sitemap(site: site, addresses: addresses).bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://plan.example/a&amp;b/help/youth-hub.html</loc></url>
          <url><loc>https://plan.example/a&amp;b/plan/index.html</loc></url>
        </urlset>

        """
    )
  }

  @Test func `robots are told of the sitemap when there is one`() {
    #expect(
      String(decoding: Robots(site: "https://plan.example").bytes, as: UTF8.self) == """
        User-agent: *
        Allow: /

        Sitemap: https://plan.example/sitemap.xml

        """
    )
    #expect(
      String(decoding: Robots(site: nil).bytes, as: UTF8.self) == "User-agent: *\nAllow: /\n"
    )
  }
}
