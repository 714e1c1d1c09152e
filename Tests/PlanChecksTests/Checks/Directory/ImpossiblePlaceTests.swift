import Testing

@testable import PlanChecks

struct ImpossiblePlaceTests {
  private func sources(_ rows: String...) -> [String: String] {
    [
      "locations.csv": "id,name,kind,postcode,latitude,longitude\n"
        + rows.map { "\($0)\n" }.joined()
    ]
  }

  @Test func `a postcode of another part of the country is told`() async throws {
    let near = (1...4).map { "p\($0),Place \($0),physical,FE\($0) 2AB,52.80\($0),0.20\($0)\n" }
    var files = sources("marsh,Marsh,physical,1️⃣M4 8HN,52.805,0.205")
    files["locations.csv"]? += near.joined()
    try await expectFindings(
      of: ImpossiblePlace(),
      in: files,
      """
      1️⃣|M4 8HN| should-fix directory/impossible-place
      The postcode of “Marsh” is of another part of the country.
      help: The postcodes of all other places begin with FE, and some of them are close by.
      """
    )
  }

  @Test func `half a position is told`() async throws {
    try await expectFindings(
      of: ImpossiblePlace(),
      in: sources("hub,Hub,physical,FE1 2AB,1️⃣52.8012,"),
      """
      1️⃣|52.8012| should-fix directory/impossible-place
      The location “Hub” has no longitude.
      help: Fill in both, or neither.
      """
    )
  }

  @Test func `two postcodes at one spot are told`() async throws {
    try await expectFindings(
      of: ImpossiblePlace(),
      in: sources(
        "hub,Hub,physical,FE1 2AB,2️⃣52.8012,0.2034",
        "mill,Mill,physical,FE1 4RT,1️⃣52.8012,0.2034",
        "cellar,Cellar,physical,FE1 2AB,52.8012,0.2034"
      ),
      """
      1️⃣|52.8012| should-fix directory/impossible-place
      “Mill” stands where “Hub” stands, with another postcode.
      note 2️⃣|52.8012| The other has the same position here.
      help: One of the positions was copied. Correct it, or the postcode.
      """
    )
  }

  @Test func `one postcode in two places is told`() async throws {
    try await expectFindings(
      of: ImpossiblePlace(),
      in: sources(
        "hub,Hub,physical,2️⃣FE1 2AB,52.8012,0.2034",
        "mill,Mill,physical,1️⃣FE1 2AB,52.9012,0.2034"
      ),
      """
      1️⃣|FE1 2AB| should-fix directory/impossible-place
      “Mill” and “Hub” share a postcode but are far apart.
      note 2️⃣|FE1 2AB| The other is here.
      help: They are 11 km apart. Correct a postcode or a position.
      """
    )
  }

  @Test func `a place far from all others is told where there are enough of them`() async throws {
    let near = (1...4).map { "p\($0),Place \($0),physical,,52.80\($0),0.2\($0)" }
    let far = "far,Far,physical,,1️⃣54.8,0.2"
    try await expectFindings(
      of: ImpossiblePlace(),
      in: [
        "locations.csv": "id,name,kind,postcode,latitude,longitude\n"
          + (near + [far]).map { "\($0)\n" }.joined()
      ],
      """
      1️⃣|54.8| should-fix directory/impossible-place
      “Far” is 221 km from where the other places are.
      help: Check the latitude, the longitude and their signs: west of Greenwich the longitude begins with a minus.
      """
    )
    try await expectFindings(
      of: ImpossiblePlace(),
      in: sources(near[0], far.replacing("1️⃣", with: "")),
      ""
    )
  }
}
