import Diagnostics
import Frameworks
import PlanModel

/// Finds boards that lead to no health and wellbeing board: more than one at the top, or a circle.
struct GovernanceTree: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let bodies = plan.records.bodies
    let boards = bodies.filter { $0.bodyKind.value == .hwb }
    var found = boards.dropFirst().map { Diagnostic.secondBoard($0, first: boards[0]) }
    if boards.isEmpty, let first = bodies.first { found.append(.noBoard(first)) }
    let parents = Dictionary(bodies.map { ($0.id.value, $0.reportsTo?.value) }) { first, _ in first
    }
    for body in bodies {
      if body.reportsTo == nil, body.bodyKind.value != .hwb { found.append(.reportsToNobody(body)) }
      if let reportsTo = body.reportsTo, isInCircle(body.id.value, parents) {
        found.append(.circle(body, at: reportsTo.source))
      }
    }
    return found
  }

  private func isInCircle(_ id: String, _ parents: [String: String?]) -> Bool {
    var current = parents[id] ?? nil
    for _ in 0...parents.count {
      guard let step = current else { return false }
      if step == id { return true }
      current = parents[step] ?? nil
    }
    return false
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

  fileprivate static func circle(_ body: GovernanceBody, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .governanceTree,
      .mustFix,
      "\u{201C}\(body.title.value)\u{201D} reports to itself, through the bodies above it.",
      at: place,
      help:
        "Follow \u{201C}reports-to\u{201D} from body to body, and correct the one that leads back."
    )
  }
}
