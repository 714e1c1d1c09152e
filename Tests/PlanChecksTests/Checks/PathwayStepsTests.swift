import Testing

@testable import PlanChecks

struct PathwayStepsTests {
  private func pathway(_ steps: String...) -> [String: String] { pathway(steps) }

  private func pathway(_ steps: [String]) -> [String: String] {
    [
      "pathways/worried.md": """
      ---
      title: Worried
      audience: Parents
      ages: {from: 0, to: 17}
      needs: [anxiety]
      steps:
      \(steps.map { step in
        "  - {\(step.contains("kind:") ? "" : "kind: advice, ")text: Talk., \(step)}"
      }.joined(separator: "\n"))
      if-not-accepted: We ring you.
      ---
      """
    ]
  }

  @Test func `steps that can all be reached are sound, even when they lead back`() async throws {
    try await expectFindings(
      of: PathwaySteps(),
      in: pathway("id: start, next: [talk, ring]", "id: talk, next: [start]", "id: ring"),
      ""
    )
  }

  @Test func `a next step that is not there is told with the nearest`() async throws {
    try await expectFindings(
      of: PathwaySteps(),
      in: pathway("id: start, next: [talk, 1️⃣rign]", "id: talk, next: [ring]", "id: ring"),
      """
      1️⃣|rign| must-fix reference/pathway-step
      The step “start” of the pathway “Worried” leads to a step that does not exist: “rign”.
      help: Steps of this pathway: ring, talk, start.
      write: ring
      """
    )
  }

  @Test func `an id used twice in a pathway is told with its first use`() async throws {
    try await expectFindings(
      of: PathwaySteps(),
      in: pathway("id: start, next: [talk]", "id: 1️⃣talk", "id: 2️⃣talk"),
      """
      2️⃣|talk| must-fix reference/pathway-step
      Two steps of the pathway “Worried” have the id “talk”.
      note 1️⃣|talk| The id is used here first.
      help: Give one of them another id, and change the “next” that leads to it.
      """
    )
  }

  @Test func `steps that lead round and never on are told once, at the first`() async throws {
    try await expectFindings(
      of: PathwaySteps(),
      in: pathway(
        "id: start, next: [end, talk]",
        "id: 1️⃣talk, next: [again]",
        "id: again, next: [talk]",
        "id: end"
      ),
      """
      1️⃣|talk| must-fix reference/pathway-step
      From the step “talk” of the pathway “Worried” every way leads round in a circle.
      help: Steps may lead back, but one of them must also lead on to a step that has no “next”.
      """
    )
  }

  @Test(arguments: [
    [
      "id: start, next: [end]", "id: 1️⃣lost, next: [further]", "id: further, next: [lost]",
      "id: end",
    ],
    ["id: start", "id: further, next: [last]", "id: last", "id: 1️⃣lost, next: [further]"],
  ])
  func `of steps that cannot be reached, the first is told`(_ steps: [String]) async throws {
    try await expectFindings(
      of: PathwaySteps(),
      in: pathway(steps),
      """
      1️⃣|lost| should-fix reference/pathway-step
      Nothing leads to the step “lost” of the pathway “Worried”.
      help: Name it in the “next” of the step before it.
      """
    )
  }

  @Test func `a step that lost its way on is told where it is lost`() async throws {
    try await expectFindings(
      of: PathwaySteps(),
      in: pathway("id: start, next: [talk]", "id: 1️⃣talk", "id: 2️⃣ring"),
      """
      1️⃣|talk| should-fix reference/pathway-step
      The step “talk” of the pathway “Worried” leads nowhere.
      note 2️⃣|ring| Nothing leads to this step below it.
      help: Add what comes after it, such as next: [ring].
      """
    )
  }

  @Test func `a decision with a single answer is told, and not what the other led to`() async throws
  {
    var files = pathway("id: start, next: [1️⃣talk]", "id: talk", "id: ring")
    files["pathways/worried.md"] = files["pathways/worried.md"]?
      .replacing(
        "{kind: advice, text: Talk., id: start",
        with: "{kind: decision, text: Safe?, id: start"
      )
    try await expectFindings(
      of: PathwaySteps(),
      in: files,
      """
      1️⃣|talk| should-fix reference/pathway-step
      The decision “start” of the pathway “Worried” has a single answer.
      help: Add a step to its “next” for each other answer.
      """
    )
  }

  @Test(arguments: ["id: 1️⃣safe, kind: decision", "id: 1️⃣safe, kind: decision, next: [safe]"])
  func `a decision that leads nowhere is told, and not what should follow it`(
    _ decision: String
  ) async throws {
    var files = pathway("id: start, next: [safe]", "id: calm", "id: ring")
    files["pathways/worried.md"] = files["pathways/worried.md"]?
      .replacing(
        "  - {kind: advice, text: Talk., id: calm}",
        with: "  - {text: Safe?, \(decision)}\n  - {kind: advice, text: Talk., id: calm}"
      )
    try await expectFindings(
      of: PathwaySteps(),
      in: files,
      """
      1️⃣|safe| must-fix reference/pathway-step
      The decision “safe” of the pathway “Worried” leads nowhere.
      help: Add “next” with the steps for each answer, such as next: [call-now, wait-at-home].
      """
    )
  }

  @Test func `what came after a step that was deleted is not told as well`() async throws {
    try await expectFindings(
      of: PathwaySteps(),
      in: pathway("id: start, next: [1️⃣assessment]", "id: ring"),
      """
      1️⃣|assessment| must-fix reference/pathway-step
      The step “start” of the pathway “Worried” leads to a step that does not exist: “assessment”.
      help: Steps of this pathway: start, ring.
      """
    )
  }

  @Test func `each pathway has steps of its own`() async throws {
    let first = pathway("id: start, next: [talk]", "id: talk")
    var files = first
    files["pathways/second.md"] = pathway("id: start, next: [1️⃣talk]").values.first
    try await expectFindings(
      of: PathwaySteps(),
      in: files,
      """
      1️⃣|talk| must-fix reference/pathway-step
      The step “start” of the pathway “Worried” leads to a step that does not exist: “talk”.
      help: Steps of this pathway: start.
      """
    )
  }

  @Test(arguments: [
    // Where one crisis leads on, every other does.
    (
      [
        "id: start, next: [ring, call]", "id: 1️⃣ring, kind: crisis",
        "id: call, kind: crisis, next: [end]", "id: end",
      ], "ring", "end"
    ),
    // Two steps beside each other lead to one service.
    (
      [
        "id: start, next: [soon, later]", "id: 1️⃣soon, service: hub",
        "id: later, service: hub, next: [end]",
        "id: end",
      ], "soon", "end"
    ),
    // All ways but one end in the last step.
    (
      [
        "id: start, next: [one, two, three, four]", "id: one, next: [end]", "id: two, next: [end]",
        "id: three, next: [end]", "id: 1️⃣four, service: hub", "id: end",
      ], "four", "end"
    ),
  ])
  func `a way that ends where others like it lead on is told`(
    steps: [String],
    step: String,
    last: String
  ) async throws {
    try await expectFindings(
      of: PathwaySteps(),
      in: pathway(steps),
      """
      1️⃣|\(step)| should-fix reference/pathway-step
      The way ends at the step “\(step)” of the pathway “Worried”, and steps like it lead on.
      help: Add what comes after it, such as next: [\(last)].
      """
    )
  }

  @Test(arguments: [
    ["id: start, next: [ring, talk]", "id: ring, kind: crisis", "id: talk"],
    ["id: start, next: [one, two]", "id: one, service: hub", "id: two, service: hub"],
    [
      "id: start, next: [one, two]", "id: one, service: hub", "id: two, service: line, next: [end]",
      "id: end",
    ],
  ])
  func `ways that end each with their own service are sound`(steps: [String]) async throws {
    try await expectFindings(of: PathwaySteps(), in: pathway(steps), "")
  }
}
