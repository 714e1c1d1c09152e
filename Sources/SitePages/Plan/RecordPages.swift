private import Diagnostics
private import PlanModel

extension PublishedPlan {
  /// The pages that show records of one kind together, and the document that holds the whole plan.
  package func recordSitePages() -> [SitePage] {
    let plan = [(title: words[.thePlan], address: SiteMap.plan)]
    return [
      page(
        SiteMap.governance,
        "governance",
        .governanceTitle,
        .governanceDescription,
        below: plan,
        GovernancePart.init
      ),
      page(
        SiteMap.organisations,
        "organisations",
        .organisationsTitle,
        .organisationsDescription,
        below: plan,
        OrganisationsPart.init
      ),
      page(SiteMap.risks, "risks", .risksTitle, .risksDescription, below: plan, RisksPart.init),
      page(SiteMap.money, "money", .moneyTitle, .moneyDescription, below: plan, MoneyPart.init),
      page(
        SiteMap.workforce,
        "workforce",
        .workforceTitle,
        .workforceDescription,
        below: plan,
        WorkforcePart.init
      ),
      page(
        SiteMap.population,
        "population",
        .populationTitle,
        .populationDescription,
        below: plan,
        PopulationPart.init
      ),
      page(SiteMap.glossary, "glossary", .glossary, .glossaryDescription, GlossaryPart.init),
      page(SiteMap.sources, "sources", .sources, .sourcesDescription, SourcesPart.init),
    ] + requirementsPage(below: plan) + accessibilityPage() + [dataPage(), documentPage()]
  }

  /// Where the requirements are answered, for plans that say they keep to them.
  private func requirementsPage(
    below crumbs: [(title: String, address: SiteAddress)]
  ) -> [SitePage] {
    guard hasRequirements else { return [] }
    return [
      page(
        SiteMap.requirements,
        "requirements",
        .requirementsTitle,
        .requirementsDescription,
        below: crumbs,
        RequirementsPart.init
      )
    ]
  }

  /// A page that is one part with a title above it.
  private func page(
    _ address: SiteAddress,
    _ template: String,
    _ title: Word,
    _ description: Word,
    below crumbs: [(title: String, address: SiteAddress)] = [],
    _ part: @escaping @Sendable (PublishedPlan, Placement) -> some TemplateModel
  ) -> SitePage {
    SitePage(
      at: address,
      template: template,
      model: part(self, .page(address)),
      frame: frame(
        at: address,
        title: words[title],
        description: words[description],
        crumbs: crumbs
      )
    )
  }

  /// The statement that the program writes, unless the area has written its own.
  private func accessibilityPage() -> [SitePage] {
    let address = SiteMap.accessibility
    guard !records.pages.contains(where: { SiteMap.page($0) == address }) else { return [] }
    return [
      SitePage(
        at: address,
        template: "accessibility",
        model: AccessibilityPage(self, at: address),
        frame: frame(
          at: address,
          title: words[.accessibility],
          description: words[.accessibilityDescription]
        )
      )
    ]
  }
}
