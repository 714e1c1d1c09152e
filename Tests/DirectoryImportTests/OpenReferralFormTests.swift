import Diagnostics
import Testing

@testable import DirectoryImport

/// One service, written in every form in which directories come.
struct OpenReferralFormTests {
  private static let nested = """
    {"id": "s1", "name": "Youth hub", "description": "A place to talk.", "status": "active",
     "organization": {"id": "o1", "name": "Open Door", "description": "A charity."},
     "phones": [{"id": "p1", "number": "01632 960001"}],
     "schedules": [{"id": "h1", "freq": "WEEKLY", "byday": "SA", "opens_at": "10:00", "closes_at": "12:00"}],
     "service_at_locations": [{"id": "sl1", "location": {
       "id": "l1", "location_type": "physical", "name": "The hub",
       "addresses": [{"id": "a1", "address_1": "1 High Street", "city": "Fenbury",
                      "postal_code": "FE1 2AB", "country": "GB", "address_type": "physical"}]}}]}
    """

  private static let flat: [String: String] = [
    "services.json": """
    [{"id": "s1", "name": "Youth hub", "description": "A place to talk.", "status": "active",
      "organization_id": "o1"}]
    """,
    "organizations.json": #"[{"id": "o1", "name": "Open Door", "description": "A charity."}]"#,
    "phones.json": #"[{"id": "p1", "service_id": "s1", "number": "01632 960001"}]"#,
    "schedules.json": """
    [{"id": "h1", "service_id": "s1", "freq": "WEEKLY", "byday": "SA", "opens_at": "10:00",
      "closes_at": "12:00"}]
    """,
    "service_at_locations.json": #"[{"id": "sl1", "service_id": "s1", "location_id": "l1"}]"#,
    "locations.json": #"[{"id": "l1", "location_type": "physical", "name": "The hub"}]"#,
    "addresses.json": """
    [{"id": "a1", "location_id": "l1", "address_1": "1 High Street", "city": "Fenbury",
      "postal_code": "FE1 2AB", "country": "GB", "address_type": "physical"}]
    """,
  ]

  private static let forms: [(name: String, files: [String: String])] = [
    ("a single record", ["x.json": nested]),
    ("an array", ["x.json": "[\(nested)]"]),
    ("a page", ["x.json": "{\"total_items\": 1, \"contents\": [\(nested)]}"]),
    (
      "a page, and the record in full",
      [
        "services.json":
          #"{"contents": [{"id": "s1", "name": "Youth hub", "organization": {"id": "o1", "name": "Open Door"}}]}"#,
        "services/s1.json": nested,
      ]
    ),
    ("a package", ["x.json": "{\"services\": [\(nested)]}"]),
    ("flat lists", flat),
    (
      "a flat package",
      [
        "x.json": "{"
          + flat.sorted { $0.key < $1.key }
          .map { "\"\($0.key.dropLast(5))\": \($0.value)" }.joined(separator: ", ") + "}"
      ]
    ),
    (
      "tables of HSDS",
      [
        "services.csv":
          "id,organization_id,name,description,status\ns1,o1,Youth hub,A place to talk.,active\n",
        "organizations.csv": "id,name,description\no1,Open Door,A charity.\n",
        "phones.csv": "id,service_id,location_id,number\np1,s1,,01632 960001\n",
        "schedules.csv":
          "id,service_id,freq,byday,opens_at,closes_at\nh1,s1,WEEKLY,SA,10:00,12:00\n",
        "service_at_location.csv": "id,service_id,location_id\nsl1,s1,l1\n",
        "locations.csv": "id,location_type,name\nl1,physical,The hub\n",
        "addresses.csv":
          "id,location_id,address_1,city,postal_code,country,address_type\na1,l1,1 High Street,Fenbury,FE1 2AB,GB,physical\n",
      ]
    ),
    (
      "an organisation with its services",
      [
        "organization.json": """
        {"id": "o1", "name": "Open Door", "description": "A charity.", "website": "",
         "services": [\(nested)]}
        """
      ]
    ),
    (
      "a service at a place",
      [
        "service_at_locations/sl1.json": """
        {"id": "sl1", "service": {"id": "s1", "name": "Youth hub", "status": "active",
         "description": "A place to talk.",
         "organization": {"id": "o1", "name": "Open Door", "description": "A charity."},
         "phones": [{"number": "01632 960001"}]},
         "location": {"id": "l1", "location_type": "physical", "name": "The hub",
           "addresses": [{"address_1": "1 High Street", "city": "Fenbury", "postal_code": "FE1 2AB"}]},
         "schedules": [{"byday": "SA", "opens_at": "10:00", "closes_at": "12:00"}]}
        """
      ]
    ),
  ]

  @Test(arguments: forms.indices)
  func `every form gives the same files`(index: Int) throws {
    let (name, files) = Self.forms[index]
    let outcome = Importing.openReferral(files)
    #expect(outcome.diagnostics.map(\.message) == [], "\(name)")
    #expect(outcome.paths == ["locations.csv", "organisations.csv", "services/youth-hub.md"])
    #expect(
      outcome.file("services/youth-hub.md") == """
        ---
        draft: yes
        name: Youth hub
        summary: A place to talk.
        provider: open-door
        status: active
        locations: [the-hub]
        hours:
          - Sat 10:00-12:00
        phones:
          - number: "01632 960001"
        ---

        """,
      "\(name)"
    )
    #expect(
      outcome.file("organisations.csv") == """
        id,name,description,sector,roles,url,email,ods-code,charity-number,standing-partner,consulted,stakeholder-group,flows-mhsds
        open-door,Open Door,A charity.,,,,,,,,,,

        """,
      "\(name)"
    )
    #expect(
      outcome.file("locations.csv") == """
        id,name,kind,address-1,address-2,town,postcode,latitude,longitude,uprn,hide-address,travel,access
        the-hub,The hub,physical,1 High Street,,Fenbury,FE1 2AB,,,,,,

        """,
      "\(name)"
    )
  }
}
