import Diagnostics
import Testing

@testable import PlanChecks

struct UnmetNeedTests {
  /// A plan that is out for comment, where one need is expected.
  private func sources(
    _ services: [String: KeyValuePairs<String, String>],
    state: String = "consultation",
    expected: String = "5,17,getting-help",
    places: String = ""
  ) -> [String: String] {
    var sources = [
      "plan.yml": SampleSources.settings(area: "{name: Smallville, kind: place\(places)}")
        .replacing("state: draft", with: "state: \(state)"),
      "frameworks/needs.csv": "id,title,age-from,age-to,thrive\nanxiety,Anxiety,\(expected)\n",
      "organisations.csv": SampleSources.organisations,
    ]
    for (id, fields) in services { sources["services/\(id).md"] = SampleService.text(fields) }
    return sources
  }

  @Test func `ages between two services are told with both`() async throws {
    try await expectFindings(
      of: UnmetNeed(),
      in: sources([
        "young": ["name": "Young", "ages": "{from: 0, to: 1️⃣11}", "thrive": "[getting-help]"],
        "old": ["name": "Old", "ages": "{from: 2️⃣16, to: 25}", "thrive": "[getting-help]"],
      ]),
      """
      1️⃣|11| should-fix directory/unmet-need
      Nobody gives people aged 12 to 15 any help with anxiety.
      note 1️⃣|11| “Young” helps people up to 11.
      note 2️⃣|16| “Old” helps people from 16.
      help: THRIVE groups: getting help (anxiety). Correct the ages or dates of a service, or add one. \
      “ltp list gaps” shows every gap.
      """
    )
  }

  @Test func `a service that closes leaves a gap from the day after`() async throws {
    try await expectFindings(
      of: UnmetNeed(),
      in: sources([
        "one": ["ages": "{from: 5, to: 17}", "thrive": "[getting-help]", "until": "1️⃣2027-03-31"],
        "next": [
          "name": "Next", "status": "planned", "from": "2027-06-01", "ages": "{from: 5, to: 17}",
          "thrive": "[getting-help]",
        ],
      ]),
      """
      1️⃣|2027-03-31| should-fix directory/unmet-need
      Nobody gives people aged 5 to 17 any help with anxiety from 1 April 2027 to 31 May 2027.
      note 1️⃣|2027-03-31| “Youth hub” ends on 31 March 2027.
      help: THRIVE groups: getting help (anxiety). Correct the ages or dates of a service, or add one. \
      “ltp list gaps” shows every gap.
      """
    )
  }

  @Test func `a kind of help that is missing is named`() async throws {
    try await expectFindings(
      of: UnmetNeed(),
      in: sources(
        [
          "hub": ["ages": "{from: 5, to: 17}"],
          "closed": [
            "name": "Clinic", "ages": "{from: 5, to: 17}", "thrive": "[getting-more-help]",
            "status": "1️⃣closed",
          ],
        ],
        expected: "5,17,getting-advice;getting-more-help"
      ),
      """
      1️⃣|closed| should-fix directory/unmet-need
      Nobody gives specialist help with anxiety.
      note 1️⃣|closed| “Clinic” would help, but is closed.
      help: THRIVE groups: getting more help (anxiety). Correct the ages or dates of a service, or add \
      one. “ltp list gaps” shows every gap.
      """
    )
  }

  @Test func `a place that nobody reaches is named`() async throws {
    try await expectFindings(
      of: UnmetNeed(),
      in: sources(
        ["hub": ["ages": "{from: 5, to: 17}", "thrive": "[getting-help]", "areas": "[old-town]"]],
        places: ", places: [{id: old-town, name: Old Town}, {id: docks, name: Docks}]"
      )
      .merging(["plan.yml": "ages"]) { text, key in
        text.replacing("\(key): {from: 0", with: "\(key): {from: 1️⃣0")
      },
      """
      1️⃣|0| should-fix directory/unmet-need
      Nobody gives any help with anxiety in Docks.
      help: THRIVE groups: getting help (anxiety). Correct the ages or dates of a service, or add one. \
      “ltp list gaps” shows every gap.
      """
    )
  }

  @Test(
    arguments: [
      [
        "ages": "{from: 5, to: 17}", "thrive": "[getting-help]", "groups": "[young-carer]",
        "only-for-groups": "yes",
      ],
      ["ages": "{from: 5, to: 17}", "thrive": "[getting-help]", "status": "paused"],
      ["ages": "{from: 5, to: 17}", "thrive": "[getting-help]", "status": "planned"],
      ["ages": "{from: 5, to: 17}", "thrive": "[getting-help]", "until": "2026-11-20"],
    ] as [KeyValuePairs<String, String>]
  )
  func `a service that is not for everyone, or not there, fills no gap`(
    fields: KeyValuePairs<String, String>
  ) async throws {
    let plan = try await MarkedPlan(sources(["hub": fields]))
    let found = UnmetNeed()
      .diagnostics(in: ExaminedPlan(plan.assembled.value, plan.frameworks.value))
    #expect(found.map(\.message) == ["Nobody gives any help with anxiety."])
  }

  @Test func `a draft, and a plan whose services cannot all be read, are not held to it`()
    async throws
  {
    try await expectFindings(of: UnmetNeed(), in: sources([:], state: "draft"), "")
    let broken = sources(["hub": ["name": ""]])
    try await expectFindings(of: UnmetNeed(), in: broken, "")
  }

  @Test func `ages that somebody helps from the first day to the last are sound`() async throws {
    let services: [String: KeyValuePairs<String, String>] = [
      "aa": ["name": "A", "ages": "{from: 0, to: 11}", "thrive": "[getting-help]"],
      "bb": [
        "name": "B", "ages": "{from: 12, to: 17}", "thrive": "[getting-help]",
        "until": "2027-03-31",
      ],
      "cc": [
        "name": "C", "ages": "{from: 12, to: 17}", "thrive": "[getting-help]", "from": "2027-04-01",
      ],
    ]
    try await expectFindings(of: UnmetNeed(), in: sources(services), "")
  }
}
