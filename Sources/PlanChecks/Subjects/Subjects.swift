import Markdown
import PlanModel

/// Tells which service, action or body a sentence is about.
///
/// The one that it links to or names; where it names none, the record that it stands in, or the one
/// that the sentence before is about if it goes on with “It” or “The team”. Of two it is about
/// neither.
struct Subjects: Sendable {
  /// A record and the words that name it.
  struct Mention {
    let record: RecordName.Key
    let places: Range<Int>
  }

  private let names: SpokenNames

  init(of plan: Plan, in writings: [Writing]) {
    names = SpokenNames(of: plan, in: writings)
  }

  /// How far "it" reaches back.
  private static let reach = 2

  /// The service that a sentence is about.
  func service(of sentence: Range<Int>, in writing: Writing) -> String? {
    subject(.service, of: sentence, in: writing, reach: Self.reach)?.id
  }

  /// The action that a sentence is about.
  func action(of sentence: Range<Int>, in writing: Writing) -> String? {
    subject(.action, of: sentence, in: writing, reach: Self.reach)?.id
  }

  /// The body that a sentence is about.
  func body(of sentence: Range<Int>, in writing: Writing) -> String? {
    subject(.body, of: sentence, in: writing, reach: Self.reach)?.id
  }

  /// The one service that is named before a word, or that the whole sentence is about.
  func service(before place: Int, of sentence: Range<Int>, in writing: Writing) -> String? {
    let before = mentions(in: sentence, of: writing).filter { $0.places.lowerBound < place }
    guard let first = before.first else { return service(of: sentence, in: writing) }
    return before.allSatisfy { $0.record == first.record } && first.record.kind == .service
      && writing.from.kind != .service
      ? first.record.id : service(of: sentence, in: writing)
  }

  /// The service that some words of a sentence are about: the last one named before them, or the
  /// only one; nil where they may belong to another.
  func service(at place: Int, of sentence: Range<Int>, in writing: Writing) -> String? {
    let mentions = mentions(in: sentence, of: writing)
    guard mentions.count > 1 else { return service(of: sentence, in: writing) }
    let before = mentions.filter { $0.places.lowerBound < place }
    guard let last = before.last, last.record.kind == .service, writing.from.kind != .service else {
      return nil
    }
    // "The hub, which passes people to Safe Space, is open": which of the two is not sure.
    let words = writing.words
    let isSure =
      before.count == 1
      || !(before[0].places.upperBound..<max(before[0].places.upperBound, place)).contains {
        Self.relatives.contains(words.keys[$0])
      }
    return isSure ? last.record.id : nil
  }

  private static let relatives = WordKeys([
    "which", "who", "that", "where", "with", "from", "to", "by", "when", "if", "unlike", "like",
    "than", "while", "until", "into", "through", "at",
  ])

  /// What a sentence links to or names, in order.
  func mentions(in sentence: Range<Int>, of writing: Writing) -> [Mention] {
    let words = writing.words
    let places = words.places(in: sentence)
    let links = writing.links.filter { sentence.overlaps($0.range) && !$0.isImage }
    var found = links.compactMap { link in
      link.record.map { Mention(record: $0, places: words.places(in: link.range)) }
    }
    let linked = found.map(\.places)
    var place = places.lowerBound
    while place < places.upperBound {
      guard let (record, length) = names.name(at: place, in: words, before: places.upperBound),
        case let here = place..<place + length, !linked.contains(where: { $0.overlaps(here) })
      else {
        place += 1
        continue
      }
      // "A second Safe Space" and "the adult team" are others.
      let isOther = place > places.lowerBound && Self.others.contains(words.keys[place - 1])
      let key = isOther ? RecordName.Key(kind: .settings, id: "") : record
      found.append(Mention(record: key, places: here))
      place += length
    }
    return found.sorted { $0.places.lowerBound < $1.places.lowerBound }
  }

  private func subject(
    _ kind: RecordKind,
    of sentence: Range<Int>,
    in writing: Writing,
    reach: Int
  ) -> RecordName.Key? {
    let own = RecordName.Key(kind: writing.from.kind, id: writing.from.id)
    let isOwn = writing.from.kind == kind
    let hasLinks = writing.links.contains { sentence.overlaps($0.range) && !$0.isImage }
    guard !isOwn || !hasLinks else { return nil }
    let mentions = mentions(in: sentence, of: writing)
    if let first = mentions.first {
      guard mentions.allSatisfy({ $0.record == first.record }), first.record.kind == kind,
        !isOwn || first.record == own
      else { return nil }
      return first.record
    }
    guard !hasLinks else { return nil }
    if isOwn { return own }
    guard reach > 0, let number = writing.sentences.firstIndex(of: sentence), number > 0,
      let first = writing.words.places(in: sentence).first,
      Self.pronouns.length(at: first, in: writing.words) > 0
    else { return nil }
    return subject(kind, of: writing.sentences[number - 1], in: writing, reach: reach - 1)
  }

  private static let others = WordKeys([
    "second", "third", "other", "another", "adult", "adults'", "national", "neighbouring",
    "similar", "own", "each", "every", "such", "any", "local", "new",
  ])
  private static let pronouns = Phrases([
    "it", "they", "its", "the team", "this team", "the service", "this service", "the line",
    "the clinic", "the hub", "the group", "this", "the board", "the committee", "the forum",
    "the work", "staff",
  ])
}
