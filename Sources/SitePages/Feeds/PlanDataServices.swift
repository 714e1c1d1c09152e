internal import Diagnostics
internal import PlanAnalysis
internal import PlanModel

/// The local offer: services, the ways to them, who runs them and where.
extension PlanData {
  /// Services that are open: of one that has ended no trace is published, and next year's plan is
  /// not held against it.
  var services: JSONValue {
    .list(published.directory.services.map { service($0, standing: .open) })
  }

  func service(_ service: Service, standing: Directory.Standing) -> JSONValue {
    .record([
      "id": .line(service.id),
      "name": .line(service.name),
      "standing": .text(standing == .planned ? "planned" : "open"),
      "summary": .line(service.summary),
      "provider": .line(service.provider),
      "commissioners": .lines(service.commissioners),
      "status": .choice(service.status),
      "from": .date(service.from),
      "until": .date(service.until),
      "previous-names": .lines(service.previousNames),
      "previous-ids": .lines(service.previousIDs),
      "ages": .ages(service.ages),
      "thrive": .choices(service.thrive),
      "level": .choice(service.level),
      "needs": .lines(service.needs),
      "groups": .lines(service.groups),
      "only-for-groups": service.isOnlyForGroups ? .flag(true) : nil,
      "provides": .lines(service.provides),
      "evidence-base": .line(service.evidenceBase),
      "crisis": .flag(service.isCrisis),
      "round-the-clock": .flag(service.isRoundTheClock),
      "how-to-get-it": wayIn(service),
      "where-and-when": place(service),
      "contact": contact(service),
      "checked-on": .date(service.checkedOn),
      "checked-by-role": .line(service.checkedByRole),
      "alert": service.alert.map {
        .record(["text": .line($0.text), "from": .date($0.from), "until": .date($0.until)])
      },
      "text": .words(service.body),
    ])
  }

  private func wayIn(_ service: Service) -> JSONValue {
    .record([
      "referral-routes": .choices(service.referralRoutes),
      "self-referral-from-age": .count(service.selfReferralFromAge),
      "how-to-get-help": .words(service.howToGetHelp),
      "for-professionals": .words(service.forProfessionals),
      "eligibility": .words(service.eligibility),
      "not-for": .words(service.notFor),
      "what-happens-next": .words(service.whatHappensNext),
      "while-you-wait": .words(service.whileYouWait),
      "wait": service.wait.map { wait in
        .record([
          "weeks": .number(wait.weeks),
          "percentile": .count(wait.percentile),
          "measured-on": .date(wait.measuredOn),
          "source": .line(wait.source),
        ])
      },
      "wait-unknown": .line(service.waitUnknown),
      "consent-and-confidentiality": .words(service.consent),
      "cost": .line(service.cost),
    ])
  }

  private func place(_ service: Service) -> JSONValue {
    .record([
      "channels": .choices(service.channels),
      "areas": .lines(service.areas),
      "locations": .lines(service.locations),
      "hours": .list(service.hours.map { .text($0.value.inWords) }),
      "bank-holidays": .choice(service.bankHolidays),
      "languages": .lines(service.languages),
      "interpreter": .isSo(service.hasInterpreter),
      "accessibility": .lines(service.accessibility),
    ])
  }

  private func contact(_ service: Service) -> JSONValue {
    .record([
      "phones": .records(service.phones) { phone in
        .record([
          "number": .phone(phone.number),
          "label": .line(phone.label),
          "free": .flag(phone.isFree),
          "hours": .line(phone.hours),
        ])
      },
      "text": .phone(service.text),
      "text-keyword": .line(service.textKeyword),
      "email": .line(service.email),
      "website": .line(service.website),
      "complaints": .line(service.complaints),
      "advocacy": .line(service.advocacy),
    ])
  }

  /// A service as a row of a sheet: its words plain, its places by their names.
  func serviceRow(_ service: Service) -> JSONValue {
    let placement = Placement.page(SiteAddress("help/\(service.id.value).html"))
    func plain(_ text: SourceText?) -> JSONValue? {
      published.plainText(text, in: placement).map { .text($0) }
    }
    let places = service.locations.compactMap { published.shownLocation($0.value) }
    let words = JSONValue.record([
      "how-to-get-help": plain(service.howToGetHelp),
      "eligibility": plain(service.eligibility),
      "not-for": plain(service.notFor),
      "what-happens-next": plain(service.whatHappensNext),
      "for-professionals": plain(service.forProfessionals),
      "locations": .list(places.map { .text($0.name.value) }),
    ])
    guard case .object(let members) = self.service(service, standing: .open) else { return words }
    return .object(members + [.init("plain", words)])
  }

  func pathway(_ pathway: Pathway) -> JSONValue {
    .record([
      "id": .line(pathway.id),
      "title": .line(pathway.title),
      "summary": .line(pathway.summary),
      "audience": .line(pathway.audience),
      "ages": .ages(pathway.ages),
      "needs": .lines(pathway.needs),
      "agreed-by": .line(pathway.agreedBy),
      "agreed-on": .date(pathway.agreedOn),
      "steps": .records(pathway.steps) { step in
        .record([
          "id": .line(step.id),
          "kind": .choice(step.kind),
          "text": .line(step.text),
          "service": .line(step.service),
          "next": .lines(step.next),
          "target-wait": .line(step.targetWait),
        ])
      },
      "if-not-accepted": .words(pathway.ifNotAccepted),
      "text": .words(pathway.body),
    ])
  }

  func organisation(_ organisation: Organisation) -> JSONValue {
    .record([
      "id": .line(organisation.id),
      "name": .line(organisation.name),
      "description": .line(organisation.description),
      "sector": .choice(organisation.sector),
      "roles": .lines(organisation.roles),
      "url": .line(organisation.url),
      "email": .line(organisation.email),
      "ods-code": .line(organisation.odsCode),
      "charity-number": .line(organisation.charityNumber),
      "standing-partner": .isSo(organisation.isStandingPartner),
      "consulted": .isSo(organisation.isConsulted),
      "stakeholder-group": .line(organisation.stakeholderGroup),
      "flows-mhsds": .choice(organisation.flowsMHSDS),
    ])
  }

  /// A place; of a refuge no more than that there is one.
  func location(_ location: Location) -> JSONValue {
    guard !location.hidesAddress else {
      return .record(["id": .line(location.id), "address-hidden": .flag(true)])
    }
    return .record([
      "id": .line(location.id),
      "name": .line(location.name),
      "kind": .choice(location.placeKind),
      "address-1": .line(location.address1),
      "address-2": .line(location.address2),
      "town": .line(location.town),
      "postcode": .line(location.postcode),
      "latitude": .number(location.latitude),
      "longitude": .number(location.longitude),
      "uprn": .line(location.uprn),
      "travel": .line(location.travel),
      "access": .line(location.access),
    ])
  }
}
