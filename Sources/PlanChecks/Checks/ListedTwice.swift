import Diagnostics
import PlanModel

/// Finds what a list names twice where each entry can stand only once: a year rated twice, a member
/// of a board, a signature, a help line.
struct ListedTwice: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let settings = plan.settings
    var found: [Diagnostic] = []
    func tell(_ owner: String, _ entries: [Entry]) {
      var first: [[String]: Entry] = [:]
      for entry in entries where !entry.key.contains("") {
        if let earlier = first[entry.key] {
          found.append(.listedTwice(entry, after: earlier, in: owner))
        } else {
          first[entry.key] = entry
        }
      }
    }
    for enabler in plan.records.enablers {
      tell(
        enabler.title.value,
        enabler.ratings.map {
          Entry([$0.year.value.text], "a rating for \($0.year.value.text)", at: $0.year.source)
        }
      )
    }
    for body in plan.records.bodies { tell(body.title.value, body.members.map { Entry($0) }) }
    for metric in plan.records.metrics {
      tell(metric.title.value, metric.planned)
      tell(metric.title.value, metric.goals)
      tell(metric.title.value, metric.restarts)
    }
    tell(
      "plan.yml",
      settings.signatories.map {
        Entry(
          [$0.role.value.lowercased(), $0.organisation.value],
          "the signature of the \($0.role.value)",
          at: $0.role.source
        )
      }
    )
    tell(
      "plan.yml",
      settings.crisisLines.map {
        Entry([$0.name.value.lowercased()], "the help line “\($0.name.value)”", at: $0.name.source)
      }
    )
    tell(
      "plan.yml",
      settings.alignment.map {
        Entry(
          [$0.document.value.lowercased()],
          "the document “\($0.document.value)”",
          at: $0.document.source
        )
      }
    )
    return found + milestones(of: plan)
  }

  /// Milestones of one action with the same words and the same day.
  private func milestones(of plan: ExaminedPlan) -> [Diagnostic] {
    var first: [[String]: Milestone] = [:]
    return plan.records.milestones.compactMap { milestone in
      let key = [
        milestone.action.value, milestone.title.value.lowercased(), milestone.due.value.iso,
      ]
      guard let earlier = first[key] else {
        first[key] = milestone
        return nil
      }
      return .milestoneTwice(milestone, earlier)
    }
  }
}

/// One entry of a list, with what must differ from the others.
private struct Entry {
  let key: [String]
  let words: String
  let place: SourceRange

  init(_ key: [String], _ words: String, at place: SourceRange) {
    self.key = key
    self.words = words
    self.place = place
  }

  /// A member of a body: who it is and for whom.
  init(_ member: Owner) {
    self.init(
      [member.role.value.lowercased(), member.organisation.value],
      "the member “\(member.role.value)”",
      at: member.role.source
    )
  }
}

extension Metric {
  fileprivate var planned: [Entry] {
    trajectory.map {
      Entry([$0.period.value.text], "the plan for \($0.period.value.inWords)", at: $0.period.source)
    }
  }

  fileprivate var goals: [Entry] {
    targets.compactMap { target in
      target.by.map {
        Entry(
          [$0.value.iso, target.kind.value.rawValue],
          "a \(target.kind.value.rawValue) target for \($0.value.inWords)",
          at: $0.source
        )
      }
    }
  }

  fileprivate var restarts: [Entry] {
    breaks.map {
      Entry([$0.period.value.text], "the break in \($0.period.value.inWords)", at: $0.period.source)
    }
  }
}

extension Diagnostic {
  fileprivate static func listedTwice(
    _ entry: Entry,
    after first: Entry,
    in owner: String
  ) -> Diagnostic {
    Diagnostic(
      .duplicateValue,
      .shouldFix,
      "\(owner == "plan.yml" ? "plan.yml" : "“\(owner)”") has \(entry.words) twice.",
      at: entry.place,
      notes: [Note("The first is here.", at: first.place)],
      help: "Correct one of the two, or take it out."
    )
  }

  fileprivate static func milestoneTwice(
    _ milestone: Milestone,
    _ first: Milestone
  ) -> Diagnostic {
    Diagnostic(
      .duplicateValue,
      .shouldFix,
      "The milestone “\(milestone.title.value)” stands in the sheet twice.",
      at: milestone.title.source,
      notes: [Note("The first is here.", at: first.title.source)],
      help: "Take one of the two rows out, or give it its own title or day."
    )
  }
}
