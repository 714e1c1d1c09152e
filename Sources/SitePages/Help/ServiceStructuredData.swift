import Diagnostics
import PlanModel

/// A service as schema.org describes services (https://schema.org/Service), for search engines.
///
/// Only what the page itself shows; of a place whose address is hidden, nothing.
struct ServiceStructuredData {
  let service: Service
  let address: SiteAddress
  let published: PublishedPlan

  /// The text of the page's `<script type="application/ld+json">`.
  var html: HTML { JSONWriter.html(of: value) }

  private var value: JSONValue {
    let provider = published.organisation(service.provider.value)
    return .record([
      "@context": .text("https://schema.org"),
      "@type": .text(provider?.sector.value.isStatutory == true ? "GovernmentService" : "Service"),
      "name": .line(service.name),
      "alternateName": .filled(service.previousNames.map { .text($0.value) }),
      "description": .line(service.summary),
      "url": published.settings.site.url.map {
        .text(PublishedPlan.join($0.value, address.path))
      },
      "sameAs": .line(service.website),
      "serviceType": .filled(published.needTitles(of: service).map { .text($0) }),
      "provider": provider.map(organisation),
      "areaServed": .filled(
        service.areas.map { area in
          .record([
            "@type": .text("AdministrativeArea"),
            "name": .text(published.placeName(area.value)),
          ])
        }
      ),
      "audience": .record([
        "@type": .text("PeopleAudience"),
        "suggestedMinAge": .whole(service.ages.from),
        "suggestedMaxAge": .whole(service.ages.to),
      ]),
      "offers": service.cost.value.lowercased() == "free"
        ? .record([
          "@type": .text("Offer"), "price": .text("0"), "priceCurrency": .text("GBP"),
        ]) : nil,
      "hoursAvailable": .filled(hours),
      "availableChannel": .filled(channels),
    ])
  }

  private func organisation(_ organisation: Organisation) -> JSONValue {
    .record([
      "@type": .text(organisation.sector.value.structuredType),
      "name": .line(organisation.name),
      "url": .line(organisation.url),
    ])
  }

  // MARK: Hours

  private var hours: [JSONValue] {
    if service.hours.isEmpty, service.isRoundTheClock { return [hours(Array(0...6), 0, 1440)] }
    return service.hours.map { hours($0.value.days, $0.value.opens, $0.value.closes) }
  }

  /// The end of a day is written as a minute before it: `23:59`, as search engines ask.
  private func hours(_ days: [Int], _ opens: Int, _ closes: Int) -> JSONValue {
    .record([
      "@type": .text("OpeningHoursSpecification"),
      "dayOfWeek": .list(days.map { .text("https://schema.org/\(WeeklyHours.dayNames[$0])") }),
      "opens": .text(Self.time(opens)),
      "closes": .text(Self.time(closes == 0 || closes == 1440 ? 1439 : closes)),
      "validFrom": .date(service.from),
      "validThrough": .date(service.until),
    ])
  }

  private static func time(_ minutes: Int) -> String {
    [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  // MARK: Ways to reach it

  private var channels: [JSONValue] {
    let languages = JSONValue.filled(service.languages.map { .text($0.value) })
    func channel(_ name: String, _ value: JSONValue) -> JSONValue {
      .object(
        [
          .init("@type", .text("ServiceChannel")), .init(name, value),
        ] + (languages.map { [.init("availableLanguage", $0)] } ?? [])
      )
    }
    let phones = service.phones.map { phone in
      channel("servicePhone", contact(phone.number.value, phone.label))
    }
    let texts = service.text.map { channel("serviceSmsNumber", contact($0.value, nil)) }
    let website = service.website.map { channel("serviceUrl", .text($0.value)) }
    let places = service.locations.compactMap { published.shownLocation($0.value) }
      .filter { $0.placeKind.value != .virtual }
      .map { channel("serviceLocation", place($0)) }
    return phones + [texts, website].compactMap(\.self) + places
  }

  private func contact(_ number: PhoneNumber, _ label: Located<String>?) -> JSONValue {
    .record([
      "@type": .text("ContactPoint"),
      "telephone": .text(number.inWords),
      "name": .line(label),
    ])
  }

  private func place(_ location: Location) -> JSONValue {
    let street = [location.address1, location.address2].compactMap { $0?.value }
    return .record([
      "@type": .text("Place"),
      "name": .line(location.name),
      "address": .record([
        "@type": .text("PostalAddress"),
        "streetAddress": street.isEmpty ? nil : .text(street.joined(separator: ", ")),
        "addressLocality": .line(location.town),
        "postalCode": .line(location.postcode),
        "addressCountry": .text("GB"),
      ]),
      "geo": location.latitude.flatMap { latitude in
        location.longitude.map { longitude in
          .record([
            "@type": .text("GeoCoordinates"),
            "latitude": .number(latitude),
            "longitude": .number(longitude),
          ])
        }
      },
    ])
  }
}

extension Organisation.Sector {
  /// Whether the law makes it provide services for the public.
  fileprivate var isStatutory: Bool {
    switch self {
    case .nhsCommissioner, .nhsProvider, .council, .publicHealth, .police, .youthJustice, .acute:
      true
    case .school, .college, .voluntary, .independent, .primaryCare, .expertsByExperience, .other:
      false
    }
  }

  /// The nearest type of schema.org.
  fileprivate var structuredType: String {
    switch self {
    case .school, .college: "EducationalOrganization"
    case .voluntary: "NGO"
    default: isStatutory ? "GovernmentOrganization" : "Organization"
    }
  }
}
