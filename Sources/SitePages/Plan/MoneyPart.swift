private import Diagnostics
private import Frameworks
private import PlanAnalysis
internal import PlanModel

/// What help costs and who pays: by year, stream, THRIVE group and level, and for each child.
package struct MoneyPart: TemplateModel {
  private let placement: Placement
  private let years: [MoneyYear]
  private let pooled: [TextLine]
  private let perHead: [MoneyPerHead]
  private let comparators: [MoneyComparator]
  private let streams: [FundingStreamPart]

  package init(_ published: PublishedPlan, in placement: Placement) {
    let spending = Spending(of: published.plan)
    let population = published.disclosed.population
    self.placement = placement
    years = spending.years.map { MoneyYear($0, spending, published, placement) }
    perHead = spending.years.compactMap { year in
      population.people(ages: MoneyPerHead.ages, in: year.start).flatMap {
        MoneyPerHead(year, spending.total(in: year), $0, published.words)
      }
    }
    pooled = published.records.fundingStreams.filter { !$0.pooledMembers.isEmpty }.map { fund in
      let members = fund.pooledMembers.map { published.title(.fundingStream, $0.value) }
      return TextLine(
        published.words(
          .moneyPooled,
          ["fund": fund.title.value, "members": members.joined(separator: "; ")]
        )
      )
    }
    comparators = published.frameworks["funding-comparators"].items
      .map { MoneyComparator($0, published, placement) }
    streams = published.records.fundingStreams
      .map { FundingStreamPart($0, published, placement) }
  }

  package static let templateFields = TemplateFields<MoneyPart>(
    TemplateFields.Field.headings { $0.placement } + [
      .many("years") { $0.years },
      .many("pooled") { $0.pooled },
      .many("per-head") { $0.perHead },
      .flag("has-per-head") { !$0.perHead.isEmpty },
      .many("comparators") { $0.comparators },
      .flag("has-comparators") { !$0.comparators.isEmpty },
      .many("streams") { $0.streams },
    ]
  )
}

/// The money of one year, in three tables with the same total.
package struct MoneyYear: TemplateModel {
  private let year: PlanYear
  private let streams: [MoneyRow]
  private let groups: [MoneyRow]
  private let levels: [MoneyRow]
  private let total: MoneyRow
  private let amounts: SpendingAmounts

  fileprivate init(
    _ year: PlanYear,
    _ spending: Spending,
    _ published: PublishedPlan,
    _ placement: Placement
  ) {
    let words = published.words
    let frameworks = published.frameworks
    let whole = spending.total(in: year)
    func row(_ title: String, _ amounts: SpendingAmounts, href: String? = nil) -> MoneyRow {
      MoneyRow(title: title, href: href, amounts: amounts, of: whole, words)
    }
    self.year = year
    amounts = whole
    streams = spending.byStream(in: year).map { stream, amounts in
      row(
        published.title(.fundingStream, stream),
        amounts,
        href: published.href(.fundingStream, stream, from: placement)
      )
    }
    groups = spending.byThrive(in: year).map { group, amounts in
      row(
        group.map { frameworks.thrive[$0.rawValue]?.title ?? $0.rawValue }
          ?? words[.moneyGroupMissing],
        amounts
      )
    }
    levels = spending.byLevel(in: year).map { level, amounts in
      row(
        level.map { frameworks.levels[$0.rawValue]?.title ?? $0.rawValue }
          ?? words[.moneyLevelMissing],
        amounts
      )
    }
    total = row("", whole)
  }

  package static let templateFields = TemplateFields<MoneyYear>([
    .text("year") { $0.year.text },
    .many("by-stream") { $0.streams },
    .many("by-group") { $0.groups },
    .many("by-level") { $0.levels },
    .one("total") { $0.total },
    .flag("has-planned") { $0.amounts.planned != nil },
    .flag("has-actual") { $0.amounts.actual != nil },
    .flag("has-forecast") { $0.amounts.forecast != nil },
  ])
}

/// The amounts of one row of a table.
package struct MoneyRow: TemplateModel {
  private let title: String
  private let href: String?
  private let planned: String
  private let actual: String
  private let forecast: String
  private let share: String

  fileprivate init(
    title: String,
    href: String?,
    amounts: SpendingAmounts,
    of whole: SpendingAmounts,
    _ words: Words
  ) {
    func shown(_ amount: Money?) -> String { amount?.inWords ?? words[.notStated] }
    self.title = title
    self.href = href
    planned = shown(amounts.planned)
    actual = shown(amounts.actual)
    forecast = shown(amounts.forecast)
    if let planned = amounts.planned, let all = whole.planned,
      let percentage = planned.percentage(of: all)
    {
      share = "\(percentage)%"
    } else {
      share = words[.notStated]
    }
  }

  package static let templateFields = TemplateFields<MoneyRow>([
    .text("title") { $0.title },
    .maybe("href") { $0.href },
    .text("planned") { $0.planned },
    .text("actual") { $0.actual },
    .text("forecast") { $0.forecast },
    .text("share") { $0.share },
  ])
}

/// A year's money for each person of 0 to 19, the ages that national comparisons use.
package struct MoneyPerHead: TemplateModel {
  static let ages = AgeRange(from: 0, to: 19)

  private let year: PlanYear
  private let people: String
  private let planned: String
  private let actual: String

  /// Divides by the number that is shown, for a share of the exact one would tell it.
  ///
  /// Nil where none is shown.
  fileprivate init?(
    _ year: PlanYear,
    _ total: SpendingAmounts,
    _ count: Population.Count,
    _ words: Words
  ) {
    guard let shownPeople = count.people.number, let people = shownPeople.people else { return nil }
    func shown(_ amount: Money?) -> String {
      amount?.shared(among: people)?.inWords ?? words[.notStated]
    }
    self.year = year
    self.people = words(
      .moneyPerHeadPeople,
      ["people": shownPeople.grouped, "year": "\(count.year)"]
    )
    planned = shown(total.planned)
    actual = shown(total.actual)
  }

  package static let templateFields = TemplateFields<MoneyPerHead>([
    .text("year") { $0.year.text },
    .text("people") { $0.people },
    .text("planned") { $0.planned },
    .text("actual") { $0.actual },
  ])
}

/// A figure from elsewhere to hold the area's own against.
package struct MoneyComparator: TemplateModel {
  private let item: FrameworkItem
  private let value: String?
  private let range: String?
  private let source: TitledLink?

  fileprivate init(_ item: FrameworkItem, _ published: PublishedPlan, _ placement: Placement) {
    func shown(_ column: String) -> String? {
      guard let number = item.columns[column].flatMap(DecimalNumber.init) else { return nil }
      return switch item.columns["unit"] {
      case "pounds": "\u{A3}\(number.grouped)"
      case "percent": "\(number.grouped)%"
      default: number.grouped
      }
    }
    self.item = item
    value = shown("value")
    if let low = shown("low"), let high = shown("high") {
      range = published.words(.moneyRange, ["from": low, "to": high])
    } else {
      range = nil
    }
    source = item.columns["source"].flatMap { id in
      published.plan.index.entry(.source, id).map { _ in
        published.link(.source, id, from: placement)
      }
    }
  }

  package static let templateFields = TemplateFields<MoneyComparator>([
    .text("title") { $0.item.title },
    .maybe("value") { $0.value },
    .maybe("range") { $0.range },
    .maybe("base") { $0.item.columns["base"] },
    .one("source") { $0.source },
  ])
}

/// Where money comes from, for how long, and how sure the figures are.
package struct FundingStreamPart: TemplateModel {
  private let stream: FundingStream
  private let funder: TitledLink
  private let kind: String
  private let isRecurrent: String
  private let confidence: String?

  fileprivate init(
    _ stream: FundingStream,
    _ published: PublishedPlan,
    _ placement: Placement
  ) {
    self.stream = stream
    funder = published.link(.organisation, stream.funder.value, from: placement)
    kind = published.words.title(of: stream.streamKind.value)
    isRecurrent = published.words.answer(stream.isRecurrent.value)
    confidence = stream.confidence.map { published.words.title(of: $0.value) }
  }

  package static let templateFields = TemplateFields<FundingStreamPart>([
    .text("anchor") { SiteMap.anchor(.fundingStream, $0.stream.id.value) },
    .text("title") { $0.stream.title.value },
    .one("funder") { $0.funder },
    .text("kind") { $0.kind },
    .text("recurrent") { $0.isRecurrent },
    .maybe("ends") { $0.stream.ends?.value.inWords },
    .maybe("confidence") { $0.confidence },
    .maybe("exclusions") { $0.stream.exclusions?.value },
  ])
}
