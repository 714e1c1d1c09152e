internal import PlanModel

/// What the file says of each kind of record.
extension PlanSchema {
  static var records: [(String, JSONValue)] {
    plan + progress + offer + partnership + money
  }

  private static var plan: [(String, JSONValue)] {
    [
      (
        "plan",
        object(
          [
            "title": text, "kind": one(of: PlanSettings.Kind.self), "area": ref("area"),
            "year": year, "period": object(["from": date, "to": date]), "version": text,
            "state": one(of: PlanSettings.State.self), "next-refresh-due": date,
            "approvals": list(
              of: object(["body": id, "date": date], maybe: ["role": text, "minutes": text])
            ),
            "signatories": list(of: object(["role": text, "organisation": id, "date": date])),
            "version-log": list(
              of: object(["version": text, "date": date, "author-role": text, "change": text])
            ),
            "lead": object(
              ["role": text, "organisation": id],
              maybe: ["email": text, "phone": text]
            ), "ages": ages, "principles": texts, "crisis": list(of: ref("crisis-line")),
            "disclosure": one(of: PlanSettings.Disclosure.self),
            "alignment": list(of: object(["document": text, "how": text], maybe: ["url": text])),
            "frameworks": texts,
            "accessibility-audits": list(
              of: object(["date": date, "by": text, "method": text, "result": text])
            ), "languages": texts,
            "site": object(
              ["organisation": id],
              maybe: [
                "url": text, "feedback-url": text, "feedback-email": text,
                "security-contact": text,
                "licence": object(["name": text], maybe: ["url": text]),
              ]
            ), "planned-services": list(of: ref("service")),
          ],
          maybe: [
            "short-name": text, "published-on": date, "vision": text, "notice": text,
            "disclosure-reason": text, "complaints": ref("contact"), "advocacy": ref("contact"),
          ]
        )
      ),
      (
        "area",
        object(
          ["name": text, "kind": text, "places": list(of: object(["id": id, "name": text]))],
          maybe: ["ons-code": text]
        )
      ),
      (
        "crisis-line",
        object(
          ["name": text, "hours": text, "checked-on": date],
          maybe: [
            "summary": text, "phone": text, "text": text, "url": text, "ages": ages, "cost": text,
          ]
        )
      ),
      (
        "contact",
        object(
          ["name": text],
          maybe: ["summary": text, "phone": text, "email": text, "url": text]
        )
      ),
      (
        "page",
        object(
          [
            "id": id, "title": text, "summary": text, "section": one(of: Page.Section.self),
            "order": whole, "in-document": flag,
          ],
          maybe: ["checked-on": date, "exit-button": flag, "text": text]
        )
      ),
    ]
  }

  private static var progress: [(String, JSONValue)] {
    [
      (
        "enabler",
        object(
          [
            "id": id, "title": text, "enabler": text,
            "ratings": list(
              of: object(["year": year, "rating": text, "reason": text, "evidence": texts])
            ),
          ],
          maybe: ["lead": owner, "text": text]
        )
      ),
      (
        "priority",
        object(
          [
            "id": id, "title": text, "order": whole, "outcome": text, "enablers": texts,
            "thrive": some(of: ThriveGroup.self), "groups": texts, "measures": ids,
            "owner": owner,
          ],
          maybe: [
            "why": text, "young-people": text,
            "from-last-year": object(["was": text], maybe: ["reason": text]), "text": text,
          ]
        )
      ),
      (
        "action",
        object(
          [
            "id": id, "title": text, "priority": id, "owner-role": text, "owner-organisation": id,
            "start": date, "due": date, "delivery": one(of: Action.Delivery.self),
            "outcome-confidence": one(of: Action.OutcomeConfidence.self), "measures": ids,
            "services": ids, "engagement": ids, "evidence": texts,
          ],
          maybe: [
            "original-due": date, "completed-on": date, "reason": text, "funding-stream": id,
            "amount": number, "year": year, "funding-note": one(of: Action.FundingNote.self),
            "commissioning-step": whole, "progress": text,
          ]
        )
      ),
      (
        "milestone",
        object(
          [
            "id": id, "action": id, "title": text, "due": date,
            "state": one(of: Milestone.State.self), "evidence": texts,
          ],
          maybe: ["original-due": date, "done-on": date]
        )
      ),
      (
        "measure",
        object(
          [
            "id": id, "title": text, "unit": one(of: Metric.Unit.self), "counts-people": flag,
            "improvement": one(of: Metric.Improvement.self),
            "period": one(of: Metric.PeriodKind.self), "scope": text, "order": whole,
            "targets": list(
              of: object(["value": number, "by": date], maybe: ["kind": text, "source": text])
            ), "trajectory": list(of: object(["period": text, "value": number])),
            "breaks": list(of: object(["period": text, "reason": text])),
            "series": list(of: ref("point")),
          ],
          maybe: [
            "plain-title": text, "definition": text, "numerator": text, "denominator": text,
            "code": text, "geography": text, "source": text, "citation": text,
            "source-status": one(of: Metric.SourceStatus.self), "baseline": ref("point"),
            "comparator": text, "split-by": text, "disclosure-rule": text, "text": text,
          ]
        )
      ),
      (
        "point",
        object(
          ["period": text],
          maybe: [
            "value": number, "value-missing": missing, "comparator": number, "split": text,
            "note": text,
          ]
        )
      ),
      (
        "answer",
        object(
          ["item": text, "year": year, "answer": text, "evidence": texts],
          maybe: ["note": text]
        )
      ),
    ]
  }

  private static var partnership: [(String, JSONValue)] {
    [
      (
        "body",
        object(
          [
            "id": id, "title": text, "kind": text, "members": list(of: owner), "minutes": texts,
          ],
          maybe: [
            "reports-to": id, "chair-role": text, "meets": text, "terms": text,
            "childrens-voices": text, "text": text,
          ]
        )
      ),
      (
        "engagement",
        object(
          [
            "id": id, "title": text, "when": text, "groups": texts,
            "state": one(of: Engagement.State.self), "actions": ids,
          ],
          maybe: [
            "count-band": text, "method": text, "you-said": text, "we-did": text,
            "why-not": text, "text": text,
          ]
        )
      ),
      (
        "case-study",
        object(
          [
            "id": id, "title": text, "enablers": texts, "services": ids,
            "thrive": some(of: ThriveGroup.self),
          ],
          maybe: [
            "summary": text, "consent": flag, "composite": flag, "age-band": text, "text": text,
          ]
        )
      ),
      (
        "learning",
        object(
          ["id": id, "title": text, "thrive": some(of: ThriveGroup.self), "partners": texts],
          maybe: [
            "question": text, "from-area": text, "what-we-learnt": text, "what-we-changed": text,
            "text": text,
          ]
        )
      ),
      (
        "risk",
        object(
          [
            "id": id, "title": text, "publish": one(of: Risk.Publication.self),
            "likelihood": whole, "impact": whole,
          ],
          maybe: [
            "target-likelihood": whole, "target-impact": whole, "cause": text, "effect": text,
            "owner-role": text, "mitigations": texts, "review-due": date,
          ]
        )
      ),
      (
        "term",
        object(
          ["id": id, "term": text, "definition": text, "see": ids, "avoid": texts],
          maybe: ["short-form": text]
        )
      ),
      (
        "source",
        object(
          ["id": id, "title": text, "publisher": text, "year": whole, "kind": text],
          maybe: ["url": text, "accessed-on": date, "licence": text]
        )
      ),
    ]
  }
}
