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
    for (id, made) in titles(in: plan) + steps(in: plan) + texts(in: plan) {
      promises[id, default: []].append(made)
    }
    let services = Dictionary(plan.records.services.map { ($0.id.value, $0) }) { first, _ in first }
    return promises.sorted { $0.key < $1.key }.flatMap { id, made in
      services[id].map { differing(made, of: $0) } ?? []
    }
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
  private func titles(in plan: ExaminedPlan) -> [(String, Made)] {
    let actions = plan.records.actions.filter { $0.services.count == 1 }
    let metrics = Dictionary(plan.records.metrics.map { ($0.id.value, $0) }) { first, _ in first }
    return actions.flatMap { action -> [(String, Made)] in
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
  private func steps(in plan: ExaminedPlan) -> [(String, Made)] {
    plan.records.pathways.flatMap { pathway in
      pathway.steps.flatMap { step -> [(String, Made)] in
        guard let wait = step.targetWait, let service = step.service?.value else { return [] }
        let key = RecordName.Key(kind: .pathway, id: pathway.id.value)
        return made(in: "within \(wait.value)", at: wait.source, key, says: wait.value)
          .map { (service, $0) }
      }
    }
  }

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
  private func texts(in plan: ExaminedPlan) -> [(String, Made)] {
    let within = TextWords.key("within")
    let read = plan.writings.filter { $0.mayPromiseTimes && $0.words.keys.contains(within) }
    let ordered =
      read.filter { $0.from.kind == .service } + read.filter { $0.from.kind != .service }
    let services = Dictionary(
      plan.records.actions.map { ($0.id.value, $0.services.map(\.value)) }
    ) { first, _ in first }
    return ordered.flatMap { writing in
      writing.sentences.flatMap { range -> [(String, Made)] in
        let promises = TimePromise.all(
          in: ProseToken.list(writing[range], from: range.lowerBound)
        )
        guard !promises.isEmpty else { return [] }
        let action = plan.subjects.action(of: range, in: writing).flatMap { services[$0] }
        let own = action.flatMap { $0.count == 1 ? $0.first : nil }
        guard let id = plan.subjects.service(of: range, in: writing) ?? own else { return [] }
        return promises.map { promise in
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
