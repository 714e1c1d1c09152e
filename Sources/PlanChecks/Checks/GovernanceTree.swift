import Diagnostics
import Frameworks
import PlanModel

/// Finds boards that lead to no health and wellbeing board: more than one at the top, or a circle.
struct GovernanceTree: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let bodies = plan.records.bodies
    let boards = bodies.filter { $0.bodyKind.value == .hwb }
    var found = boards.dropFirst().map { Diagnostic.secondBoard($0, first: boards[0]) }
    // A body that could not be read may be the board.
    let isWhole = plan.index.ids(of: .body)
      .allSatisfy { plan.index.entry(.body, $0)?.isComplete == true }
    if boards.isEmpty, isWhole, let first = bodies.first { found.append(.noBoard(first)) }
    let parents = Dictionary(bodies.map { ($0.id.value, $0.reportsTo?.value) }) { first, _ in first
    }
    let titles = Dictionary(bodies.map { ($0.id.value, $0.title.value) }) { first, _ in first }
    var told: Set<String> = []
    for body in bodies {
      if body.reportsTo == nil, body.bodyKind.value != .hwb { found.append(.reportsToNobody(body)) }
      let circle = circle(from: body.id.value, parents)
      if let reportsTo = body.reportsTo, !circle.isEmpty, told.isDisjoint(with: circle) {
        told.formUnion(circle)
        let names = circle.map { titles[$0] ?? $0 }
        found.append(.circle(body, through: names, at: reportsTo.source))
      }
    }
    return found
  }

  /// The bodies from the one above a body up to itself; none where its way leads elsewhere.
  private func circle(from id: String, _ parents: [String: String?]) -> [String] {
    var above: [String] = []
    var current = parents[id] ?? nil
    while let step = current, above.count <= parents.count {
      above.append(step)
      if step == id { return above }
      current = parents[step] ?? nil
    }
    return []
  }
}

extension Diagnostic {
  fileprivate static func secondBoard(_ body: GovernanceBody, first: GovernanceBody) -> Diagnostic {
    Diagnostic(
      .governanceTree,
      .mustFix,
      "\u{201C}\(body.title.value)\u{201D} is a second health and wellbeing board.",
      at: body.bodyKind.source,
      notes: [
        Note("\u{201C}\(first.title.value)\u{201D} is the first.", at: first.bodyKind.source)
      ],
      help: "An area has one. Choose another kind, such as \u{201C}board\u{201D}, for this body."
    )
  }

  fileprivate static func noBoard(_ body: GovernanceBody) -> Diagnostic {
    Diagnostic(
      .governanceTree,
      .mustFix,
      "None of the bodies is the health and wellbeing board.",
      at: body.bodyKind.source,
      help: "Write \u{201C}kind: hwb\u{201D} in the file of the board that oversees the plan."
    )
  }

  fileprivate static func reportsToNobody(_ body: GovernanceBody) -> Diagnostic {
    Diagnostic(
      .governanceTree,
      .mustFix,
      "\u{201C}\(body.title.value)\u{201D} reports to nobody.",
      at: body.title.source,
      help: "Add \u{201C}reports-to: \u{2026}\u{201D} with the id of the body above it."
    )
  }

  fileprivate static func circle(
    _ body: GovernanceBody,
    through names: [String],
    at place: SourceRange
  ) -> Diagnostic {
    let title = "\u{201C}\(body.title.value)\u{201D}"
    guard names.count > 1 else {
      return Diagnostic(
        .governanceTree,
        .mustFix,
        "\(title) reports to itself.",
        at: place,
        help: "Write the id of the body above it."
      )
    }
    let way = ([body.title.value] + names).map { "\u{201C}\($0)\u{201D}" }.joined(separator: " → ")
    return Diagnostic(
      .governanceTree,
      .mustFix,
      "\(title) reports to itself, through the bodies above it.",
      at: place,
      help: "The circle is \(way). Correct the \u{201C}reports-to\u{201D} that leads back."
    )
  }
}
