internal import Diagnostics
private import Markdown
package import PlanModel

/// Which records name each source: in a field, in a citation or in a link.
package struct SourceUses: Sendable {
  private var users: [String: [RecordName]] = [:]

  init(in plan: ExaminedPlan) {
    var known: [String: Set<RecordName.Key>] = [:]
    func add(_ user: RecordName, linkingTo written: String) {
      let prefix = "\(RecordKind.source.rawValue):"
      guard written.hasPrefix(prefix) else { return }
      add(user, to: String(written.dropFirst(prefix.count).prefix { $0 != "#" }))
    }
    func add(_ user: RecordName, to source: String) {
      guard known[source, default: []].insert(user.key).inserted else { return }
      users[source, default: []].append(user)
    }
    for reference in plan.references {
      switch reference.target {
      case .record(.source): add(reference.from, to: reference.written.value)
      case .anyRecord: add(reference.from, linkingTo: reference.written.value)
      default: break
      }
    }
    for words in plan.words {
      for item in words.citations.flatMap(\.items) { add(words.from, to: item.id) }
      for link in words.links { add(words.from, linkingTo: link.destination) }
    }
  }

  /// The records that name a source, each once.
  package subscript(source: String) -> [RecordName] { users[source] ?? [] }
}
