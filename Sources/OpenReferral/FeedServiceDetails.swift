internal import Diagnostics
internal import PlanModel
internal import SitePages

/// What a service's own file says beside what lists say.
extension OpenReferralFeed {
  func details(of service: Service) -> [JSONValue.Member] {
    let id = service.id.value
    let value = JSONValue.record([
      // HSDS 3.0; the profile has no place for these.
      "application_process": plain(service.howToGetHelp, of: service).map { .text($0) },
      "eligibility_description": plain(service.eligibility, of: service).map { .text($0) },
      "wait_time": published.waitInWords(of: service).map { .text($0) },
      "fees_description": .text(published.cost(of: service)),
      "interpretation_services": published.interpreter(of: service).map {
        .text("\(published.words[DataWord.interpreter]): \($0)")
      },
      "phones": .filled(phones(of: service)),
      // The profile.
      "organization": organisation(service.provider).map { self.details(of: $0) },
      "schedules": .filled(schedules(of: service)),
      "service_areas": .filled(
        service.areas.map { area in
          .record([
            "id": .text(ids("service", id, "area", area.value)),
            "service_id": .text(ids.service(id)),
            "name": .text(published.placeName(area.value)),
            "ltp": .record(["id": .line(area)]),
          ])
        }
      ),
      "service_at_locations": .filled(
        service.locations.compactMap(location).map { place(of: service, at: $0) }
      ),
      "languages": .filled(
        service.languages.map { language in
          .record([
            "id": .text(ids("service", id, "language", language.value)),
            "service_id": .text(ids.service(id)),
            "name": .line(language),
          ])
        }
      ),
      "funding": .filled(
        service.commissioners.compactMap(organisation).map { organisation in
          .record([
            "id": .text(ids("service", id, "funding", organisation.id.value)),
            "service_id": .text(ids.service(id)),
            "source": .line(organisation.name),
            "ltp": .record(["organisation": .line(organisation.id)]),
          ])
        }
      ),
      "cost_options": service.cost.value.lowercased() == "free"
        ? .list([
          .record([
            "id": .text(ids("service", id, "cost")),
            "service_id": .text(ids.service(id)),
            "option": .text(published.cost(of: service)),
            "currency": .text("gbp"),
            "amount": .whole(0),
          ])
        ]) : nil,
      "attributes": .filled(attributes(of: service)),
      "ltp": own(service),
    ])
    if case .object(let members) = value { return members }
    return []
  }

  private func phones(of service: Service) -> [JSONValue] {
    let id = service.id.value
    let calls = service.phones.map { phone in
      let words = [phone.number.value.after, phone.label?.value, phone.hours?.value]
      return JSONValue.record([
        "id": .text(ids("service", id, "phone", phone.number.value.inWords)),
        "service_id": .text(ids.service(id)),
        "number": .text(phone.number.value.text),
        "type": .text("voice"),
        "description": .joined(words + [phone.isFree ? published.words[.free] : nil]),
        "ltp": .record([
          "after": phone.number.value.after.map { .text($0) },
          "label": .line(phone.label),
          "free": .flag(phone.isFree),
          "hours": .line(phone.hours),
        ]),
      ])
    }
    let texts = service.text.map { text in
      JSONValue.record([
        "id": .text(ids("service", id, "text", text.value.inWords)),
        "service_id": .text(ids.service(id)),
        "number": .text(text.value.text),
        "type": .text("text"),
        "description": service.textKeyword.map {
          .text(published.words(.textKeyword, ["keyword": $0.value]))
        },
        "ltp": service.textKeyword.map { .record(["keyword": .line($0)]) },
      ])
    }
    return calls + [texts].compactMap(\.self)
  }

  /// A link type says what a term is to the service (HSDS 3.0, an open code list).
  private func attributes(of service: Service) -> [JSONValue] {
    let id = service.id.value
    func all(_ taxonomy: FeedTaxonomy, _ codes: [String], _ linkType: String) -> [JSONValue] {
      codes.compactMap { terms.attribute(taxonomy, $0, as: linkType, of: id) }
    }
    return all(.needs, service.needs.map(\.value), "need")
      + all(.thrive, service.thrive.map(\.value.rawValue), "kind-of-help")
      + all(.levels, [service.level.value.rawValue], "level")
      + all(.referralRoutes, service.referralRoutes.map(\.value.rawValue), "referral-route")
      + all(.channels, service.channels.map(\.value.rawValue), "channel")
      + all(
        .groups,
        service.groups.map(\.value),
        service.isOnlyForGroups ? "eligibility" : "audience"
      )
      + all(.provision, service.provides.map(\.value), "provision")
  }

  /// What has no place in Open Referral, and Markdown where the plain words have lost something.
  private func own(_ service: Service) -> JSONValue {
    .record([
      "id": .line(service.id),
      "page": .text(PublishedPlan.join(site, "help/\(service.id.value).html")),
      "summary": .line(service.summary),
      "text": markdown(service.body, of: service),
      "from": .date(service.from),
      "until": .date(service.until),
      "evidence-base": .line(service.evidenceBase),
      "self-referral-from-age": .count(service.selfReferralFromAge),
      "how-to-get-help": markdown(service.howToGetHelp, of: service),
      "for-professionals": .words(service.forProfessionals),
      "eligibility": markdown(service.eligibility, of: service),
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
      "crisis": .flag(service.isCrisis),
      "round-the-clock": .flag(service.isRoundTheClock),
      "bank-holidays": .choice(service.bankHolidays),
      "interpreter": .isSo(service.hasInterpreter),
      "accessibility": .filled(service.accessibility.map { .text($0.value) }),
      "previous-ids": .filled(service.previousIDs.map { .text($0.value) }),
      "complaints": .line(service.complaints),
      "advocacy": service.advocacy.flatMap { isInFeed($0.value) ? .line($0) : nil },
      "checked-by-role": .line(service.checkedByRole),
      "alert": service.alert.flatMap { alert in
        alert.until.value < published.plan.today
          ? nil
          : .record([
            "text": .line(alert.text), "from": .date(alert.from), "until": .date(alert.until),
          ])
      },
      "exit-button": service.exitButton.map { .flag($0.value) },
    ])
  }

  /// Markdown as written, where more than line breaks differs from the plain words.
  private func markdown(_ text: SourceText, of service: Service) -> JSONValue? {
    guard let plain = plain(text, of: service), !hasSameWords(plain, text.text) else { return nil }
    return .words(text)
  }

  private func hasSameWords(_ plain: String, _ written: String) -> Bool {
    let isBlank = { (byte: UInt8) in byte <= 0x20 }
    return plain.utf8.split(whereSeparator: isBlank)
      .elementsEqual(written.utf8.split(whereSeparator: isBlank)) { $0.elementsEqual($1) }
  }
}

extension JSONValue {
  /// Words that belong together; nil where there are none.
  static func joined(_ words: [String?]) -> JSONValue? {
    let written = words.compactMap(\.self)
    return written.isEmpty ? nil : .text(written.joined(separator: ". "))
  }
}
