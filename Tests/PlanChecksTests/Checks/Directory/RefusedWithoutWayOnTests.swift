import Testing

@testable import PlanChecks

struct RefusedWithoutWayOnTests {
  private func pathway(_ refused: String) -> [String: String] {
    [
      "pathways/school.md": """
      ---
      title: School
      audience: Schools
      ages: {from: 0, to: 25}
      needs: [anxiety]
      steps: [{id: one, kind: advice, text: Talk.}]
      if-not-accepted: \(refused)
      ---
      """
    ]
  }

  @Test(arguments: [
    "Ask [the hub](service:youth-hub).", "Ring 01632 960001.", "Call 111.",
    "Write to us@hub.example.",
  ])
  func `words with a link or a number are a way on`(refused: String) async throws {
    try await expectFindings(of: RefusedWithoutWayOn(), in: pathway(refused), "")
  }

  @Test(arguments: ["You will get a letter.", "We decide in 10 days, or in 2 weeks."])
  func `words that lead nowhere are told`(refused: String) async throws {
    try await expectFindings(
      of: RefusedWithoutWayOn(),
      in: pathway("1️⃣\(refused)"),
      """
      1️⃣|\(refused)| should-fix directory/refused-without-way-on
      The pathway “School” does not say where people can go who are told no.
      help: Link to a service that takes them on, or give a number to ask at, such as [the front door](service:front-door).
      """
    )
  }
}
