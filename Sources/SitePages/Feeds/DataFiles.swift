private import Diagnostics
private import PlanModel

extension PublishedPlan {
  /// What is published for machines beside the pages.
  ///
  /// - Parameter pages: Every page of the site, for the sitemap.
  package func dataFiles(listing pages: [SitePage]) -> [SiteFile] {
    let site = settings.site.url?.value
    var files = [
      SiteFile(at: SiteMap.planData, bytes: JSONWriter.bytes(of: PlanData(published: self).value)),
      SiteFile(at: SiteMap.robots, bytes: Robots(site: site).bytes),
    ]
    if let site {
      files.append(SiteFile(at: SiteMap.sitemap, bytes: Sitemap(site: site, pages: pages).bytes))
    }
    return files
  }
}
