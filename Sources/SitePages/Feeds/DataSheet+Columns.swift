/// The columns of each sheet: they never depend on what a plan holds, and new ones come last.
extension DataSheet {
  var columns: [SheetColumn] {
    switch self {
    case .services: serviceColumns
    case .organisations:
      [
        "id", "name", "description", "sector", "roles", "url", "email", "ods-code",
        "charity-number", "standing-partner", "consulted", "stakeholder-group", "flows-mhsds",
      ]
    case .locations:
      [
        "id", "name", "kind", "address-1", "address-2", "town", "postcode", "latitude",
        "longitude", "uprn", "travel", "access",
      ]
    case .pathways:
      [
        "id", "title", "summary", "audience", SheetColumn("ages.from", as: "age-from"),
        SheetColumn("ages.to", as: "age-to"), "needs", "agreed-by", "agreed-on", "if-not-accepted",
      ]
    case .pathwaySteps:
      ["pathway-id", "pathway-title", "id", "kind", "text", "service", "next", "target-wait"]
    case .priorities:
      [
        "id", "title", "order", "why", "outcome", "enablers", "thrive", "groups", "measures",
        SheetColumn("owner.role", as: "owner-role"),
        SheetColumn("owner.organisation", as: "owner-organisation"), "young-people",
        SheetColumn("from-last-year.was", as: "last-year-was"),
        SheetColumn("from-last-year.reason", as: "last-year-reason"),
      ]
    case .enablers:
      ["enabler-id", "enabler-title", "year", "rating", "reason", "evidence"]
    case .actions:
      [
        "id", "title", "priority", "owner-role", "owner-organisation", "start", "due",
        "original-due", "completed-on", "delivery", "outcome-confidence", "reason",
        "funding-stream", "amount", "year", "funding-note", "measures", "services", "engagement",
        "commissioning-step", "evidence", "progress",
      ]
    case .milestones:
      ["id", "action", "title", "due", "original-due", "done-on", "state", "evidence"]
    case .measures: measureColumns
    case .measureValues:
      [
        "measure-id", "measure-title", "period", "value", "value-missing", "comparator", "split",
        "note",
      ]
    default: moneyColumns ?? storyColumns
    }
  }

  /// The way in, the place and the contact of a service, as ``PlanData/serviceRow(_:)`` makes them.
  private var serviceColumns: [SheetColumn] {
    [
      "id", "name", "summary", "provider", "commissioners",
      SheetColumn("ages.from", as: "age-from"),
      SheetColumn("ages.to", as: "age-to"), "thrive", "level", "needs", "groups", "only-for-groups",
      "provides", "how-to-get-it.referral-routes", "how-to-get-it.self-referral-from-age",
      "plain.how-to-get-help", "plain.eligibility", "plain.not-for", "plain.what-happens-next",
      "plain.for-professionals", SheetColumn("how-to-get-it.wait.weeks", as: "wait-weeks"),
      SheetColumn("how-to-get-it.wait.percentile", as: "wait-percentile"),
      SheetColumn("how-to-get-it.wait.measured-on", as: "wait-measured-on"),
      "how-to-get-it.wait-unknown", "how-to-get-it.cost", "crisis", "round-the-clock",
      "where-and-when.channels", "where-and-when.areas", "plain.locations",
      "where-and-when.hours", "where-and-when.bank-holidays", "where-and-when.languages",
      "where-and-when.interpreter", "where-and-when.accessibility",
      SheetColumn("contact.phones.number", as: "phones", holdsPhones: true),
      SheetColumn("contact.text", holdsPhones: true), "contact.text-keyword", "contact.email",
      "contact.website", "contact.complaints", "checked-on", "checked-by-role",
    ]
  }

  private var measureColumns: [SheetColumn] {
    [
      "id", "title", "plain-title", "definition", "numerator", "denominator", "code", "unit",
      "counts-people", "improvement", "period", "geography", "source", "citation",
      "source-status", "scope", SheetColumn("baseline.period", as: "baseline-period"),
      SheetColumn("baseline.value", as: "baseline-value"),
      SheetColumn("targets.value", as: "target-values"),
      SheetColumn("targets.by", as: "targets-by"),
      "comparator", "split-by", "disclosure-rule",
    ]
  }

  /// Money, staff, people and risks; nil for other sheets.
  private var moneyColumns: [SheetColumn]? {
    switch self {
    case .fundingStreams:
      [
        "id", "title", "funder", "kind", "recurrent", "ends", "pooled-members", "confidence",
        "exclusions",
      ]
    case .spending:
      [
        "year", "stream", "service", "action", "thrive", "level", "planned", "actual", "forecast",
        "note",
      ]
    case .workforce:
      [
        "as-at", "organisation", "service", "role-group", "funded-wte", "in-post-wte",
        "planned-wte", "source",
      ]
    case .training:
      [
        "id", "title", "provider", "audience", "level", "cost", "year", "trained",
        "trained-missing", "of", "of-missing",
      ]
    case .population:
      ["year", "area", "age-from", "age-to", "group", "count", "count-missing", "source"]
    case .risks:
      [
        "id", "title", "publish", "likelihood", "impact", "target-likelihood", "target-impact",
        "cause", "effect", "owner-role", "mitigations", "review-due",
      ]
    default: nil
    }
  }

  /// What was decided, heard and learnt, and the words and sources of it.
  private var storyColumns: [SheetColumn] {
    switch self {
    case .bodies:
      [
        "id", "title", "kind", "reports-to", "chair-role", "meets",
        SheetColumn("members.organisation", as: "members"), "terms", "minutes",
      ]
    case .engagement:
      [
        "id", "title", "when", "groups", "count-band", "method", "you-said", "we-did", "state",
        "why-not", "actions",
      ]
    case .caseStudies:
      [
        "id", "title", "summary", "enablers", "services", "thrive", "consent", "composite",
        "age-band",
      ]
    case .learning:
      [
        "id", "title", "question", "thrive", "from-area", "partners", "what-we-learnt",
        "what-we-changed",
      ]
    case .assessments: ["framework", "item", "year", "answer", "evidence", "note"]
    case .glossary: ["id", "term", "short-form", "definition", "see", "avoid"]
    case .sources:
      ["id", "title", "publisher", "year", "url", "accessed-on", "kind", "licence"]
    default: []
    }
  }
}
