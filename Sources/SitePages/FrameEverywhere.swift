internal import Diagnostics
internal import PlanModel

/// What the frame says on every page alike, worked out once.
struct FrameEverywhere: Sendable {
  let crisisLines: [CrisisLinePart]
  /// Said once where it is the same for every line above the page, so that the page itself begins
  /// on a phone's first screen.
  let crisisHours: String?
  let publisher: String
  let imprint: String
  /// The pages about the site, for its foot.
  let about: [(title: String, address: SiteAddress)]

  init(_ plan: Plan, _ words: Words) {
    let settings = plan.settings
    let organisation = settings.site.organisation.value
    let publisher = plan.index.entry(.organisation, organisation)?.title ?? organisation
    crisisLines = settings.crisisLines.map { CrisisLinePart($0, planAges: settings.ages, words) }
    crisisHours = Self.hours(of: settings.crisisLines, words)
    self.publisher = publisher
    imprint = Self.imprint(settings, publisher, words)
    about = plan.records.pages.filter { $0.section.value == .about }
      .map { (title: $0.title.value, address: SiteMap.page($0)) }
  }

  private static func hours(of lines: [CrisisLine], _ words: Words) -> String? {
    let said = lines.prefix(PageFrame.mostLines).map { line in
      [line.hours.value, line.cost?.value].compactMap(\.self).joined(separator: ", ")
    }
    guard let hours = said.first, said.count > 1, said.allSatisfy({ $0 == hours }) else {
      return nil
    }
    return words(.crisisHours, ["hours": hours])
  }

  private static func imprint(
    _ settings: PlanSettings,
    _ publisher: String,
    _ words: Words
  ) -> String {
    guard let day = settings.publishedOn, settings.state.value == .published else {
      return words(
        .imprintUnpublished,
        ["publisher": publisher, "version": settings.version.value]
      )
    }
    return words(
      .imprint,
      [
        "date": day.value.inWords, "publisher": publisher,
        "version": settings.version.value,
      ]
    )
  }
}
