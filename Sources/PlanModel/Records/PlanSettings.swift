package import Diagnostics

/// What `plan.yml` says: whose plan this is, for when, and who answers for it.
package struct PlanSettings: PlanRecord {
  /// What kind of plan it is.
  package enum Kind: String, CaseIterable, Sendable {
    case localTransformationPlan = "local-transformation-plan"
    case refresh
    case improvementPlan = "improvement-plan"
  }

  /// How far the plan has come on its way to the public.
  package enum State: String, CaseIterable, Sendable {
    case draft
    case consultation
    case approved
    case published
  }

  /// Under which rule small numbers are withheld.
  package enum Disclosure: String, CaseIterable, Sendable {
    case mhsds
    case nhsSecondaryCare = "nhs-secondary-care"
    case none
  }

  package static let kind = RecordKind.settings
  package let id: Located<String>
  package let title: Located<String>
  package let planKind: Located<Kind>
  /// What the area calls this type of document.
  package let shortName: Located<String>?
  package let area: Area
  package let year: Located<PlanYear>
  package let periodFrom: Located<CalendarDate>
  package let periodTo: Located<CalendarDate>
  package let version: Located<String>
  package let state: Located<State>
  package let publishedOn: Located<CalendarDate>?
  package let nextRefreshDue: Located<CalendarDate>
  package let approvals: [Approval]
  package let signatories: [Signatory]
  package let versionLog: [VersionEntry]
  package let lead: Lead
  package let writtenAges: WrittenAges
  package let vision: SourceText
  package let principles: [Located<String>]
  /// Shown at the top of every page.
  package let notice: Located<String>?
  package let crisisLines: [CrisisLine]
  package let disclosure: Located<Disclosure>
  package let disclosureReason: Located<String>?
  package let alignment: [AlignedDocument]
  package let frameworks: [Located<String>]
  package let audits: [AccessibilityAudit]
  package let languages: [Located<String>]
  /// Needs of the area's own beside the vocabulary that ships.
  package let needs: [OwnNeed]
  /// Whom to complain to about any service, when the service itself is no help.
  package let complaints: HelpContact?
  /// Who speaks up for a young person who uses any of the services.
  package let advocacy: HelpContact?
  package let site: Site

  package var displayTitle: String { title.value }
  package var ages: AgeRange { writtenAges.range }

  /// The keys that every judgement of the plan rests on.
  package static let essentialKeys: Set<String> = [
    "area", "year", "period", "state", "published-on", "next-refresh-due", "ages",
  ]

  package init(reading fields: inout FieldReader) {
    id = fields.id
    title = fields.required("title", .line)
    planKind = fields.required("kind", .choice(.refresh))
    shortName = fields.optional("short-name", .line)
    area = fields.requiredGroup("area") { Area(reading: &$0) }
    year = fields.required("year", .year)
    (periodFrom, periodTo) = fields.requiredGroup("period") {
      ($0.required("from", .date), $0.required("to", .date))
    }
    version = fields.required("version", .line)
    state = fields.required("state", .choice(.draft))
    publishedOn = fields.optional("published-on", .date)
    nextRefreshDue = fields.required("next-refresh-due", .date)
    approvals = fields.groups("approvals") { Approval(reading: &$0) }
    signatories = fields.groups("signatories") { Signatory(reading: &$0) }
    versionLog = fields.groups("version-log") { VersionEntry(reading: &$0) }
    lead = fields.requiredGroup("lead") { Lead(reading: &$0) }
    writtenAges = fields.requiredGroup("ages") { $0.writtenAges() }
    vision = fields.requiredMarkdown("vision")
    principles = fields.list("principles", .line)
    notice = fields.optional("notice", .line)
    crisisLines = fields.groups("crisis", atLeast: 1) { CrisisLine(reading: &$0) }
    disclosure = fields.required("disclosure", .choice(.mhsds))
    disclosureReason = fields.optional("disclosure-reason", .line)
    alignment = fields.groups("alignment") { AlignedDocument(reading: &$0) }
    frameworks = fields.references("frameworks", .vocabulary(.framework))
    audits =
      fields.optionalGroup("accessibility") { inner in
        inner.groups("audits") { AccessibilityAudit(reading: &$0) }
      } ?? []
    languages = fields.list("languages", .line)
    needs = fields.groups("needs") { OwnNeed(reading: &$0) }
    complaints = fields.optionalGroup("complaints") { HelpContact(reading: &$0) }
    advocacy = fields.optionalGroup("advocacy") { HelpContact(reading: &$0) }
    site = fields.requiredGroup("site") { Site(reading: &$0) }
    if state.value == .published, publishedOn == nil {
      fields.reportConflict(
        "plan.yml says the plan is published but not on which day.",
        at: state.source,
        help: "Add a line such as \u{201C}published-on: 2026-10-30\u{201D}."
      )
    }
    if disclosure.value == .none, disclosureReason == nil {
      fields.reportConflict(
        "plan.yml switches disclosure control off without a reason.",
        at: disclosure.source,
        help:
          "Add \u{201C}disclosure-reason: \u{2026}\u{201D}, or choose mhsds or nhs-secondary-care."
      )
    }
  }
}

/// The area a plan is for.
package struct Area: Sendable {
  /// What kind of area the plan is for.
  package enum Kind: String, CaseIterable, Sendable {
    case place
    case council
    case icb
  }

  package let name: Located<String>
  /// The code of the Office for National Statistics.
  package let onsCode: Located<String>?
  package let kind: Located<Kind>
  /// The parts of the area that services name.
  package let places: [Place]

  /// A part of the area.
  package struct Place: Sendable {
    package let id: Located<String>
    package let name: Located<String>
  }

  init(reading fields: inout FieldReader) {
    name = fields.required("name", .line)
    onsCode = fields.optional("ons-code", .line)
    kind = fields.required("kind", .choice(.council))
    places = fields.groups("places") {
      Place(id: $0.required("id", .identifier), name: $0.required("name", .line))
    }
  }
}

/// The role that answers for the whole plan.
package struct Lead: Sendable {
  package let role: Located<String>
  package let organisation: Located<String>
  package let email: Located<String>?
  package let phone: Located<PhoneNumber>?

  init(reading fields: inout FieldReader) {
    role = fields.required("role", .line)
    organisation = fields.requiredReference("organisation", .record(.organisation))
    email = fields.optional("email", .email)
    phone = fields.optional("phone", .phone)
  }
}

/// The role that answers for one part of the plan.
package struct Owner: Sendable {
  package let role: Located<String>
  package let organisation: Located<String>

  init(reading fields: inout FieldReader) {
    role = fields.required("role", .line)
    organisation = fields.requiredReference("organisation", .record(.organisation))
  }
}

/// Another plan that this one agrees with.
package struct AlignedDocument: Sendable {
  package let document: Located<String>
  package let url: Located<String>?
  package let how: Located<String>

  init(reading fields: inout FieldReader) {
    document = fields.required("document", .line)
    url = fields.optional("url", .url)
    how = fields.required("how", .line)
  }
}

/// A need that the area adds to the vocabulary.
package struct OwnNeed: Sendable {
  package let id: Located<String>
  package let title: Located<String>
  package let plainTitle: Located<String>?

  init(reading fields: inout FieldReader) {
    id = fields.required("id", .identifier)
    title = fields.required("title", .line)
    plainTitle = fields.optional("plain-title", .line)
  }
}
