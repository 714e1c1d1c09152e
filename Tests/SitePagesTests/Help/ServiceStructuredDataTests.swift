import Testing

@testable import SitePages

struct ServiceStructuredDataTests {
  @Test func `a service of the council is told to search engines`() async throws {
    let fields = """
      status: active
      from: 2025-01-02
      previous-names: ["Tea & <b>talk</b>"]
      hours: ["Mon,Tue 09:05-24:00"]
      languages: [English]
      areas: [whole-area]
      text: 07700 900001
      website: https://hub.example
      locations: [hall]
      """
    let hall = """
      id,name,kind,address-1,address-2,town,postcode,latitude,longitude,hide-address
      hall,The hall,physical,1 High Street,Back yard,Smallville,SM1 1AA,52.10,-0.5,no

      """
    #expect(
      try await data(of: fields, hall) == """
        {"@context":"https://schema.org","@type":"GovernmentService","name":"Youth hub",\
        "alternateName":["Tea \\u0026 \\u003cb\\u003etalk\\u003c/b\\u003e"],\
        "description":"A place to talk.","url":"https://plan.example/help/youth-hub.html",\
        "sameAs":"https://hub.example","serviceType":["Anxiety"],\
        "provider":{"@type":"GovernmentOrganization","name":"Smallville Council"},\
        "areaServed":[{"@type":"AdministrativeArea","name":"whole-area"}],\
        "audience":{"@type":"PeopleAudience","suggestedMinAge":11,"suggestedMaxAge":25},\
        "offers":{"@type":"Offer","price":"0","priceCurrency":"GBP"},\
        "hoursAvailable":[{"@type":"OpeningHoursSpecification",\
        "dayOfWeek":["https://schema.org/Monday","https://schema.org/Tuesday"],\
        "opens":"09:05","closes":"23:59","validFrom":"2025-01-02"}],\
        "availableChannel":[\
        {"@type":"ServiceChannel",\
        "servicePhone":{"@type":"ContactPoint","telephone":"01632 960001"},\
        "availableLanguage":["English"]},\
        {"@type":"ServiceChannel",\
        "serviceSmsNumber":{"@type":"ContactPoint","telephone":"07700 900001"},\
        "availableLanguage":["English"]},\
        {"@type":"ServiceChannel","serviceUrl":"https://hub.example",\
        "availableLanguage":["English"]},\
        {"@type":"ServiceChannel","serviceLocation":{"@type":"Place","name":"The hall",\
        "address":{"@type":"PostalAddress","streetAddress":"1 High Street, Back yard",\
        "addressLocality":"Smallville","postalCode":"SM1 1AA","addressCountry":"GB"},\
        "geo":{"@type":"GeoCoordinates","latitude":52.10,"longitude":-0.5}},\
        "availableLanguage":["English"]}]}
        """
    )
  }

  @Test func `of a refuge there is no place`() async throws {
    let refuge = """
      id,name,kind,address-1,town,postcode,latitude,longitude,hide-address
      hall,Rosebank,physical,1 Quiet Row,Eastby,SM1 9ZZ,52.10,-0.5,yes

      """
    #expect(
      try await data(of: "status: active\nlocations: [hall]", refuge)
        == data(of: "status: active", refuge)
    )
  }

  private func data(of fields: String, _ locations: String) async throws -> String {
    let published = try await SamplePlan.published([
      "services/youth-hub.md": SamplePlan.service("Youth hub", fields),
      "locations.csv": locations,
    ])
    return ServiceStructuredData(
      service: try #require(published.service("youth-hub")),
      address: SiteAddress("help/youth-hub.html"),
      published: published
    ).html.markup
  }
}
