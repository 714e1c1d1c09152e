import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that promise something of a service within another time than its own words, its
/// pathways or its actions do: "we ring within five days", with two days elsewhere.
///
/// Two promises are of the same where they tell of the same deed and the same haste, in the same
/// unit. Of two that differ the one is told that stands alone, or comes later.
struct DifferingPromise: PlanAdvice {
  /// A promise and where it is made.
  private struct Made {
    let promise: TimePromise
    let source: SourceRange
    let words: String
    /// Whether it may be told: titles and definitions are taken for right.
    let isTold: Bool
    let from: RecordName.Key
  }

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    var promises: [String: [Made]] = [:]
    var nameless: [Made] = []
    for (id, made) in titles(in: plan) + steps(in: plan) + texts(in: plan) {
      if let id { promises[id, default: []].append(made) } else { nameless.append(made) }
    }
    let services = Dictionary(plan.records.services.map { ($0.id.value, $0) }) { first, _ in first }
    return promises.sorted { $0.key < $1.key }.flatMap { id, made in
      services[id].map { differing(made, of: $0) } ?? []
    } + nameless.compactMap { unlike($0, promises.values.flatMap(\.self)) }
  }

  /// A promise that names no service, "in A&E, a mental health worker within one hour", where all
  /// that the plan promises so urgently is another time.
  private func unlike(_ made: Made, _ all: [Made]) -> Diagnostic? {
    let same = all.filter { other in
      other.promise.unit == made.promise.unit && other.promise.haste == made.promise.haste
        && (made.promise.deeds.isEmpty || other.promise.deeds.isEmpty
          || !other.promise.deeds.isDisjoint(with: made.promise.deeds))
    }
    guard same.count > 1, let first = same.first,
      same.allSatisfy({ $0.promise.number == first.promise.number }),
      first.promise.number != made.promise.number
    else { return nil }
    return .unlike(made.words, at: made.source, first.words, first.source)
  }

  private func differing(_ all: [Made], of service: Service) -> [Diagnostic] {
    all.enumerated().compactMap { number, made -> Diagnostic? in
      guard made.isTold else { return nil }
      let same = all.indices.filter { $0 != number && isSame(all[$0].promise, made.promise) }
      guard !same.contains(where: { all[$0].promise.number == made.promise.number }) else {
        return nil
      }
      let other = same.first { index in
        index < number
          || all.indices.contains { third in
            third != index && third != number && isSame(all[third].promise, all[index].promise)
              && all[third].promise.number == all[index].promise.number
          }
      }
      return other.map {
        .differs(made.words, service, at: made.source, all[$0].words, all[$0].source)
      }
    }
  }

  private func isSame(_ one: TimePromise, _ other: TimePromise) -> Bool {
    one.unit == other.unit && one.haste == other.haste && !one.deeds.isDisjoint(with: other.deeds)
  }

  /// What the titles of the actions and the definitions of their measures promise, for each service.
  private func titles(in plan: ExaminedPlan) -> [(String?, Made)] {
    let actions = plan.records.actions.filter { $0.services.count == 1 }
    let metrics = Dictionary(plan.records.metrics.map { ($0.id.value, $0) }) { first, _ in first }
    return actions.flatMap { action -> [(String?, Made)] in
      guard let service = action.services.first?.value else { return [] }
      let key = RecordName.Key(kind: .action, id: action.id.value)
      let own = made(in: action.title.value, at: action.title.source, key)
      let measures = action.metrics.compactMap { metrics[$0.value] }.flatMap { metric in
        made(
          in: metric.title.value,
          at: metric.title.source,
          RecordName.Key(kind: .metric, id: metric.id.value)
        )
      }
      return (own + measures).map { (service, $0) }
    }
  }

  /// The times that the steps of pathways set: "2 working days for a reply".
  private func steps(in plan: ExaminedPlan) -> [(String?, Made)] {
    plan.records.pathways.flatMap { pathway in
      pathway.steps.flatMap { step -> [(String?, Made)] in
        guard let wait = step.targetWait, let service = step.service?.value else { return [] }
        let key = RecordName.Key(kind: .pathway, id: pathway.id.value)
        return made(in: "within \(wait.value)", at: wait.source, key, says: wait.value)
          .map { (service, $0) }
      }
    }
  }

  /// Whether a sentence of a page may promise what the plan's own services do, naming none.
  private func mayBeNameless(
    _ range: Range<Int>,
    in writing: Writing,
    _ plan: ExaminedPlan
  ) -> Bool {
    let words = writing.words
    return [.page, .priority, .enabler].contains(writing.from.kind)
      && plan.subjects.mentions(in: range, of: writing).isEmpty
      && !writing.links.contains { range.overlaps($0.range) }
      && words.places(in: range).contains { Self.ours.contains(words.keys[$0]) }
  }

  private static let ours = WordKeys([
    "mental", "crisis", "nurse", "assessment", "treatment", "community", "urgent",
  ])

  private func made(
    in text: String,
    at place: SourceRange,
    _ from: RecordName.Key,
    says: String? = nil
  )
    -> [Made]
  {
    let tokens = ProseToken.list(text)
    return TimePromise.all(in: tokens).map { promise in
      Made(promise: promise, source: place, words: says ?? text, isTold: false, from: from)
    }
  }

  /// What sentences promise, those of the services themselves first.
  private func texts(in plan: ExaminedPlan) -> [(String?, Made)] {
    let within = TextWords.key("within")
    let read = plan.writings.filter { $0.mayPromiseTimes && $0.words.keys.contains(within) }
    let ordered =
      read.filter { $0.from.kind == .service } + read.filter { $0.from.kind != .service }
    let services = Dictionary(
      plan.records.actions.map { ($0.id.value, $0.services.map(\.value)) }
    ) { first, _ in first }
    return ordered.flatMap { writing in
      writing.sentences.flatMap { range -> [(String?, Made)] in
        let promises = TimePromise.all(
          in: ProseToken.list(writing[range], from: range.lowerBound)
        )
        guard !promises.isEmpty else { return [] }
        let action = plan.subjects.action(of: range, in: writing).flatMap { services[$0] }
        let own = action.flatMap { $0.count == 1 ? $0.first : nil }
        let id = plan.subjects.service(of: range, in: writing) ?? own
        guard id != nil || mayBeNameless(range, in: writing, plan) else { return [] }
        return promises.filter { id != nil || !$0.haste.isSubset(of: [.routine]) }.map { promise in
          let made = Made(
            promise: promise,
            source: writing.source(of: promise.stretch),
            words: writing.written(promise.stretch),
            isTold: true,
            from: writing.from.key
          )
          return (id, made)
        }
      }
    }
  }
}

extension Writing {
  fileprivate var mayPromiseTimes: Bool {
    guard !isQuoted, !isHeading else { return false }
    switch from.kind {
    case .service: return key != "wait" && key != "source"
    case .page, .priority, .pathway, .enabler: return block != nil || key == "summary"
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func unlike(
    _ words: String,
    at place: SourceRange,
    _ other: String,
    _ source: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .differingPromise,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not what the plan promises elsewhere.",
      at: place,
      notes: [Note("Here it says \u{201C}\(other)\u{201D}.", at: source)],
      help: "Correct the one that is wrong: families hold services to it."
    )
  }

  fileprivate static func differs(
    _ words: String,
    _ service: Service,
    at place: SourceRange,
    _ other: String,
    _ source: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .differingPromise,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not what is promised of \u{201C}\(service.name.value)\u{201D} elsewhere.",
      at: place,
      notes: [Note("Here it says \u{201C}\(other)\u{201D}.", at: source)],
      help: "Correct the one that is wrong: families hold services to it."
    )
  }
}
