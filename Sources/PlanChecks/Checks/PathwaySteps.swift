import Diagnostics
import Frameworks
import PlanModel

/// Finds steps of pathways that lead to a step that is not there, steps nobody can reach, and steps
/// that lead round in a circle without a way out.
struct PathwaySteps: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.pathways.flatMap(diagnostics)
  }

  private func diagnostics(in pathway: Pathway) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var steps: [String: Pathway.Step] = [:]
    for step in pathway.steps {
      if let first = steps[step.id.value] {
        found.append(.repeatedStep(step, first: first, in: pathway))
      } else {
        steps[step.id.value] = step
      }
    }
    let names = NearestNames(steps.keys)
    for step in pathway.steps {
      for next in step.next where steps[next.value] == nil {
        found.append(.unknownStep(next, after: step, in: pathway, known: names))
      }
    }
    let endless = pathway.steps.filter { step in
      step.kind.value == .decision && step.next.allSatisfy { $0.value == step.id.value }
    }
    // What such a decision should lead to is told with it.
    if !endless.isEmpty { return found + endless.map { .decisionWithoutNext($0, in: pathway) } }
    let narrow = pathway.steps.filter { step in
      step.kind.value == .decision && Set(step.next.map(\.value)).count == 1
    }
    // What its other answers led to is lost with them.
    if !narrow.isEmpty { return found + narrow.map { .decisionWithOneAnswer($0, in: pathway) } }
    found += unreachable(in: pathway, steps, names)
    // Where a step is missing, nobody knows where it would have led.
    if found.isEmpty, let step = circle(in: pathway) { found.append(.circle(step, in: pathway)) }
    return found.isEmpty ? cutOff(in: pathway).map { .stepWithoutNext($0, in: pathway) } : found
  }

  /// The steps that end the way where others like them lead on: what came after them was lost.
  ///
  /// Where one crisis leads on, every other does. Where two steps beside each other lead to one service, both lead
  /// on. And where all ways but one end in the last step, that one most likely did so too.
  private func cutOff(in pathway: Pathway) -> [Pathway.Step] {
    let ends = pathway.steps.filter(\.next.isEmpty)
    var arrivals: [String: Int] = [:]
    for next in pathway.steps.flatMap(\.next) { arrivals[next.value, default: 0] += 1 }
    return ends.filter { step in
      if step.kind.value == .crisis,
        pathway.steps.contains(where: { $0.kind.value == .crisis && !$0.next.isEmpty })
      {
        return true
      }
      let siblings = pathway.steps.filter { $0.next.contains { $0.value == step.id.value } }
        .flatMap { $0.next.map(\.value) }
      let isLikeSibling = pathway.steps.contains { other in
        siblings.contains(other.id.value) && other.service?.value == step.service?.value
          && other.service != nil && !other.next.isEmpty
      }
      guard let last = ends.last, last.id.value == pathway.steps.last?.id.value else {
        return isLikeSibling
      }
      let isOnlyOther =
        ends.count == 2 && step.id.value != last.id.value && step.service != nil
        && arrivals[last.id.value, default: 0] > 2
      return isLikeSibling || isOnlyOther
    }
  }

  /// The first step from which no way ever ends.
  private func circle(in pathway: Pathway) -> Pathway.Step? {
    var before: [String: [String]] = [:]
    for step in pathway.steps {
      for next in step.next { before[next.value, default: []].append(step.id.value) }
    }
    var ending: Set<String> = []
    var waiting = pathway.steps.filter(\.next.isEmpty).map(\.id.value)
    while let id = waiting.popLast() {
      guard ending.insert(id).inserted else { continue }
      waiting += before[id] ?? []
    }
    return pathway.steps.first { !ending.contains($0.id.value) }
  }

  /// The steps nobody can reach; one whose name was mistyped where it is led to counts as reached.
  ///
  /// Of steps that lead to each other the first is told. Where a step leads to one that is not
  /// there, what came after that one is no fault of its own.
  private func unreachable(
    in pathway: Pathway,
    _ steps: [String: Pathway.Step],
    _ names: NearestNames
  ) -> [Diagnostic] {
    let isStepMissing = pathway.steps.contains { step in
      step.next.contains { steps[$0.value] == nil && names.best(for: $0.value) == nil }
    }
    if isStepMissing { return [] }
    var reached: Set<String> = []
    func reach(_ id: String) {
      var waiting = [id]
      while let id = waiting.popLast() {
        guard reached.insert(id).inserted, let step = steps[id] else { continue }
        waiting += step.next.map {
          steps[$0.value] == nil ? names.best(for: $0.value) ?? "" : $0.value
        }
      }
    }
    if let start = pathway.steps.first { reach(start.id.value) }
    let fromStart = reached
    let named = Set(
      pathway.steps.filter { !reached.contains($0.id.value) }
        .flatMap { step in step.next.map(\.value).filter { $0 != step.id.value } }
    )
    // Those that no other lost step leads to come first; the rest are circles.
    let lost = pathway.steps.filter { !named.contains($0.id.value) } + pathway.steps
    return lost.compactMap { step in
      guard !reached.contains(step.id.value) else { return nil }
      reach(step.id.value)
      let place = pathway.steps.firstIndex { $0.id.value == step.id.value } ?? 0
      let before = place > 0 ? pathway.steps[place - 1] : nil
      // A step that leads nowhere, just before one that nothing leads to, lost its way on.
      let isCutOff = before.map { $0.next.isEmpty && fromStart.contains($0.id.value) } ?? false
      return .unreachableStep(step, after: isCutOff ? before : nil, in: pathway)
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownStep(
    _ next: Located<String>,
    after step: Pathway.Step,
    in pathway: Pathway,
    known: NearestNames
  ) -> Diagnostic {
    Diagnostic(
      .pathwayStep,
      .mustFix,
      "The step \u{201C}\(step.id.value)\u{201D} of the pathway \u{201C}\(pathway.title.value)\u{201D} leads to a step that does not exist: \u{201C}\(next.value)\u{201D}.",
      at: next.source,
      help: "Steps of this pathway: \(known.shown(for: next.value)).",
      suggestion: known.best(for: next.value)
    )
  }

  fileprivate static func repeatedStep(
    _ step: Pathway.Step,
    first: Pathway.Step,
    in pathway: Pathway
  ) -> Diagnostic {
    Diagnostic(
      .pathwayStep,
      .mustFix,
      "Two steps of the pathway \u{201C}\(pathway.title.value)\u{201D} have the id \u{201C}\(step.id.value)\u{201D}.",
      at: step.id.source,
      notes: [Note("The id is used here first.", at: first.id.source)],
      help: "Give one of them another id, and change the \u{201C}next\u{201D} that leads to it."
    )
  }

  fileprivate static func decisionWithoutNext(
    _ step: Pathway.Step,
    in pathway: Pathway
  ) -> Diagnostic {
    Diagnostic(
      .pathwayStep,
      .mustFix,
      "The decision \u{201C}\(step.id.value)\u{201D} of the pathway \u{201C}\(pathway.title.value)\u{201D} leads nowhere.",
      at: step.id.source,
      help:
        "Add \u{201C}next\u{201D} with the steps for each answer, such as next: [call-now, wait-at-home]."
    )
  }

  fileprivate static func stepWithoutNext(
    _ step: Pathway.Step,
    in pathway: Pathway
  ) -> Diagnostic {
    Diagnostic(
      .pathwayStep,
      .shouldFix,
      "The way ends at the step \u{201C}\(step.id.value)\u{201D} of the pathway \u{201C}\(pathway.title.value)\u{201D}, and steps like it lead on.",
      at: step.id.source,
      help:
        "Add what comes after it, such as next: [\(pathway.steps.last?.id.value ?? "call-back")]."
    )
  }

  fileprivate static func circle(_ step: Pathway.Step, in pathway: Pathway) -> Diagnostic {
    Diagnostic(
      .pathwayStep,
      .mustFix,
      "From the step \u{201C}\(step.id.value)\u{201D} of the pathway \u{201C}\(pathway.title.value)\u{201D} every way leads round in a circle.",
      at: step.id.source,
      help:
        "Steps may lead back, but one of them must also lead on to a step that has no \u{201C}next\u{201D}."
    )
  }

  fileprivate static func unreachableStep(
    _ step: Pathway.Step,
    after before: Pathway.Step?,
    in pathway: Pathway
  ) -> Diagnostic {
    if let before {
      return Diagnostic(
        .pathwayStep,
        .shouldFix,
        "The step \u{201C}\(before.id.value)\u{201D} of the pathway \u{201C}\(pathway.title.value)\u{201D} leads nowhere.",
        at: before.id.source,
        notes: [Note("Nothing leads to this step below it.", at: step.id.source)],
        help: "Add what comes after it, such as next: [\(step.id.value)]."
      )
    }
    return Diagnostic(
      .pathwayStep,
      .shouldFix,
      "Nothing leads to the step \u{201C}\(step.id.value)\u{201D} of the pathway \u{201C}\(pathway.title.value)\u{201D}.",
      at: step.id.source,
      help: "Name it in the \u{201C}next\u{201D} of the step before it."
    )
  }

  fileprivate static func decisionWithOneAnswer(
    _ step: Pathway.Step,
    in pathway: Pathway
  ) -> Diagnostic {
    Diagnostic(
      .pathwayStep,
      .shouldFix,
      "The decision \u{201C}\(step.id.value)\u{201D} of the pathway \u{201C}\(pathway.title.value)\u{201D} has a single answer.",
      at: step.next.first?.source ?? step.id.source,
      help: "Add a step to its \u{201C}next\u{201D} for each other answer."
    )
  }
}
