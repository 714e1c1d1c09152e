import Diagnostics
import Testing

@testable import DirectoryImport

struct ServiceSheetTests {
  @Test(arguments: [",", ";", "\t"])
  func `a plain sheet becomes services, organisations and locations`(delimiter: String) {
    let rows = [
      [
        "Service Name", "Description", "Tel", "E-mail", "Web address", "Organisation", "Address",
        "Post code", "Age range", "Opening hours", "Cost", "Languages", "Needs", "Referral routes",
      ],
      [
        "Youth café", "\"<p>A warm place.</p><ul><li>Tea</li></ul>\"", "1632 960123",
        "hi@cafe.example",
        "www.cafe.example", "Open Door", "1 High Street", "fe12ab", "11-18", "Mon to Fri 9am-5pm",
        "Free", "English/Polish", "Low mood", "self",
      ],
      [
        "Walk and talk", "We walk.", "", "", "", "open door", "1 High Street", "FE1 2AB", "16+", "",
        "",
        "", "", "",
      ],
    ]
    let text = rows.map { $0.joined(separator: delimiter) + "\n" }.joined()
    let outcome = Importing.sheet(text)
    #expect(
      outcome.diagnostics.map(\.message) == [
        "Two entries of the organisation “Open Door” differ in “name”."
      ]
    )
    #expect(
      outcome.paths == [
        "locations.csv", "organisations.csv", "services/walk-and-talk.md", "services/youth-cafe.md",
      ]
    )
    #expect(
      outcome.file("services/youth-cafe.md") == """
        ---
        draft: yes
        name: Youth café
        summary: A warm place.
        provider: open-door
        ages:
          from: 11
          to: 18
        needs: [low-mood]
        referral-routes: [self]
        cost: Free
        locations: [1-high-street]
        hours:
          - Mon-Fri 09:00-17:00
        languages: [English, Polish]
        phones:
          - number: "01632960123"
        email: hi@cafe.example
        website: https://www.cafe.example
        ---
        A warm place.

        - Tea

        """
    )
    #expect(
      outcome.file("locations.csv") == """
        id,name,kind,address-1,address-2,town,postcode,latitude,longitude,uprn,hide-address,travel,access
        1-high-street,1 High Street,physical,1 High Street,,,FE1 2AB,,,,,,

        """
    )
    let report = outcome.directory?.report
    #expect(
      report?.columns.map(\.field) == [
        "name", "description", "phones", "email", "website", "provider", "address-1", "postcode",
        "ages", "hours", "cost", "languages", "needs", "referral-routes",
      ]
    )
    #expect(report?.drafts == 2)
  }

  @Test func `headers that nobody knows are told, and their cells kept in the report`() {
    let outcome = Importing.sheet("Name,Blower\nHub,01632 960001\n")
    #expect(
      outcome.diagnostics.map(\.message) == ["The column “Blower” is not one that is understood."]
    )
    #expect(
      outcome.directory?.report.uncarried == [
        UncarriedField(what: "column “Blower”", count: 1, sample: "01632 960001", name: "Hub")
      ]
    )
  }

  @Test func `words that are on none of our lists are told`() {
    let outcome = Importing.sheet("Name,Needs,Thrive\nHub,Anxiety;Football,getting advice\n")
    #expect(
      outcome.diagnostics.map(\.message) == [
        "“needs” of “Hub” is not a word of its list: “Football”."
      ]
    )
    #expect(
      outcome.file("services/hub.md") == """
        ---
        draft: yes
        name: Hub
        thrive: [getting-advice]
        needs: [anxiety]
        ---

        """
    )
  }

  @Test(arguments: [
    ("Contact,Phone\nHub,1\n", DiagnosticCode.importNothingFound),
    ("", .fileEmpty),
    ("Name,Phone\n\"Hub,1\n", .csvUnclosedQuote),
  ])
  func `a sheet that cannot be read makes nothing`(text: String, code: DiagnosticCode) {
    let outcome = Importing.sheet(text)
    #expect(outcome.directory == nil)
    #expect(outcome.diagnostics.filter { $0.severity == .mustFix }.map(\.code).first == code)
  }

  @Test func `the columns of a wait become the wait of the service`() {
    let outcome = Importing.sheet(
      """
      Name,Wait (weeks),wait-percentile,wait-measured-on
      Hub,12.5,90,2026-09-30
      Club,,,2026-09-30

      """
    )
    #expect(outcome.diagnostics.map(\.message) == [])
    #expect(
      outcome.file("services/hub.md") == """
        ---
        draft: yes
        name: Hub
        wait:
          weeks: 12.5
          percentile: 90
          measured-on: 2026-09-30
        ---

        """
    )
  }

  @Test func `a sheet with our own columns in full makes no draft`() {
    let row: [(String, String)] = [
      ("id", "hub-1"), ("name", "Youth hub"), ("summary", "A place to talk."),
      ("provider", "Open Door"),
      ("status", "active"), ("ages", "11-25"), ("thrive", "getting-advice"), ("level", "universal"),
      ("needs", "anxiety"), ("referral-routes", "drop-in"), ("how-to-get-help", "Come in."),
      ("eligibility", "You live here."), ("what-happens-next", "Somebody listens."),
      ("cost", "free"),
      ("channels", "in-person"), ("phone", "01632 960001"), ("checked-on", "2026-10-01"),
      ("checked-by-role", "Hub manager"),
    ]
    let outcome = Importing.sheet(
      row.map(\.0).joined(separator: ",") + "\n" + row.map(\.1).joined(separator: ",") + "\n"
    )
    #expect(outcome.diagnostics.map(\.message) == [])
    #expect(outcome.paths == ["organisations.csv", "services/hub-1.md"])
    #expect(outcome.directory?.report.drafts == 0)
    #expect(
      outcome.directory?.report.gaps == [
        .init(kind: "organisations.csv", field: "sector", count: 1, names: ["Open Door"])
      ]
    )
  }
}
