package import Diagnostics

/// How intensive a service is.
package enum ServiceLevel: String, CaseIterable, Hashable, Sendable {
  case universal
  case targeted
  case specialist
  case inpatient
}

/// Ways to come to a service.
package enum ReferralRoute: String, CaseIterable, Hashable, Sendable {
  case own = "self"
  case dropIn = "drop-in"
  case noneNeeded = "none-needed"
  case parentCarer = "parent-carer"
  case school
  case gp
  case socialCare = "social-care"
  case anyProfessional = "any-professional"
  case otherService = "other-service"
}

/// Ways in which help is given.
package enum ServiceChannel: String, CaseIterable, Hashable, Sendable {
  case inPerson = "in-person"
  case phone
  case video
  case textChat = "text-chat"
  case online
  case home
  case school
  case group
}

/// A service that helps children, young people or their families.
///
/// One object, for it has many fields and stands in many lists.
package final class Service: PlanRecord {
  /// Whether a service runs.
  package enum Status: String, CaseIterable, Sendable {
    case active
    case planned
    case paused
    case closed
  }

  /// When it is open on bank holidays.
  package enum BankHolidays: String, CaseIterable, Sendable {
    case open
    case closed
    case asUsual = "as-usual"
  }

  package static let kind = RecordKind.service
  package let id: Located<String>

  // Who and what.
  package let name: Located<String>
  package let summary: Located<String>
  package let provider: Located<String>
  package let commissioners: [Located<String>]
  package let status: Located<Status>
  package let from: Located<CalendarDate>?
  package let until: Located<CalendarDate>?
  package let previousNames: [Located<String>]
  /// The ids it had before: their addresses lead to its page.
  package let previousIDs: [Located<String>]
  package let writtenAges: WrittenAges
  package let thrive: [Located<ThriveGroup>]
  package let level: Located<ServiceLevel>
  package let needs: [Located<String>]
  package let groups: [Located<String>]
  /// Whether it takes nobody but those groups: then it fills no gap for everyone else.
  package let isOnlyForGroups: Bool
  package let provides: [Located<String>]
  package let evidenceBase: Located<String>?

  // How to get it.
  package let referralRoutes: [Located<ReferralRoute>]
  package let selfReferralFromAge: Located<Int>?
  package let howToGetHelp: SourceText
  package let forProfessionals: SourceText?
  package let eligibility: SourceText
  package let notFor: SourceText?
  package let whatHappensNext: SourceText
  package let whileYouWait: SourceText?
  package let wait: Wait?
  package let waitUnknown: Located<String>?
  package let consent: SourceText?
  package let cost: Located<String>
  package let isCrisis: Bool
  package let isRoundTheClock: Bool

  // Where and when.
  package let channels: [Located<ServiceChannel>]
  package let areas: [Located<String>]
  package let locations: [Located<String>]
  package let hours: [Located<WeeklyHours>]
  package let bankHolidays: Located<BankHolidays>?
  package let languages: [Located<String>]
  package let hasInterpreter: Located<Bool>?
  package let accessibility: [Located<String>]

  // Contact.
  package let phones: [ServicePhone]
  package let text: Located<PhoneNumber>?
  package let textKeyword: Located<String>?
  package let email: Located<String>?
  package let website: Located<String>?
  package let complaints: Located<String>?
  package let advocacy: Located<String>?

  // Trust.
  package let checkedOn: Located<CalendarDate>
  package let checkedByRole: Located<String>
  package let alert: ServiceAlert?
  package let exitButton: Located<Bool>?

  package let body: SourceText

  package var displayTitle: String { name.value }
  package var ages: AgeRange { writtenAges.range }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    let draft = fields.optional("draft", .yesOrNo)
    name = fields.required("name", .line)
    summary = fields.required("summary", .line(atMost: 160))
    provider = fields.requiredReference("provider", .record(.organisation))
    commissioners = fields.references("commissioners", .record(.organisation))
    status = fields.required("status", .choice(.active))
    from = fields.optional("from", .date)
    until = fields.optional("until", .date)
    previousNames = fields.list("previous-names", .line)
    previousIDs = fields.list("previous-ids", .identifier)
    writtenAges = fields.requiredGroup("ages") { $0.writtenAges() }
    thrive = fields.list("thrive", .choice(.thriving), atLeast: 1)
    level = fields.required("level", .choice(.universal))
    needs = fields.references("needs", .vocabulary(.need), atLeast: 1)
    groups = fields.references("groups", .vocabulary(.group))
    isOnlyForGroups = fields.optional("only-for-groups", .yesOrNo, default: false)
    provides = fields.references("provides", .vocabulary(.provision))
    evidenceBase = fields.optional("evidence-base", .line)

    referralRoutes = fields.list("referral-routes", .choice(.own), atLeast: 1)
    selfReferralFromAge = fields.optional("self-referral-from-age", .wholeNumber(in: 0...25))
    howToGetHelp = fields.requiredMarkdown("how-to-get-help")
    forProfessionals = fields.optionalMarkdown("for-professionals")
    eligibility = fields.requiredMarkdown("eligibility")
    notFor = fields.optionalMarkdown("not-for")
    whatHappensNext = fields.requiredMarkdown("what-happens-next")
    whileYouWait = fields.optionalMarkdown("while-you-wait")
    wait = fields.optionalGroup("wait") { Wait(reading: &$0) }
    waitUnknown = fields.optional("wait-unknown", .line)
    consent = fields.optionalMarkdown("consent-and-confidentiality")
    cost = fields.required("cost", .line)
    isCrisis = fields.optional("crisis", .yesOrNo, default: false)
    isRoundTheClock = fields.optional("round-the-clock", .yesOrNo, default: false)

    channels = fields.list("channels", .choice(.inPerson), atLeast: 1)
    areas = fields.references("areas", .vocabulary(.place))
    locations = fields.references("locations", .record(.location))
    hours = fields.list("hours", .hours)
    bankHolidays = fields.optional("bank-holidays", .choice(.asUsual))
    languages = fields.list("languages", .line)
    hasInterpreter = fields.optional("interpreter", .yesOrNo)
    accessibility = fields.list("accessibility", .line)

    phones = fields.groups("phones") { ServicePhone(reading: &$0) }
    text = fields.optional("text", .phone)
    textKeyword = fields.optional("text-keyword", .line)
    email = fields.optional("email", .email)
    website = fields.optional("website", .url)
    complaints = fields.optional("complaints", .url)
    advocacy = fields.optionalReference("advocacy", .record(.service))

    checkedOn = fields.required("checked-on", .date)
    checkedByRole = fields.required("checked-by-role", .line)
    alert = fields.optionalGroup("alert") { ServiceAlert(reading: &$0) }
    exitButton = fields.optional("exit-button", .yesOrNo)
    body = fields.markdownBody()
    checkWaysIn(&fields)
    fields.setAside(asDraft: draft)
  }

  /// The same service with more hours.
  init(_ service: Service, openAlso more: [Located<WeeklyHours>]) {
    id = service.id
    name = service.name
    summary = service.summary
    provider = service.provider
    commissioners = service.commissioners
    status = service.status
    from = service.from
    until = service.until
    previousNames = service.previousNames
    previousIDs = service.previousIDs
    writtenAges = service.writtenAges
    thrive = service.thrive
    level = service.level
    needs = service.needs
    groups = service.groups
    isOnlyForGroups = service.isOnlyForGroups
    provides = service.provides
    evidenceBase = service.evidenceBase
    referralRoutes = service.referralRoutes
    selfReferralFromAge = service.selfReferralFromAge
    howToGetHelp = service.howToGetHelp
    forProfessionals = service.forProfessionals
    eligibility = service.eligibility
    notFor = service.notFor
    whatHappensNext = service.whatHappensNext
    whileYouWait = service.whileYouWait
    wait = service.wait
    waitUnknown = service.waitUnknown
    consent = service.consent
    cost = service.cost
    isCrisis = service.isCrisis
    isRoundTheClock = service.isRoundTheClock
    channels = service.channels
    areas = service.areas
    locations = service.locations
    hours = service.hours + more
    bankHolidays = service.bankHolidays
    languages = service.languages
    hasInterpreter = service.hasInterpreter
    accessibility = service.accessibility
    phones = service.phones
    text = service.text
    textKeyword = service.textKeyword
    email = service.email
    website = service.website
    complaints = service.complaints
    advocacy = service.advocacy
    checkedOn = service.checkedOn
    checkedByRole = service.checkedByRole
    alert = service.alert
    exitButton = service.exitButton
    body = service.body
  }

  private func checkWaysIn(_ fields: inout FieldReader) {
    if referralRoutes.contains(where: { $0.value == .own }), selfReferralFromAge == nil {
      fields.reportConflict(
        "The service \u{201C}\(name.value)\u{201D} takes self-referrals but does not say from which age.",
        at: referralRoutes.first?.source ?? name.source,
        help: "Add a line such as \u{201C}self-referral-from-age: 11\u{201D}."
      )
    }
    if isOnlyForGroups, groups.isEmpty {
      fields.reportConflict(
        "The service \u{201C}\(name.value)\u{201D} is only for some groups but names none.",
        at: name.source,
        help: "Add a line such as \u{201C}groups: [young-carer]\u{201D}."
      )
    }
    if let from, let until, from.value > until.value {
      fields.reportConflict(
        "The service \u{201C}\(name.value)\u{201D} ends before it begins.",
        at: until.source,
        help: "Correct \u{201C}from\u{201D} or \u{201C}until\u{201D}."
      )
    }
    let hasContact =
      !phones.isEmpty || text != nil || email != nil || website != nil || !locations.isEmpty
    if status.value == .active, !hasContact {
      fields.reportConflict(
        "The service \u{201C}\(name.value)\u{201D} gives no way to get in touch.",
        at: name.source,
        help: "Add at least one of phones, text, email, website or locations."
      )
    }
  }
}
