import Testing

@testable import PlanChecks

struct UnknownReferenceTests {
  private let board = "---\ntitle: Health and wellbeing board\nkind: hwb\n---\n"

  @Test func `an id that no record has is told with the nearest one`() async throws {
    try await expectFindings(
      of: UnknownReference(),
      in: [
        "bodies/board.md": board,
        "bodies/partnership.md":
          "---\ntitle: Partnership\nkind: board\nreports-to: 1️⃣baord\n---\n",
      ],
      """
      1️⃣|baord| must-fix reference/unknown
      The body “Partnership” names a body that does not exist: “baord”.
      help: Your bodies: board, partnership.
      write: board
      """
    )
  }

  @Test func `a plan without any record of the kind is told so`() async throws {
    try await expectFindings(
      of: UnknownReference(),
      in: ["pathways/worried.md": "---\ntitle: Worried\nagreed-by: 1️⃣board\n---\n"],
      """
      1️⃣|board| must-fix reference/unknown
      The pathway “Worried” names a body that does not exist: “board”.
      help: The plan has no bodies yet.
      """
    )
  }

  @Test func `references into a file that could not be read are not told`() async throws {
    try await expectFindings(
      of: UnknownReference(),
      in: [
        "organisations.csv": "name,sector\nCouncil,council\n",
        "plan.yml": "title: [not closed\n",
        "services/hub.md": "---\nname: Hub\nprovider: council\nneeds: [of-our-own]\n---\n",
        "sources.yml": "- id: [not closed\n",
        "metrics/waits.md": "---\ntitle: Waits\nsource: returns\n---\n",
      ],
      ""
    )
  }

  @Test func `a record that could not be read completely is still known`() async throws {
    try await expectFindings(
      of: UnknownReference(),
      in: [
        "bodies/board.md": "---\nno title\n",
        "bodies/partnership.md": "---\ntitle: Partnership\nkind: board\nreports-to: board\n---\n",
      ],
      ""
    )
  }

  @Test func `only the nearest of many names are listed`() async throws {
    let rows = (10...25).map { "council-\($0),Council \($0),council\n" }.joined()
    try await expectFindings(
      of: UnknownReference(),
      in: [
        "organisations.csv": "id,name,sector\n" + rows,
        "services/hub.md": "---\nname: Hub\nprovider: 1️⃣concil-10\n---\n",
      ],
      """
      1️⃣|concil-10| must-fix reference/unknown
      The service “Hub” names an organisation that does not exist: “concil-10”.
      help: Your organisations: council-10, council-11, council-12, council-13, council-14, \
      council-15, council-16, council-17, council-18, council-19, council-20, council-21 … and 4 more.
      write: council-10
      """
    )
  }

  @Test func `words of a framework and words of the plan are known, others are not`() async throws {
    try await expectFindings(
      of: UnknownReference(),
      in: [
        "plan.yml": SampleSources.settings(
          "needs: [{id: ferry-sickness, title: Ferry sickness}]",
          area: "{name: Smallville, kind: place, places: [{id: north, name: North}]}"
        ),
        "organisations.csv": SampleSources.organisations,
        "frameworks/needs.csv": "id,title\nanxiety,Anxiety\n",
        "services/hub.md":
          """
        ---
        name: Hub
        needs: [anxiety, ferry-sickness, 1️⃣anxeity]
        areas: [north, whole-area, 2️⃣nroth]
        ---
        """,
      ],
      """
      1️⃣|anxeity| must-fix reference/unknown
      The service “Hub” names a need that is not known: “anxeity”.
      help: What can stand here: anxiety, ferry-sickness.
      write: anxiety

      2️⃣|nroth| must-fix reference/unknown
      The service “Hub” names a place that is not known: “nroth”.
      help: What can stand here: north, whole-area.
      write: north
      """
    )
  }

  @Test func `evidence is looked up by its kind and id`() async throws {
    try await expectFindings(
      of: UnknownReference(),
      in: [
        "bodies/board.md": board,
        "enablers/leadership.md":
          """
        ---
        title: Leadership
        enabler: leadership-and-vision
        rating: [{year: 2026-27, rating: 2, evidence: ['body:board', '1️⃣body:bord', '2️⃣boddy:board', '3️⃣plan:plan']}]
        ---
        """,
      ],
      """
      1️⃣|body:bord| must-fix reference/unknown
      The enabler “Leadership” names a body that does not exist: “bord”.
      help: Your bodies: board.
      write: body:board

      2️⃣|boddy:board| must-fix reference/unknown-kind
      “boddy” in “boddy:board” is not a kind of record.
      help: Kinds that can stand before the colon: …
      write: body:board

      3️⃣|plan:plan| must-fix reference/unknown-kind
      “plan” in “plan:plan” is not a kind of record.
      help: Kinds that can stand before the colon: …
      """
    )
  }
}
