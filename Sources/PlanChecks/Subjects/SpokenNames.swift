import Diagnostics
import Markdown
import PlanModel

/// What the services, actions and bodies of a plan are called in sentences.
///
/// By their names, by their names without the area and the provider, and by the words of links to
/// them: “the crisis line”, “Brightline”. Those must be part of the name, or stand in two links at
/// least. A name that means two records means none.
struct SpokenNames: Sendable {
  /// A record that some words name.
  struct Name: Sendable {
    let record: RecordName.Key
    fileprivate let keys: [UInt64]
    /// Whether each of its words begins with a capital: a safe space is not Safe Space.
    fileprivate let isProper: Bool
  }

  private let names: [UInt64: [Name]]
  private let firstWords: WordKeys

  init(of plan: Plan, in writings: [Writing]) {
    var owners: [String: Set<RecordName.Key>] = [:]
    var counts: [String: Int] = [:]
    let own = Self.own(plan)
    for (name, record) in own {
      let words = Self.bare(name)
      guard Self.tells(words) else { continue }
      owners[words.joined(separator: " "), default: []].insert(record)
      counts[words.joined(separator: " ")] = 2
    }
    let whole = Dictionary(own.map { ($0.1, TextWords($0.0)) }) { first, _ in first }
    let titles = Set(owners.keys)
    for (name, record) in Self.linked(writings) {
      let words = Self.bare(name)
      let key = words.joined(separator: " ")
      // What a record is called itself stays its name, whatever links say.
      guard Self.tells(words), !titles.contains(key) else { continue }
      owners[key, default: []].insert(record)
      let isPart = whole[record].map { !Phrases([key]).places(in: $0).isEmpty } ?? false
      counts[key, default: 0] += isPart ? 2 : 1
    }
    let kinds: Set<RecordKind> = [.service, .action, .body]
    let all = owners.sorted { $0.key < $1.key }.compactMap { name, records -> Name? in
      guard records.count == 1, let record = records.first, kinds.contains(record.kind),
        counts[name, default: 0] > 1
      else {
        return nil
      }
      let words = name.split(separator: " ")
      return Name(
        record: record,
        keys: words.map { TextWords.key($0) },
        isProper: words.allSatisfy { $0.first?.isUppercase ?? false }
      )
    }
    names = Dictionary(grouping: all) { $0.keys.first ?? 0 }
      .mapValues { $0.sorted { $0.keys.count > $1.keys.count } }
    firstWords = WordKeys(keys: Set(names.keys))
  }

  /// The longest name that begins at a word, and how many words it takes.
  func name(
    at place: Int,
    in words: TextWords,
    before end: Int
  ) -> (record: RecordName.Key, length: Int)? {
    guard firstWords.contains(words.keys[place]), let here = names[words.keys[place]] else {
      return nil
    }
    let found = here.first { name in
      place + name.keys.count <= end
        && name.keys.indices.allSatisfy { offset in
          words.keys[place + offset] == name.keys[offset]
            && (!name.isProper || words.beginsWithCapital(place + offset))
            && (offset == 0 || words.isFollowedClosely(place + offset - 1))
        }
    }
    return found.map { ($0.record, $0.keys.count) }
  }

  /// The names of the records themselves.
  private static func own(_ plan: Plan) -> [(String, RecordName.Key)] {
    let organisations = Dictionary(
      plan.records.organisations.map { ($0.id.value, $0.name.value) }
    ) { first, _ in first }
    let area = plan.settings.area.name.value
    let services = plan.records.services.flatMap { service -> [(String, RecordName.Key)] in
      let key = RecordName.Key(kind: .service, id: service.id.value)
      let owner = organisations[service.provider.value] ?? ""
      let others = Set("\(owner) \(area)".lowercased().split(separator: " "))
      let name = service.name.value.split(separator: " ")
      let short = name.drop { others.contains(Substring($0.lowercased())) }
      return [(service.name.value, key), (short.joined(separator: " "), key)]
    }
    let bodies = plan.records.bodies.flatMap { body -> [(String, RecordName.Key)] in
      let key = RecordName.Key(kind: .body, id: body.id.value)
      let name = body.title.value.split(separator: " ")
      let short = name.drop { $0.lowercased() == area.lowercased() }
      return [(body.title.value, key), (short.joined(separator: " "), key)]
    }
    return services + bodies
  }

  /// What links to records are called; one of another kind takes a name from all.
  private static func linked(_ writings: [Writing]) -> [(String, RecordName.Key)] {
    writings.flatMap { writing in
      writing.links.compactMap { link -> (String, RecordName.Key)? in
        guard !link.isImage, let record = link.record, link.range.count < 60 else { return nil }
        return (String(writing[link.range]), record)
      }
    }
  }

  /// The words of a name without an article, and in small letters but for the first ones.
  private static func bare(_ name: String) -> [String] {
    let words = TextWords(name)
    var places = 0..<words.count
    while let first = places.first, articles.contains(words.keys[first]) {
      places = places.dropFirst()
    }
    return places.map { words[$0] }
  }

  /// Whether words are so much of a name that they mean one thing only.
  private static func tells(_ words: [String]) -> Bool {
    let telling = words.filter { !common.contains(TextWords.key($0)) }
    if words.count == 1, let word = words.first {
      return word.count > 5 && word.first?.isUppercase ?? false && telling.count == 1
    }
    return !telling.isEmpty && words.count < 7
  }

  private static let articles = WordKeys(["the", "a", "an", "our", "your", "its", "their", "this"])
  private static let common = WordKeys([
    "the", "a", "an", "our", "of", "for", "and", "in", "on", "to", "at", "all", "this", "that",
    "team", "teams", "service", "services", "group", "groups", "hub", "line", "clinic", "board",
    "committee", "help", "support", "page", "more", "here", "people", "young", "children", "new",
    "one", "two", "three", "four", "school", "schools", "plan", "first", "second", "themselves",
    "yourself", "workers", "staff", "course", "courses", "measure", "figure", "figures",
  ])
}

extension ProseLink {
  /// The record that it leads to.
  var record: RecordName.Key? {
    guard let colon = destination.firstIndex(of: ":"),
      let kind = RecordKind(rawValue: String(destination[..<colon]))
    else { return nil }
    let id = destination[destination.index(after: colon)...].prefix { $0 != "#" }
    return RecordName.Key(kind: kind, id: String(id))
  }
}
