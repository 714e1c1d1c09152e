import Diagnostics
import Frameworks
import PlanModel

/// The nine enablers in their three ways of working, with how far each has come.
struct EnablerGridPart: TemplateModel {
  let placement: Placement
  let year: PlanYear
  let ways: [EnablerWay]

  init(published: PublishedPlan, placement: Placement) {
    self.placement = placement
    year = published.settings.year.value
    ways = published.frameworks.waysOfWorking.items.map {
      EnablerWay($0, published: published, placement: placement)
    }
  }

  static let templateFields = TemplateFields<EnablerGridPart>(
    TemplateFields<EnablerGridPart>.Field.headings { $0.placement } + [
      .text("year") { $0.year.text },
      .many("ways") { $0.ways },
    ]
  )
}

/// One way of working and its enablers.
struct EnablerWay: TemplateModel {
  let item: FrameworkItem
  let enablers: [EnablerCell]

  init(_ item: FrameworkItem, published: PublishedPlan, placement: Placement) {
    self.item = item
    enablers = published.frameworks.enablers.items
      .filter { $0.columns["way-of-working"] == item.id }
      .map { EnablerCell($0, published: published, placement: placement) }
  }

  static let templateFields = TemplateFields<EnablerWay>([
    .text("title") { $0.item.title },
    .text("summary") { $0.item.summary },
    .many("enablers") { $0.enablers },
  ])
}

/// One enabler of the framework, with the area's own account where there is one.
struct EnablerCell: TemplateModel {
  let title: String
  let href: String?
  let isDescribed: Bool
  /// What the area calls it, where that is not what the framework does.
  let account: String?
  let now: RatingPart
  /// The two years before, the latest first.
  let before: [RatingPart]

  init(_ item: FrameworkItem, published: PublishedPlan, placement: Placement) {
    let year = published.settings.year.value
    let enabler = published.records.enablers.first { $0.item.value == item.id }
    let ratings = (enabler?.ratings ?? []).sorted { $0.year.value > $1.year.value }
    title = item.title
    href = enabler.flatMap { published.href(.enabler, $0.id.value, from: placement) }
    isDescribed = enabler != nil
    account = enabler.flatMap { $0.title.value == item.title ? nil : $0.title.value }
    now =
      ratings.first { $0.year.value == year }
      .map { RatingPart($0, published: published, placement: placement) }
      ?? RatingPart(notAssessedIn: year, words: published.words)
    before = ratings.filter { $0.year.value < year }.prefix(2)
      .map { RatingPart($0, published: published, placement: placement) }
  }

  static let templateFields = TemplateFields<EnablerCell>([
    .text("title") { $0.title },
    .maybe("href") { $0.href },
    .flag("is-described") { $0.isDescribed },
    .maybe("account") { $0.account },
    .one("now") { $0.now },
    .flag("has-before") { !$0.before.isEmpty },
    .many("before") { $0.before },
  ])
}

/// One year's rating of an enabler.
struct RatingPart: TemplateModel {
  let year: PlanYear
  let score: PipsPart
  let reason: String?
  let evidence: [TitledLink]

  init(_ rating: Enabler.Rating, published: PublishedPlan, placement: Placement) {
    year = rating.year.value
    score = PipsPart(rating.score.value, words: published.words)
    reason = rating.reason?.value
    evidence = published.evidence(rating.evidence.map(\.value), from: placement)
  }

  /// The rating of a year that nobody has rated.
  init(notAssessedIn year: PlanYear, words: Words) {
    self.year = year
    score = PipsPart(.notAssessed, words: words)
    reason = nil
    evidence = []
  }

  static let templateFields = TemplateFields<RatingPart>([
    .text("year") { $0.year.text },
    .one("score") { $0.score },
    .maybe("reason") { $0.reason },
    .flag("has-evidence") { !$0.evidence.isEmpty },
    .many("evidence") { $0.evidence },
  ])
}

extension PipsPart {
  /// "3 of 4", or "Not assessed".
  init(_ score: Enabler.Rating.Score, words: Words) {
    filled = Int(score.rawValue) ?? 0
    title =
      score == .notAssessed
      ? words[.notAssessed] : words(.ratingOfFour, ["score": score.rawValue])
  }
}
