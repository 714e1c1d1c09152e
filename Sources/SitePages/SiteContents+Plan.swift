extension SiteContents {
  /// Every page and file that a plan is published as.
  package init(of published: PublishedPlan) {
    let help = HelpDirectory(published)
    let pages =
      published.helpSitePages(help) + published.planSitePages() + published.recordSitePages()
    self.init(
      pages: pages,
      files: published.dataFiles(listing: pages) + [published.searchIndexFile(help)]
        + published.myListFiles()
    )
  }
}
