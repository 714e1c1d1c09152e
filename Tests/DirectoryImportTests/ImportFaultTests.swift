import Diagnostics
import PlanSources
import Testing

@testable import DirectoryImport

struct ImportFaultTests {
  @Test(arguments: [
    (#"{"id": "1", "name": "Hub""#, "it lacks a comma or a closing bracket.", 25),
    ("{\"id\": \"1\",}", "it has a name without quotes.", 11),
    ("", "it stops in the middle.", 0),
    ("<a></a>", "it has a value without quotes.", 0),
    ("{\"a\": 1} {\"b\": 2}", "it goes on after its end.", 9),
  ])
  func `broken JSON is told at its place, and nothing is made`(
    text: String,
    reason: String,
    offset: Int
  ) throws {
    let outcome = Importing.json(text)
    #expect(outcome.directory == nil)
    let fault = try #require(outcome.diagnostics.first)
    #expect(fault.message == "This file is not sound JSON: \(reason)")
    #expect(fault.severity == .mustFix)
    #expect(fault.location?.start == offset)
  }

  @Test func `a page of the web in the place of data is told as one`() {
    #expect(
      Importing.json("<html></html>").diagnostics.map(\.message) == [
        "This file is a web page under another name, not plain text."
      ]
    )
  }

  @Test func `JSON that is nested too deeply is refused`() {
    let text = String(repeating: "[", count: 100_000)
    #expect(
      Importing.json(text).diagnostics.map(\.message) == [
        "This file is not sound JSON: it is nested too deeply."
      ]
    )
  }

  @Test func `one broken file keeps all from being written`() {
    let outcome = Importing.openReferral([
      "services/1.json": #"{"id": "1", "name": "Hub", "status": "active"}"#,
      "services/2.json": #"{"id": "2", "#,
    ])
    #expect(outcome.directory == nil)
    #expect(outcome.found == ["services/2.json:12 import/broken-json"])
  }

  @Test(arguments: [
    "[]", "{}", "3", "null", "\"text\"", #"{"version": "3.0", "openapi_url": "x"}"#, "[1, 2]",
  ])
  func `a file with nothing of a directory is told`(text: String) {
    let outcome = Importing.openReferral(["x.json": text])
    #expect(outcome.directory == nil)
    #expect(
      outcome.diagnostics.filter { $0.severity == .mustFix }.map(\.code) == [.importNothingFound]
    )
  }

  @Test func `values of the wrong kind are told and left out`() throws {
    let outcome = Importing.json(
      """
      [{"id": "1", "name": "Hub", "status": "active", "email": 12345, "url": true,
        "minimum_age": "eleven", "phones": null, "languages": "English",
        "schedules": [null, "Monday"], "organization": null, "attributes": {}}]
      """
    )
    #expect(
      outcome.diagnostics.map(\.message) == [
        "“url” of this service is true or false, where a text belongs.",
        "“email” of this service is a number, where a text belongs.",
        "“minimum_age” of this service should be a number, not “eleven”.",
        "“phones” is null, which is no value, where a list belongs.",
        "A part of “schedules” stands here as null, which is no value, where a group of values in braces belongs.",
        "A part of “schedules” stands here as a text, where a group of values in braces belongs.",
        "“languages” is a text, where a list belongs.",
        "“attributes” is a group of values, where a list belongs.",
      ]
    )
    #expect(outcome.diagnostics.allSatisfy { $0.severity == .shouldFix && $0.location != nil })
    #expect(outcome.paths == ["services/hub.md"])
    #expect(outcome.file("services/hub.md") == "---\ndraft: yes\nname: Hub\nstatus: active\n---\n")
  }

  @Test func `values that cannot be right are told and left out`() throws {
    let outcome = Importing.json(
      """
      {"id": "1", "name": "Hub", "status": "open", "email": "hub_example", "url": "example/hub",
       "assured_date": "yesterday", "minimum_age": 18, "maximum_age": 11,
       "phones": [{"number": "ask us"}],
       "service_at_locations": [{"id": "s", "location": {"id": "l", "location_type": "physical",
         "name": "Hub", "latitude": 0.2, "longitude": 52.8,
         "addresses": [{"address_1": "1 High Street", "postal_code": "ABC 1234"}]}}]}
      """
    )
    #expect(
      outcome.diagnostics.map(\.message)
        == [
          "“postal_code” of “Hub” is not a postcode: “ABC 1234”.",
          "“latitude and longitude” of “Hub” is not a place in England: “0.2, 52.8”.",
          "“status” of “Hub” is not a status of HSDS 3.0: “open”.",
          "“minimum_age” of “Hub” is not an age below the greatest: “18 to 11”.",
          "“phones” of “Hub” is not a telephone number: “ask us”.",
          "“email” of “Hub” is not an e-mail address: “hub_example”.",
          "“url” of “Hub” is not a web address: “example/hub”.",
          "“assured_date” of “Hub” is not a date such as 2026-09-30: “yesterday”.",
        ].map { $0.replacing("“phones”", with: "“phone”") }
    )
    #expect(
      outcome.file("locations.csv")?.split(separator: "\n").last
        == "hub,Hub,physical,1 High Street,,,,,,,,,"
    )
  }

  @Test func `a fault that is everywhere is told three times, and counted`() throws {
    let services = (1...40).map {
      #"{"id": "\#($0)", "name": "Hub \#($0)", "status": "active", "email": \#($0)}"#
    }
    let outcome = Importing.json("[\(services.joined(separator: ", "))]")
    #expect(outcome.diagnostics.count == 4)
    #expect(
      outcome.diagnostics.last?.message
        == "The same was found in 37 more places. The last of them: “email” of this service is a number, where a text belongs."
    )
    #expect(outcome.directory?.report.services == 40)
  }

  @Test func `two entries of one id are one service, and where they differ is told`() {
    let outcome = Importing.json(
      """
      [{"id": "1", "name": "Hub", "status": "active", "last_modified": "2026-01-01"},
       {"id": "1", "name": "Other", "status": "active", "last_modified": "2026-02-01", "email": "hub@example.org"}]
      """
    )
    #expect(
      outcome.diagnostics.map(\.message) == ["Two entries of the service “Hub” differ in “name”."]
    )
    #expect(outcome.file("services/hub.md")?.contains("email: hub@example.org\n") == true)
    #expect(outcome.paths == ["services/hub.md"])
  }

  @Test func `an organisation that was not given is told`() {
    let outcome = Importing.json(
      #"{"id": "1", "name": "Hub", "status": "active", "organization_id": "o9"}"#
    )
    #expect(outcome.diagnostics.map(\.code) == [.importLostLink])
    #expect(
      outcome.diagnostics.first?.message == "The organisation “o9” that this names was not read."
    )
  }

  @Test func `a service without a name is brought in under its id`() {
    let outcome = Importing.json(
      #"[{"id": "ac148810", "status": "active", "organization_id": ""}]"#
    )
    #expect(outcome.diagnostics.map(\.code) == [.importNoName])
    #expect(outcome.paths == ["services/service-ac148810.md"])
    #expect(
      outcome.directory?.report.gaps.first
        == .init(kind: "service", field: "name", count: 1, names: ["service-ac148810"])
    )
  }

  @Test(.timeLimit(.minutes(10))) func `more services than any area has are refused`() {
    let services = (0...10_000).map { #"{"id": "\#($0)", "name": "Hub", "status": "active"}"# }
    let outcome = Importing.json("[\(services.joined(separator: ","))]")
    #expect(outcome.directory == nil)
    #expect(
      outcome.diagnostics.map(\.message)
        == ["The directory has 10001 services. More than 10000 are not read."]
    )
  }

  @Test func `bytes that are no text are told`() {
    let file = Importing.importer.readOpenReferral([
      .init(path: "x.json", bytes: [0x50, 0x4B, 0, 0, 1])
    ])
    #expect(file.directory == nil)
    #expect(file.diagnostics.map(\.code) == [.fileEncoding])
  }

  /// Whatever is cut off or changed: an answer, never a trap.
  @Test(.timeLimit(.minutes(10))) func `damaged files never trap`() {
    let sound = Array(
      """
      {"contents": [{"id": "s1", "name": "Youth h\\u00fcb", "description": "<p>A <a href='https://a.example'>place</a> &amp; more</p>",
       "status": "active", "minimum_age": 11, "maximum_age": 18.5, "fees": "free",
       "organization": {"id": "o1", "name": "Open Door", "organization_identifiers": [{"identifier_scheme": "GB-CHC", "identifier": "1"}]},
       "phones": [{"number": "01632 960001", "extension": 3}], "cost_options": [{"amount": 1e2, "option": "all"}],
       "schedules": [{"freq": "WEEKLY", "byday": "MO,SA", "opens_at": "10:00", "closes_at": "12:00"}],
       "attributes": [{"link_type": "need", "taxonomy_term": {"code": "anxiety", "name": "Anxiety"}}],
       "service_at_locations": [{"id": "sl", "location": {"id": "l1", "latitude": 52.1, "longitude": 0.1, "addresses": [{"address_1": "1 High Street"}]}}],
       "ltp": {"id": "hub", "wait": {"weeks": 2}, "alert": {"text": "x", "from": "2026-01-01"}, "crisis": true, "accessibility": ["lift"]}}]}
      """.utf8
    )
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % bound
    }
    var made = 0
    for round in 0..<800 {
      var bytes = sound
      if round % 2 == 0 { bytes = Array(bytes.prefix(next(bytes.count))) }
      for _ in 0..<(round % 5) where !bytes.isEmpty {
        let signs = Array("{}[]\",:0-e.\\n<&;null\u{0}\u{FF}".utf8)
        bytes[next(bytes.count)] = signs[next(signs.count)]
      }
      let outcome = Importing.importer.readOpenReferral([.init(path: "services.json", bytes: bytes)]
      )
      if outcome.directory == nil {
        #expect(outcome.diagnostics.contains { $0.severity == .mustFix })
      } else {
        made += 1
      }
    }
    #expect(made > 0)
  }
}
