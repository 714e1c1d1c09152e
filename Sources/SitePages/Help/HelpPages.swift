extension PublishedPlan {
  /// The pages for families, young people and the professionals who send them: everything but the
  /// plan itself.
  func helpSitePages(_ help: HelpDirectory) -> [SitePage] {
    homePages(help) + crisisPages(help) + directoryPages(help) + servicePages()
      + movedPages() + referralPages() + myListPages() + printedDirectoryPages(help)
      + pathwayPages() + youngPeoplePages(help) + freePages() + notFoundPages()
  }
}

/// One text of a list, for templates: a list of plain strings has no names to ask for.
struct ListedText: TemplateModel {
  let text: String

  static let templateFields = TemplateFields<ListedText>([.text("text") { $0.text }])
}

extension Sequence<String> {
  /// The same texts as a template can list them.
  var listed: [ListedText] { map(ListedText.init) }
}
