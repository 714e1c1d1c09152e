import Testing

@testable import PlanChecks

struct OtherAreaTests {
  private let settings = SampleSources.settings().replacing("name: Small", with: "name: 9️⃣Small")

  private func told(_ name: String) -> String {
    """
    1️⃣|\(name)| should-fix reading/other-area
    “\(name)” is not the area of this plan.
    note 9️⃣|Smallville| The area is Smallville.
    help: If the words were copied from another plan, write Smallville and read what is around them.
    """
  }

  @Test(arguments: [
    ("The 1️⃣Norfolk Local Transformation Plan says so.", "Norfolk"),
    ("See the 1️⃣Bigtown and Hillshire Local Transformation Plan.", "Bigtown and Hillshire"),
    ("Most children in 1️⃣Wigan are well.", "Wigan"),
    ("This is paid for by 1️⃣Walsall Council.", "Walsall"),
    ("NHS 1️⃣Norfolk and Waveney ICB holds the money.", "Norfolk"),
    ("## Children in 1️⃣Hertfordshire", "Hertfordshire"), ("The 1️⃣Bigtown LTP says so.", "Bigtown"),
  ])
  func `the name of another area is told`(words: String, name: String) async throws {
    try await expectFindings(
      of: OtherArea(),
      in: ["plan.yml": settings, "pages/foreword.md": SampleSources.page(words)],
      told(name)
    )
  }

  @Test func `the title of another plan is told`() async throws {
    try await expectFindings(
      of: OtherArea(),
      in: [
        "plan.yml": settings.replacing("title: Smallville plan", with: "title: 1️⃣Kent plan")
      ],
      told("Kent")
    )
  }

  @Test func `whom a service is for is told where they live elsewhere`() async throws {
    var files = SampleService.alone([
      "eligibility": "You are 11 to 25 and with a GP in 1️⃣Stockport."
    ])
    files["plan.yml"] = settings
    try await expectFindings(of: OtherArea(), in: files, told("Stockport"))
  }

  @Test(arguments: [
    "The Local Transformation Plan says so.", "Our Local Transformation Plan.",
    "The Smallville Local Transformation Plan.", "Children from Norfolk may come as well.",
    "The Children and Young People's Local Transformation Plan.", "> The Kent LTP says so.",
    "Like children in Norfolk, ours like snow.", "Reading helps children.",
    "Some children are in a hospital in Norwich or Birmingham.", "> Children in Kent like it.",
    "The first Local Transformation Plan. Every plan.", "A North Village Local Transformation Plan",
  ])
  func `the area's own names, and neighbours in a sentence, are sound`(words: String) async throws {
    try await expectFindings(
      of: OtherArea(),
      in: [
        "plan.yml": SampleSources.settings(
          area: "{name: Smallville, kind: place, places: [{id: north, name: North Village}]}"
        ),
        "pages/foreword.md": SampleSources.page(words),
      ],
      ""
    )
  }
}
