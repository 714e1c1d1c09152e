extension PublishedPlan {
  /// The pages of the plan itself: what is promised, how far it has come and how anyone can tell.
  func planSitePages() -> [SitePage] {
    [planSummaryPage()] + enablerPages() + priorityPages() + [actionTrackerPage()] + metricPages()
      + [engagementPage(), caseStudiesPage(), learningPage()]
  }

  /// A page below the plan's summary, and below its index where it has one.
  func planPage<Model: TemplateModel>(
    at address: SiteAddress,
    template: String,
    model: @autoclosure @escaping @Sendable () -> Model,
    title: String,
    description: String,
    below index: (title: String, address: SiteAddress)? = nil
  ) -> SitePage {
    let crumbs = [(title: words[.thePlan], address: SiteMap.plan)] + (index.map { [$0] } ?? [])
    return SitePage(
      at: address,
      template: template,
      model: model(),
      frame: frame(
        at: address,
        title: title,
        description: description,
        crumbs: address == SiteMap.plan ? [] : crumbs
      )
    )
  }
}
