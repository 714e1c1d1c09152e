import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that say a service opened or closed in another month than its own file does.
///
/// Only where one service is named, by a link or by its whole name, right before the verb.
struct ServiceDateInWords: PlanAdvice {
  private static let closed = keys(["closed", "ended", "closes", "ends", "finished", "stopped"])
  private static let opened = keys(["opened", "started", "opens", "began", "starts", "launched"])
  private static let fillers = keys(["has", "was", "will", "which", "that", "it"])
  private static let before = keys(["in", "on", "since", "from", "by"])

  private static func keys(_ words: [String]) -> WordKeys { WordKeys(words) }

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let dated = plan.records.services.filter { $0.from != nil || $0.until != nil }
    guard !dated.isEmpty else { return [] }
    let byID = Dictionary(dated.map { ($0.id.value, $0) }) { first, _ in first }
    let named = dated.filter { $0.name.value.split(separator: " ").count > 1 }
    let byName = Dictionary(named.map { (TextWords($0.name.value).keys, $0) }) { first, _ in first }
    let names = Phrases(named.map(\.name.value))
    return plan.writings.filter { Self.isRead($0) }.flatMap { writing -> [Diagnostic] in
      let words = writing.words
      guard (0..<words.count).contains(where: { isVerb($0, in: words) }) else { return [] }
      let linked = writing.links.compactMap { link -> (Service, Range<Int>)? in
        guard link.destination.hasPrefix("service:"),
          let service = byID[String(link.destination.dropFirst(8).prefix { $0 != "#" })]
        else { return nil }
        return (service, words.places(in: link.range))
      }
      let named = names.places(in: words).compactMap { places in
        byName[Array(words.keys[places])].map { ($0, places) }
      }
      let own = writing.from.kind == .service ? byID[writing.from.id] : nil
      return (linked + named).compactMap { service, places in
        contradiction(of: service, behind: places.upperBound, in: words, of: writing)
      } + (own.map { inSummary(of: $0, words, writing) } ?? [])
    }
  }

  private func isVerb(_ place: Int, in words: TextWords) -> Bool {
    Self.closed.contains(words.keys[place]) || Self.opened.contains(words.keys[place])
  }

  /// "This group closed on 31 July 2026", in the line that says what a service is.
  private func inSummary(
    of service: Service,
    _ words: TextWords,
    _ writing: Writing
  ) -> [Diagnostic] {
    guard writing.key == "summary",
      let verb = (0..<words.count).first(where: { isVerb($0, in: words) })
    else { return [] }
    return [contradiction(of: service, behind: verb, in: words, of: writing)].compactMap(\.self)
  }

  private func contradiction(
    of service: Service,
    behind end: Int,
    in words: TextWords,
    of writing: Writing
  ) -> Diagnostic? {
    let last =
      writing.sentences.map { words.places(in: $0) }
      .first { $0.contains(end) }?.upperBound ?? words.count
    var verb = end
    while verb < last, verb < end + 2, Self.fillers.contains(words.keys[verb]) { verb += 1 }
    guard verb + 1 < last, isVerb(verb, in: words), Self.before.contains(words.keys[verb + 1])
    else { return nil }
    let isClosing = Self.closed.contains(words.keys[verb])
    guard let day = isClosing ? service.until : service.from,
      let date = WrittenDate.all(in: words, verb + 2..<min(last, verb + 5)).first,
      !date.holds(day.value)
    else { return nil }
    return .otherDate(
      words[date.places],
      service,
      day,
      isClosing: isClosing,
      at: writing.source(of: words.stretch(of: date.places))
    )
  }

  private static func isRead(_ writing: Writing) -> Bool {
    guard !writing.isQuoted else { return false }
    switch writing.from.kind {
    case .page, .priority, .enabler, .pathway, .body, .metric: return writing.block != nil
    case .service: return writing.block != nil || writing.key == "summary"
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func otherDate(
    _ words: String,
    _ service: Service,
    _ day: Located<CalendarDate>,
    isClosing: Bool,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .serviceDateInWords,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not when \u{201C}\(service.name.value)\u{201D} \(isClosing ? "closed" : "opened").",
      at: place,
      notes: [Note("Its own file says \(day.value.inWords).", at: day.source)],
      help: "Correct the one that is wrong."
    )
  }
}
