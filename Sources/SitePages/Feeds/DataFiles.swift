private import Diagnostics
private import PlanModel

extension PublishedPlan {
  /// What is published beside the pages: data for machines, and the sheet of the document.
  ///
  /// The pages that come in are all of the site, for the sitemap.
  package func dataFiles(listing pages: [SitePage]) -> [SiteFile] {
    let site = settings.site.url?.value
    let data = PlanData(published: self)
    var files = [
      SiteFile(at: SiteMap.planData, bytes: JSONWriter.bytes(of: data.value)),
      SiteFile(at: SiteMap.planSchema, bytes: JSONWriter.bytes(of: PlanSchema.value)),
      SiteFile(at: SiteMap.robots, bytes: Robots(site: site).bytes),
      documentStyle(),
    ]
    files += DataSheet.allCases.map { sheet in
      SiteFile(at: sheet.address, bytes: CSVWriter.bytes(of: sheet.columns, data.rows(of: sheet)))
    }
    files += imageFiles() + ServerFiles(site: site).files
    if let contact = settings.site.securityContact?.value {
      let security = SecurityContact(contact: contact, site: site, today: plan.today)
      files.append(SiteFile(at: SiteMap.securityContact, bytes: security.bytes))
    }
    if let site {
      let open = pages.filter { !$0.isHidden && $0.address != SiteMap.notFound }
      let sitemap = Sitemap(site: site, addresses: open.map(\.address))
      files.append(SiteFile(at: SiteMap.sitemap, bytes: sitemap.bytes))
      files += changeFeed(site).map { [SiteFile(at: SiteMap.changes, bytes: $0)] } ?? []
    }
    return files
  }

  private func changeFeed(_ site: String) -> [UInt8]? {
    ChangeFeed(
      site: site,
      title: settings.title.value,
      publisher: title(.organisation, settings.site.organisation.value),
      language: settings.languages.first?.value ?? "en-GB",
      versions: settings.versionLog
    ).bytes
  }
}
