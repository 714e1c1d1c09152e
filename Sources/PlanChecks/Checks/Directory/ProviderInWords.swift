import Diagnostics
import PlanModel

/// Finds sentences that have another organisation run a service than its `provider`: “[the bereavement
/// service](service:…), run by Saplings”.
struct ProviderInWords: PlanAdvice {
  private static let verbs = WordKeys(["run", "provided", "delivered", "offered", "led", "hosted"])
  private static let by = TextWords.key("by")
  private static let hedges = WordKeys([
    "was", "were", "until", "used", "formerly", "previously", "with", "also", "together", "partly",
    "not", "session", "sessions", "group", "groups",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let services = Dictionary(plan.records.services.map { ($0.id.value, $0) }) { first, _ in first }
    let area = TextWords(plan.settings.area.name.value).keys
    let organisations = plan.records.organisations.map { organisation in
      (organisation: organisation, name: Phrases(organisation.spokenNames(in: Set(area))))
    }
    return plan.writings.filter { Self.isRead($0) }.flatMap { writing -> [Diagnostic] in
      let words = writing.words
      guard words.keys.contains(Self.by), Self.verbs.isAny(in: words) else { return [] }
      return writing.sentences.compactMap { range -> Diagnostic? in
        let places = words.places(in: range)
        guard let verb = places.dropLast().first(where: { Self.isVerb($0, in: words) }),
          let id = plan.subjects.service(of: range, in: writing), let service = services[id],
          !places.contains(where: { Self.hedges.contains(words.keys[$0]) })
        else { return nil }
        let ahead = verb + 2..<min(places.upperBound, verb + 8)
        let named = organisations.compactMap { organisation, name in
          name.places(in: words, within: ahead).first.map { (organisation, $0) }
        }
        guard named.count == 1, let (other, found) = named.first,
          other.id.value != service.provider.value, found.lowerBound - verb < 5,
          words.beginsWithCapital(found.lowerBound)
        else { return nil }
        return .otherProvider(
          words[verb..<found.upperBound],
          service,
          at: writing.source(of: words.stretch(of: verb..<found.upperBound))
        )
      }
    }
  }

  private static func isVerb(_ place: Int, in words: TextWords) -> Bool {
    verbs.contains(words.keys[place]) && words.keys[place + 1] == by
  }

  private static func isRead(_ writing: Writing) -> Bool {
    guard !writing.isQuoted, !writing.isHeading else { return false }
    switch writing.from.kind {
    case .service, .page, .priority, .enabler, .pathway, .learning, .caseStudy:
      return writing.block != nil || writing.key == "summary"
    default: return false
    }
  }
}

extension Organisation {
  /// Its name, and its name without the area: "Open Door" of "Open Door Fenbury".
  fileprivate func spokenNames(in area: Set<UInt64>) -> [String] {
    let words = name.value.split(separator: " ")
    let short = words.filter { !area.contains(TextWords.key($0)) && $0 != "NHS" && $0 != "Trust" }
    return short.count == words.count || short.count < 2
      ? [name.value] : [name.value, short.joined(separator: " ")]
  }
}

extension Diagnostic {
  fileprivate static func otherProvider(
    _ words: String,
    _ service: Service,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unlikelyProvider,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not who runs \u{201C}\(service.name.value)\u{201D}.",
      at: place,
      notes: [Note("Its provider is set here.", at: service.provider.source)],
      help: "Correct the one that is wrong."
    )
  }
}
