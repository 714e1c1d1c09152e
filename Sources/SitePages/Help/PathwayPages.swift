import Diagnostics
import PlanModel

/// A way through a referral, step by step.
struct PathwayPage: TemplateModel {
  private let pathway: Pathway
  private let needs: String
  private let agreed: String?
  private let agreedBy: TitledLink?
  private let steps: [PathwayStep]
  private let ifNotAccepted: HTML
  private let body: HTML

  init(_ pathway: Pathway, at address: SiteAddress, _ published: PublishedPlan) {
    let placement = Placement.page(address)
    let anchor = SiteMap.anchor(.pathway, pathway.id.value)
    self.pathway = pathway
    needs = published.needTitles(pathway.needs).joined(separator: ", ")
    agreed = pathway.agreedOn?.value.inWords
    agreedBy = pathway.agreedBy.map { published.link(.body, $0.value, from: placement) }
    steps = pathway.steps.indices.map { PathwayStep($0, of: pathway, from: placement, published) }
    ifNotAccepted = published.html(
      pathway.ifNotAccepted,
      in: placement,
      prefix: "\(anchor)-if-not-accepted",
      under: 2
    )
    body = published.html(pathway.body, in: placement, prefix: anchor)
  }

  static let templateFields = TemplateFields<PathwayPage>([
    .text("name") { $0.pathway.title.value },
    .maybe("summary") { $0.pathway.summary?.value },
    .text("audience") { $0.pathway.audience.value },
    .text("ages") { $0.pathway.ages.inWords },
    .text("needs") { $0.needs },
    .maybe("agreed-on") { $0.agreed },
    .one("agreed-by") { $0.agreedBy },
    .many("steps") { $0.steps },
    .html("if-not-accepted") { $0.ifNotAccepted },
    .html("body") { $0.body },
  ])
}

/// One step, with what comes after it.
struct PathwayStep: TemplateModel {
  private let id: String
  private let number: String
  private let kind: String
  private let isCrisis: Bool
  private let text: String
  private let service: TitledLink?
  private let targetWait: String?
  private let next: [PathwayTurn]

  init(_ place: Int, of pathway: Pathway, from placement: Placement, _ published: PublishedPlan) {
    let step = pathway.steps[place]
    id = step.id.value
    number = published.words(.stepNumber, ["number": "\(place + 1)"])
    kind = published.words[step.kind.value.word]
    isCrisis = step.kind.value == .crisis
    text = step.text.value
    service = step.service.map { published.link(.service, $0.value, from: placement) }
    targetWait = step.targetWait?.value
    let after = step.next.compactMap { next in
      pathway.steps.firstIndex { $0.id.value == next.value }
    }
    next = after.enumerated().map { count, place in
      PathwayTurn(
        number: place + 1,
        id: pathway.steps[place].id.value,
        separator: count == 0
          ? " " : count == after.count - 1 ? " \(published.words[.or]) " : ", ",
        published.words
      )
    }
  }

  static let templateFields = TemplateFields<PathwayStep>([
    .text("step-id") { $0.id },
    .text("number") { $0.number },
    .text("kind") { $0.kind },
    .flag("is-crisis") { $0.isCrisis },
    .text("text") { $0.text },
    .one("service") { $0.service },
    .maybe("target-wait") { $0.targetWait },
    .flag("has-turns") { !$0.next.isEmpty },
    .many("next") { $0.next },
  ])
}

/// A step that may come after another.
struct PathwayTurn: TemplateModel {
  private let label: String
  private let id: String
  /// What stands between it and the turn before.
  private let separator: String

  init(number: Int, id: String, separator: String, _ words: Words) {
    label = words(.goToStep, ["number": "\(number)"])
    self.id = id
    self.separator = separator
  }

  static let templateFields = TemplateFields<PathwayTurn>([
    .text("separator") { $0.separator },
    .text("label") { $0.label },
    .text("href") { "#step-\($0.id)" },
  ])
}

/// All pathways.
struct PathwayIndexPage: TemplateModel {
  private let pathways: [PathwayCard]

  init(_ published: PublishedPlan) {
    pathways = published.records.pathways.map { PathwayCard($0, published) }
  }

  static let templateFields = TemplateFields<PathwayIndexPage>([
    .many("pathways") { $0.pathways }
  ])
}

/// A pathway in the list of pathways.
struct PathwayCard: TemplateModel {
  private let pathway: Pathway
  private let href: String?
  private let needs: [ListedText]

  init(_ pathway: Pathway, _ published: PublishedPlan) {
    self.pathway = pathway
    href = published.href(.pathway, pathway.id.value, from: .page(SiteMap.pathways))
    needs = published.needTitles(pathway.needs).listed
  }

  static let templateFields = TemplateFields<PathwayCard>([
    .text("name") { $0.pathway.title.value },
    .maybe("href") { $0.href },
    .maybe("summary") { $0.pathway.summary?.value },
    .text("audience") { $0.pathway.audience.value },
    .text("ages") { $0.pathway.ages.inWords },
    .many("needs") { $0.needs },
  ])
}

extension Pathway.Step.Kind {
  fileprivate var word: Word {
    switch self {
    case .decision: .stepDecision
    case .service: .stepService
    case .advice: .stepAdvice
    case .crisis: .stepCrisis
    }
  }
}

extension PublishedPlan {
  /// The list of pathways and a page for each.
  func pathwayPages() -> [SitePage] {
    let index = SitePage(
      at: SiteMap.pathways,
      template: "pathways",
      model: PathwayIndexPage(self),
      frame: frame(
        at: SiteMap.pathways,
        title: words[.pathways],
        description: words[.pathwaysLead]
      )
    )
    return [index] + records.pathways.map(pathwayPage)
  }

  private func pathwayPage(_ pathway: Pathway) -> SitePage {
    let address = SiteAddress("pathways/\(pathway.id.value).html")
    return SitePage(
      at: address,
      template: "pathway",
      model: PathwayPage(pathway, at: address, self),
      frame: frame(
        at: address,
        title: pathway.title.value,
        description: pathway.summary?.value ?? pathway.audience.value,
        crumbs: [(title: words[.pathways], address: SiteMap.pathways)],
        hasExit: needsExit(pathway.needs)
      )
    )
  }
}
