import Testing

@testable import DirectoryImport

struct ImportedIDsTests {
  private typealias Candidate = ImportedIDs.Candidate

  @Test(arguments: [
    ("Youth Hub", "youth-hub"),
    ("Café Zoë & Łódź", "cafe-zoe-and-lodz"),
    ("Children's  team (north)", "childrens-team-north"),
    ("Straße 7", "strasse-7"),
    ("x", nil), ("Привет", nil), ("", nil),
  ])
  func `a name becomes small letters, digits and hyphens`(name: String, slug: String?) {
    #expect(ImportedIDs.slug(of: name) == slug)
  }

  @Test func `services of one name are numbered by their ids, whatever their order`() {
    let candidates = [
      Candidate(source: "c", own: nil, name: "Hub"),
      Candidate(source: "a", own: nil, name: "Hub"),
      Candidate(source: "b", own: nil, name: "hub!"),
    ]
    for order in [candidates, candidates.reversed()] {
      let ids = ImportedIDs(order, fallback: "service")
      #expect([ids["a"], ids["b"], ids["c"]] == ["hub", "hub-2", "hub-3"])
    }
  }

  @Test func `an id of ours stays, and nothing else takes it`() {
    let ids = ImportedIDs(
      [
        Candidate(source: "a", own: nil, name: "Hub"),
        Candidate(source: "b", own: "hub", name: "Something else"),
        Candidate(source: "c", own: "Not An Id", name: "Café"),
      ],
      fallback: "service"
    )
    #expect([ids["a"], ids["b"], ids["c"]] == ["hub-2", "hub", "cafe"])
  }

  @Test func `what has no name is called by its id`() {
    let ids = ImportedIDs(
      [
        Candidate(source: "ac148810-d857", own: nil, name: nil),
        Candidate(source: "Привет", own: nil, name: "Привет"),
      ],
      fallback: "service"
    )
    #expect(ids["ac148810-d857"] == "service-ac148810-d857")
    #expect(ids["Привет"] == "service")
  }

  @Test func `long names stay within 64 signs, also with a number`() {
    let name = String(repeating: "abcdefghi ", count: 12)
    let ids = ImportedIDs(
      [Candidate(source: "a", own: nil, name: name), Candidate(source: "b", own: nil, name: name)],
      fallback: "service"
    )
    #expect((55...60).contains(ids["a"]?.utf8.count ?? 0))
    #expect(ids["b"] == (ids["a"] ?? "") + "-2")
  }
}
