internal import Diagnostics
internal import PlanModel

/// Who decides, what was heard and learnt, what may go wrong, and what words and sources are used.
extension PlanData {
  func body(_ body: GovernanceBody) -> JSONValue {
    .record([
      "id": .line(body.id),
      "title": .line(body.title),
      "kind": .choice(body.bodyKind),
      "reports-to": .line(body.reportsTo),
      "chair-role": .line(body.chairRole),
      "meets": .line(body.meets),
      "members": .list(body.members.compactMap { .owner($0) }),
      "terms": .line(body.terms),
      "minutes": .lines(body.minutes),
      "childrens-voices": .words(body.childrensVoices),
      "text": .words(body.body),
    ])
  }

  func engagement(_ engagement: Engagement) -> JSONValue {
    let when = engagement.when.value
    return .record([
      "id": .line(engagement.id),
      "title": .line(engagement.title),
      "when": .text(when.isMonth ? String(when.date.iso.dropLast(3)) : when.date.iso),
      "groups": .lines(engagement.groups),
      "count-band": .line(engagement.countBand),
      "method": .line(engagement.method),
      "you-said": .words(engagement.youSaid),
      "we-did": .words(engagement.weDid),
      "state": .choice(engagement.state),
      "why-not": .line(engagement.whyNot),
      "actions": .lines(engagement.actions),
      "text": .words(engagement.body),
    ])
  }

  func caseStudy(_ story: CaseStudy) -> JSONValue {
    .record([
      "id": .line(story.id),
      "title": .line(story.title),
      "summary": .line(story.summary),
      "enablers": .lines(story.enablers),
      "services": .lines(story.services),
      "thrive": .choices(story.thrive),
      "consent": .isSo(story.hasConsent),
      "composite": .isSo(story.isComposite),
      "age-band": .line(story.ageBand),
      "text": .words(story.body),
    ])
  }

  func learning(_ story: LearningStory) -> JSONValue {
    .record([
      "id": .line(story.id),
      "title": .line(story.title),
      "question": .line(story.question),
      "thrive": .choices(story.thrive),
      "from-area": .line(story.fromArea),
      "partners": .lines(story.partners),
      "what-we-learnt": .words(story.whatWeLearnt),
      "what-we-changed": .words(story.whatWeChanged),
      "text": .words(story.body),
    ])
  }

  /// Risks as far as each may be shown, and how many may not.
  var risks: JSONValue {
    let withheld = records.risks.filter { $0.publish.value == .withheld }
    return .record([
      "published": .records(records.risks.filter { $0.publish.value != .withheld }, risk),
      "withheld": .whole(withheld.count),
      "withheld-reasons": .lines(withheld.compactMap(\.withheldReason)),
    ])
  }

  func risk(_ risk: Risk) -> JSONValue {
    let isFull = risk.publish.value == .full
    return .record([
      "id": .line(risk.id),
      "title": .line(risk.title),
      "publish": .choice(risk.publish),
      "likelihood": .count(risk.likelihood),
      "impact": .count(risk.impact),
      "target-likelihood": .count(risk.targetLikelihood),
      "target-impact": .count(risk.targetImpact),
      "cause": isFull ? .line(risk.cause) : nil,
      "effect": isFull ? .line(risk.effect) : nil,
      "owner-role": isFull ? .line(risk.ownerRole) : nil,
      "mitigations": isFull ? .lines(risk.mitigations) : nil,
      "review-due": isFull ? .date(risk.reviewDue) : nil,
    ])
  }

  func glossary(_ term: GlossaryTerm) -> JSONValue {
    .record([
      "id": .line(term.id),
      "term": .line(term.term),
      "short-form": .line(term.shortForm),
      "definition": .line(term.definition),
      "see": .lines(term.see),
      "avoid": .lines(term.avoid),
    ])
  }

  func source(_ source: SourceEntry) -> JSONValue {
    .record([
      "id": .line(source.id),
      "title": .line(source.title),
      "publisher": .line(source.publisher),
      "year": .count(source.year),
      "url": .line(source.url),
      "accessed-on": .date(source.accessedOn),
      "kind": .choice(source.sourceKind),
      "licence": .line(source.licence),
    ])
  }
}
