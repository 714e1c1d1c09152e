internal import PlanModel

/// The local offer, and money, staff and people.
extension PlanSchema {
  static var offer: [(String, JSONValue)] {
    [
      (
        "service",
        object(
          ["id": id, "name": text, "standing": text],
          maybe: [
            "summary": text, "provider": id, "commissioners": ids,
            "status": one(of: Service.Status.self), "from": date, "until": date,
            "previous-names": texts, "previous-ids": ids, "ages": ages,
            "thrive": some(of: ThriveGroup.self), "level": one(of: ServiceLevel.self),
            "needs": texts, "groups": texts, "only-for-groups": flag, "provides": texts,
            "evidence-base": text, "crisis": flag, "round-the-clock": flag,
            "how-to-get-it": ref("way-in"), "where-and-when": ref("place-and-time"),
            "contact": ref("service-contact"), "checked-on": date, "checked-by-role": text,
            "alert": object(["text": text, "from": date, "until": date]), "text": text,
          ]
        )
      ),
      (
        "way-in",
        object(
          ["referral-routes": some(of: ReferralRoute.self)],
          maybe: [
            "self-referral-from-age": whole, "how-to-get-help": text, "for-professionals": text,
            "eligibility": text, "not-for": text, "what-happens-next": text,
            "while-you-wait": text,
            "wait": object(
              ["weeks": number, "measured-on": date],
              maybe: ["percentile": whole, "source": text]
            ), "wait-unknown": text, "consent-and-confidentiality": text, "cost": text,
          ]
        )
      ),
      (
        "place-and-time",
        object(
          [
            "channels": some(of: ServiceChannel.self), "areas": texts, "locations": ids,
            "hours": texts, "languages": texts, "accessibility": texts,
          ],
          maybe: ["bank-holidays": one(of: Service.BankHolidays.self), "interpreter": flag]
        )
      ),
      (
        "service-contact",
        object(
          [
            "phones": list(
              of: object(["number": text, "free": flag], maybe: ["label": text, "hours": text])
            )
          ],
          maybe: [
            "text": text, "text-keyword": text, "email": text, "website": text,
            "complaints": text, "advocacy": text,
          ]
        )
      ),
      (
        "pathway",
        object(
          [
            "id": id, "title": text, "summary": text, "ages": ages, "needs": texts,
            "steps": list(
              of: object(
                ["id": id, "kind": one(of: Pathway.Step.Kind.self), "text": text, "next": ids],
                maybe: ["service": id, "target-wait": text]
              )
            ),
          ],
          maybe: [
            "audience": text, "agreed-by": id, "agreed-on": date, "if-not-accepted": text,
            "text": text,
          ]
        )
      ),
      (
        "organisation",
        object(
          ["id": id, "name": text, "roles": texts],
          maybe: [
            "description": text, "sector": one(of: Organisation.Sector.self), "url": text,
            "email": text, "ods-code": text, "charity-number": text, "standing-partner": flag,
            "consulted": flag, "stakeholder-group": text,
            "flows-mhsds": one(of: Organisation.DataFlow.self),
          ]
        )
      ),
      (
        "location",
        object(
          ["id": id],
          maybe: [
            "address-hidden": flag, "name": text, "kind": one(of: Location.Kind.self),
            "address-1": text, "address-2": text, "town": text, "postcode": text,
            "latitude": number, "longitude": number, "uprn": text, "travel": text,
            "access": text,
          ]
        )
      ),
    ]
  }

  static var money: [(String, JSONValue)] {
    [
      (
        "funding-stream",
        object(
          ["id": id, "title": text, "funder": text, "kind": text, "pooled-members": ids],
          maybe: ["recurrent": flag, "ends": date, "confidence": text, "exclusions": text]
        )
      ),
      (
        "spending",
        object(
          ["year": year, "stream": id],
          maybe: [
            "service": id, "action": id, "thrive": one(of: ThriveGroup.self),
            "level": one(of: ServiceLevel.self), "planned": number, "actual": number,
            "forecast": number, "note": text,
          ]
        )
      ),
      (
        "workforce",
        object(
          ["as-at": date, "organisation": id, "role-group": text],
          maybe: [
            "service": id, "funded-wte": number, "in-post-wte": number, "planned-wte": number,
            "source": text,
          ]
        )
      ),
      (
        "population",
        object(
          ["year": whole, "area": text, "age-from": whole, "age-to": whole],
          maybe: ["group": text, "count": number, "count-missing": missing, "source": text]
        )
      ),
      (
        "training",
        object(
          ["id": id, "title": text],
          maybe: [
            "provider": text, "audience": text, "level": text, "cost": text, "year": year,
            "trained": number, "trained-missing": missing, "of": number, "of-missing": missing,
          ]
        )
      ),
    ]
  }
}
