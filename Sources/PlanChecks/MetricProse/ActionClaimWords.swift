import Diagnostics
import PlanModel

/// The words that say how far an action is.
enum ActionClaimWords {
  /// What is said.
  enum State: Hashable {
    case onTrack
    /// All of it.
    case done
    /// What it was for is there.
    case delivered
    /// Something of it is there.
    case present
    case begun
    /// Nothing of it.
    case notBegun
    case stopped
  }

  static let auxiliaries: Set = ["is", "are", "has", "have", "was", "were"]

  static let adverbs: Set = [
    "now", "still", "been", "already", "also", "fully", "all", "since", "recently",
    "successfully", "then", "just", "officially", "both",
  ]

  static let states: [String: State] = [
    "complete": .done, "completed": .done, "finished": .done, "done": .done, "achieved": .done,
    "opened": .delivered, "launched": .delivered, "open": .delivered, "live": .delivered,
    "published": .delivered, "delivered": .delivered, "established": .delivered,
    "implemented": .delivered, "staffed": .delivered, "filled": .delivered,
    "recruited": .delivered, "operational": .delivered, "signed": .delivered,
    "available": .present, "introduced": .present, "running": .present, "started": .begun,
    "begun": .begun, "underway": .begun, "stopped": .stopped, "cancelled": .stopped,
    "abandoned": .stopped, "scrapped": .stopped, "dropped": .stopped,
  ]

  static let phrases: [([String], State)] = [
    (["on", "track"], .onTrack), (["up", "and", "running"], .delivered),
    (["in", "place"], .present), (["under", "way"], .begun), (["rolled", "out"], .delivered),
    (["set", "up"], .delivered), (["gone", "live"], .delivered),
  ]

  static let simplePast: [String: State] = [
    "opened": .delivered, "launched": .delivered, "started": .begun, "began": .begun,
  ]

  /// Verbs that stand before what they are about.
  static let transitive: [String: State] = [
    "opened": .delivered, "launched": .delivered, "completed": .done, "finished": .done,
    "delivered": .delivered, "established": .delivered, "published": .delivered,
    "filled": .delivered, "started": .begun, "begun": .begun, "began": .begun,
    "stopped": .stopped, "cancelled": .stopped,
  ]

  /// What may stand between such a verb and the name.
  static let objects: Set = [
    "the", "a", "an", "our", "new", "work", "to", "on", "of", "all", "this",
  ]
}

/// What the actions of a plan are called in prose.
struct ActionNames {
  private let actions: LooseNames
  /// What else has a name: the crisis team may be open while it is being filled.
  private let others: LooseNames

  init(_ plan: Plan) {
    let records = plan.records
    actions = LooseNames(records.actions.map { ($0.id.value, $0.title.value) }, least: 2)
    let named =
      records.services.map { ($0.id.value, $0.name.value) }
      + records.pathways.map { ($0.id.value, $0.title.value) }
      + records.priorities.map { ($0.id.value, $0.title.value) }
      + records.metrics.map { ($0.id.value, $0.title.value) }
      + records.locations.map { ($0.id.value, $0.name.value) }
      + records.organisations.map { ($0.id.value, $0.name.value) }
    others = LooseNames(named.map { (id: $0.0, title: $0.1) }, least: 1)
  }

  /// The action that a sentence seems to name, where nothing else has the same words.
  func first(in sentence: MetricSentence) -> (id: String, tokens: Range<Int>)? {
    guard let name = actions.first(in: sentence.tokens),
      !others.hasAll(sentence.tokens[name.tokens]), !sentence.hasOtherLinks,
      sentence.mentions.isEmpty
    else { return nil }
    return name
  }
}
