import Charts
import Diagnostics
import PlanModel

/// A way through a referral, step by step.
struct PathwayPart: NumberedPart {
  var number: String?
  private let placement: Placement
  private let pathway: Pathway
  private let needs: String
  private let agreed: String?
  private let agreedBy: TitledLink?
  private let steps: [PathwayStep]
  private let picture: HTML
  private let ifNotAccepted: HTML
  private let body: HTML

  init(_ pathway: Pathway, _ published: PublishedPlan, _ placement: Placement) {
    self.placement = placement
    let anchor = SiteMap.anchor(.pathway, pathway.id.value)
    self.pathway = pathway
    needs = published.needTitles(pathway.needs).joined(separator: ", ")
    agreed = pathway.agreedOn?.value.inWords
    agreedBy = pathway.agreedBy.map { published.link(.body, $0.value, from: placement) }
    steps = pathway.steps.indices.map { PathwayStep($0, of: pathway, from: placement, published) }
    // Where the plan is printed the steps in words say the same in less room.
    picture =
      placement.isDocument ? .empty : HTML(published.flow(of: pathway).svg(idPrefix: "flow"))
    ifNotAccepted = published.html(
      pathway.ifNotAccepted,
      in: placement,
      prefix: "\(anchor)-if-not-accepted",
      under: placement.recordLevel + 1
    )
    body = published.html(
      pathway.body,
      in: placement,
      prefix: anchor,
      under: placement.recordLevel
    )
  }

  var title: String { pathway.title.value }
  var anchor: String { SiteMap.anchor(.pathway, pathway.id.value) }

  static let templateFields = TemplateFields<PathwayPart>(
    TemplateFields<PathwayPart>.Field.numberedSections { $0.placement } + [
      .maybe("summary") { $0.pathway.summary?.value },
      .text("audience") { $0.pathway.audience.value },
      .text("ages") { $0.pathway.ages.inWords },
      .text("needs") { $0.needs },
      .maybe("agreed-on") { $0.agreed },
      .one("agreed-by") { $0.agreedBy },
      .many("steps") { $0.steps },
      .html("picture") { $0.picture },
      .html("if-not-accepted") { $0.ifNotAccepted },
      .html("body") { $0.body },
    ]
  )
}

/// One step, with what comes after it.
struct PathwayStep: TemplateModel {
  private let anchor: String
  private let number: String
  private let kind: String
  private let isCrisis: Bool
  private let text: String
  private let service: TitledLink?
  private let targetWait: String?
  private let next: [PathwayTurn]

  init(_ place: Int, of pathway: Pathway, from placement: Placement, _ published: PublishedPlan) {
    let step = pathway.steps[place]
    anchor = Self.anchor(of: step, in: pathway, placement)
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
        anchor: Self.anchor(of: pathway.steps[place], in: pathway, placement),
        separator: count == 0
          ? " " : count == after.count - 1 ? " \(published.words[.or]) " : ", ",
        published.words
      )
    }
  }

  /// In the document, where steps of several pathways stand, it holds the pathway's anchor too.
  private static func anchor(
    of step: Pathway.Step,
    in pathway: Pathway,
    _ placement: Placement
  ) -> String {
    let prefix = placement.isDocument ? "\(SiteMap.anchor(.pathway, pathway.id.value))-" : ""
    return "step-\(prefix)\(step.id.value)"
  }

  static let templateFields = TemplateFields<PathwayStep>([
    .text("anchor") { $0.anchor },
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
  private let anchor: String
  /// What stands between it and the turn before.
  private let separator: String

  init(number: Int, anchor: String, separator: String, _ words: Words) {
    label = words(.goToStep, ["number": "\(number)"])
    self.anchor = anchor
    self.separator = separator
  }

  static let templateFields = TemplateFields<PathwayTurn>([
    .text("separator") { $0.separator },
    .text("label") { $0.label },
    .text("href") { "#\($0.anchor)" },
  ])
}

extension Pathway.Step.Kind {
  var word: Word {
    switch self {
    case .decision: .stepDecision
    case .service: .stepService
    case .advice: .stepAdvice
    case .crisis: .stepCrisis
    }
  }
}
