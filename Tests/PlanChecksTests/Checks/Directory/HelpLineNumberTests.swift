import Testing

@testable import PlanChecks

struct HelpLineNumberTests {
  private func told(_ written: String, _ line: String, _ right: String) -> String {
    """
    1️⃣|\(written)| should-fix directory/help-line-number
    “\(written)” is not the number of \(line).
    help: Ring the number that is meant before you publish.
    write: \(right)
    """
  }

  @Test func `a help line with another number in plan.yml is told`() async throws {
    try await expectFindings(
      of: HelpLineNumber(),
      in: [
        "plan.yml": SampleSources.settings().replacing(
          "{name: Line, phone: 0808 157 0001,",
          with: "{name: PAPYRUS HOPELINE247, phone: 1️⃣0800 068 4142,"
        )
      ],
      told("0800 068 4142", "Papyrus", "0800 068 4141")
    )
  }

  @Test(arguments: [
    ("Call Childline on 1️⃣0800 1112.", "0800 1112", "Childline", "0800 1111"),
    ("Samaritans are on 1️⃣116 132 at any hour.", "116 132", "Samaritans", "116 123"),
    ("Text Shout on 1️⃣85528.", "85528", "Shout", "85258"),
  ])
  func `a help line with another number in words is told`(
    sentence: String,
    written: String,
    line: String,
    right: String
  ) async throws {
    try await expectFindings(
      of: HelpLineNumber(),
      in: [
        "plan.yml": SampleSources.settings(), "pages/foreword.md": SampleSources.page(sentence),
      ],
      told(written, line, right)
    )
  }

  @Test(arguments: [
    "Call Childline on 0800 1111.", "Call Samaritans, or our line on 0808 157 0001.",
    "Childline helped 324,724 children in 2017.",
    "Call Childline on 0800 1111 or Samaritans on 116 123.",
    "Ring 01632 960009.",
  ])
  func `right numbers, and numbers of others, are sound`(sentence: String) async throws {
    try await expectFindings(
      of: HelpLineNumber(),
      in: [
        "plan.yml": SampleSources.settings(), "pages/foreword.md": SampleSources.page(sentence),
      ],
      ""
    )
  }
}
