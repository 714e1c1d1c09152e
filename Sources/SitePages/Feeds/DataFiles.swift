private import Diagnostics
private import PlanModel

extension PublishedPlan {
  /// What is published beside the pages: data for machines, and the sheet of the document.
  ///
  /// The pages that come in are all of the site, for the sitemap.
  package func dataFiles(listing pages: [SitePage]) -> [SiteFile] {
    let site = settings.site.url?.value
    var files = [
      SiteFile(at: SiteMap.planData, bytes: JSONWriter.bytes(of: PlanData(published: self).value)),
      SiteFile(at: SiteMap.robots, bytes: Robots(site: site).bytes),
      documentStyle(),
    ]
    files += imageFiles()
    if let site {
      let open = pages.filter { !$0.frame.isHidden && $0.address != SiteMap.notFound }
      let sitemap = Sitemap(site: site, addresses: open.map(\.address))
      files.append(SiteFile(at: SiteMap.sitemap, bytes: sitemap.bytes))
    }
    return files
  }
}
