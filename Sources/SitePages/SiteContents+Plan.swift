extension SiteContents {
  /// Every page and file that a plan is published as.
  package init(of published: PublishedPlan) {
    let pages = published.helpSitePages() + published.planSitePages() + published.recordSitePages()
    self.init(pages: pages, files: [])
  }
}
