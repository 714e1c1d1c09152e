internal import Diagnostics
internal import PlanAnalysis
internal import PlanModel

/// The whole plan for machines, as `data/plan.json`.
///
/// It holds what the pages hold and no more: no address that is hidden, no risk that is withheld,
/// no count of people before disclosure control, and of services that are gone only their names.
struct PlanData {
  /// Changes when a program that reads the file would have to change.
  static let schemaVersion = 1

  let published: PublishedPlan

  var records: PlanRecords { published.records }

  /// Everything, the plan's own particulars first.
  var value: JSONValue {
    .record([
      "schema": .record([
        "name": .text("local-transformation-plan"),
        "version": .whole(Self.schemaVersion),
      ]),
      "as-at": .text(published.plan.today.iso),
      "plan": settings(published.settings),
      "pages": .records(records.pages, page),
      "enablers": .records(records.enablers, enabler),
      "priorities": .records(records.priorities, priority),
      "actions": .records(records.actions, action),
      "milestones": .records(records.milestones, milestone),
      "measures": .records(records.metrics, metric),
      "services": services,
      "pathways": .records(records.pathways, pathway),
      "organisations": .records(records.organisations, organisation),
      "locations": .records(records.locations, location),
      "bodies": .records(records.bodies, body),
      "engagement": .records(records.engagement, engagement),
      "case-studies": .records(records.caseStudies, caseStudy),
      "learning": .records(records.learning, learning),
      "risks": risks,
      "funding-streams": .records(records.fundingStreams, fundingStream),
      "spending": .records(records.spending, spending),
      "workforce": .records(records.workforce, workforce),
      "population": .records(published.disclosed.population.lines, population),
      "training": .records(records.training, training),
      "glossary": .records(records.glossary, glossary),
      "sources": .records(records.sources, source),
      "assessments": assessments,
    ])
  }

  /// References written as `kind:id`, without those to what is withheld.
  func references(_ written: [Located<String>]) -> JSONValue {
    let withheld = records.risks.filter { $0.publish.value == .withheld }
      .map { "\(RecordKind.risk.rawValue):\($0.id.value)" }
    return .lines(written.filter { !withheld.contains($0.value) })
  }

  private func page(_ page: Page) -> JSONValue {
    .record([
      "id": .line(page.id),
      "title": .line(page.title),
      "summary": .line(page.summary),
      "section": .choice(page.section),
      "order": .whole(page.order),
      "checked-on": .date(page.checkedOn),
      "in-document": .flag(page.isInDocument),
      "exit-button": page.hasExitButton ? .flag(true) : nil,
      "text": .words(page.body),
    ])
  }

  /// The answers to all frameworks, one a row.
  var assessmentRows: [JSONValue] {
    records.assessments.sorted { $0.key < $1.key }.flatMap { framework, answers in
      answers.map { answer in
        .object([.init("framework", .text(framework))] + members(of: answer))
      }
    }
  }

  private func members(of answer: AssessmentAnswer) -> [JSONValue.Member] {
    let value = JSONValue.record([
      "item": .line(answer.item),
      "year": .year(answer.year),
      "answer": .line(answer.answer),
      "evidence": references(answer.evidence),
      "note": .line(answer.note),
    ])
    if case .object(let members) = value { return members }
    return []
  }

  private var assessments: JSONValue {
    .list(
      records.assessments.sorted { $0.key < $1.key }.map { framework, answers in
        .record([
          "framework": .text(framework),
          "answers": .records(answers) { .object(members(of: $0)) },
        ])
      }
    )
  }
}
