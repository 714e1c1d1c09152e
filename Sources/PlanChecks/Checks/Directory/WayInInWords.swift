import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that tell of another way in than the `referral-routes` of a service: "by
/// appointment only" of a place to drop in at, "no referral needed" of a team that takes no others.
///
/// Only where it is said of the whole service: what stands between its name, or the beginning of the
/// sentence, and the words must be of nothing else, such as a group or the counselling.
struct WayInInWords: PlanAdvice {
  private static let booking = Phrases([
    "by appointment only", "appointment only", "appointments only", "only by appointment",
    "strictly by appointment", "by booking only", "booking is essential", "booking essential",
    "booking is needed", "booking is required", "booking required", "must book", "need to book",
    "have to book", "needs to be booked", "must be booked", "book in advance",
    "need an appointment",
    "must make an appointment", "need to make an appointment", "ring first to book",
    "call first to book", "phone first to book", "places must be booked",
  ])
  private static let dropIn = Phrases([
    "no need to book", "do not need to book", "don't need to book", "do not have to book",
    "don't have to book", "no appointment needed", "no appointment is needed",
    "no appointment necessary", "no booking needed", "no booking is needed", "no booking required",
    "without an appointment", "with no appointment", "do not need an appointment",
    "don't need an appointment", "just turn up", "just drop in", "just walk in",
    "drop in at any time", "drop in any time", "walk in at any time", "no appointments needed",
  ])
  private static let referral = Phrases([
    "by referral only", "referral only", "referrals only", "only by referral", "need a referral",
    "needs a referral", "need to be referred", "must be referred", "have to be referred",
    "a referral is needed", "a referral is required", "referral is required", "referral required",
    "referral is needed", "referral needed", "can't refer yourself", "cannot refer yourself",
    "can not refer yourself", "can't refer themselves", "cannot refer themselves",
    "do not take self referrals", "don't take self referrals", "cannot take self referrals",
    "can't take self referrals", "do not accept self referrals", "don't accept self referrals",
    "self referrals are not accepted", "self referral is not possible",
    "does not take self referrals", "does not accept self referrals", "only through your gp",
    "only through a gp", "through your gp only", "through a gp only", "only a gp can refer",
    "only gps can refer", "only your gp can refer", "only schools can refer",
    "only staff can refer",
    "only professionals can refer", "only a professional can refer", "need to see a gp first",
    "need to see your gp first", "must see a gp first", "must see your gp first",
    "have to see a gp first", "need a letter from your gp", "need a gp referral",
  ])
  private static let open = Phrases([
    "no referral needed", "no referral is needed", "no referral required",
    "no referral is required", "no referral necessary", "without a referral", "with no referral",
    "do not need a referral", "don't need a referral", "need no referral", "needs no referral",
    "refer yourself", "refer themselves", "self refer", "takes self referrals",
    "take self referrals", "accepts self referrals", "accept self referrals",
    "open to self referral", "open to self referrals", "self referrals are welcome",
  ])

  /// What a sentence says of the way in.
  private enum Claim: CaseIterable {
    case booking
    case dropIn
    case referral
    case open

    var phrases: Phrases {
      switch self {
      case .booking: WayInInWords.booking
      case .dropIn: WayInInWords.dropIn
      case .referral: WayInInWords.referral
      case .open: WayInInWords.open
      }
    }

    func agrees(with service: Service) -> Bool {
      let routes = service.referralRoutes.map(\.value)
      let comes = routes.contains(.dropIn) || routes.contains(.noneNeeded)
      // Who rings or writes may well do so without a date.
      let isPlace = service.channels.contains { [.inPerson, .group].contains($0.value) }
      return switch self {
      case .booking: !comes
      case .dropIn: comes || !isPlace
      case .referral: !comes && !routes.contains(.own)
      case .open: comes || routes.contains(.own) || routes.contains(.parentCarer)
      }
    }
  }

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let services = Dictionary(
      plan.records.services.filter { $0.status.value != .closed }.map { ($0.id.value, $0) }
    ) { first, _ in first }
    guard !services.isEmpty else { return [] }
    return plan.writings.filter(\.mayTellWayIn).flatMap { writing -> [Diagnostic] in
      let words = writing.words
      let claims = Claim.allCases.filter { $0.phrases.mayStand(in: words) }
      guard !claims.isEmpty else { return [] }
      return writing.sentences.compactMap { range -> Diagnostic? in
        let places = words.places(in: range)
        let found = claims.compactMap { claim -> (claim: Claim, said: Range<Int>)? in
          claim.phrases.places(in: words, within: places).first.map { (claim, $0) }
        }
        .min { $0.said.lowerBound < $1.said.lowerBound }
        guard let (claim, said) = found,
          let id = plan.subjects.service(of: range, in: writing), let service = services[id],
          !claim.agrees(with: service),
          case let bare = plan.subjects.bareWords(of: range, in: writing),
          Self.isOfAll(said, in: words, bare),
          bare.allSatisfy({ $0 >= said.lowerBound || Self.neutral.contains(words.keys[$0]) })
        else { return nil }
        return .otherWay(
          words[said],
          service,
          at: writing.source(of: words.stretch(of: said))
        )
      }
    }
  }

  /// Whether nothing behind the words makes them those of a part, of others or of another time.
  private static func isOfAll(
    _ said: Range<Int>,
    in words: TextWords,
    _ places: [Int]
  )
    -> Bool
  {
    !places.contains { place in
      guard !said.contains(place) else { return false }
      let isDenied = place < said.lowerBound && denials.contains(words.keys[place])
      return isDenied || parts.contains(words.keys[place])
    }
  }

  /// What may stand before the words in a sentence on the whole service.
  private static let neutral = WordKeys([
    "you", "we", "it", "they", "is", "are", "the", "a", "an", "hub", "service", "café", "cafe",
    "open", "opens", "help", "this", "to", "come", "please", "access", "always", "now", "only",
    "see", "people", "young", "children", "everyone", "all", "anyone", "and", "place", "go", "free",
    "with", "can", "be", "for", "by", "here", "somewhere", "who", "that", "which", "works", "work",
    "runs", "run", "on", "basis", "seen", "offers", "offer", "support", "team", "in", "of", "day",
    "evening", "at", "any", "time", "there", "have", "has", "so", "get", "families", "each",
    "takes",
    "take", "will", "ages", "aged", "from", "age", "up", "teenagers", "parents", "carers", "safe",
    "but", "first", "yourself", "also", "just", "mental", "health", "use",
  ])
  private static let denials = WordKeys([
    "not", "no", "never", "don't", "doesn't", "nobody", "without",
  ])
  private static let parts = WordKeys([
    "if", "unless", "when", "until", "will", "would", "was", "were", "used", "who", "soon", "want",
    "hope", "plan", "group", "groups", "course", "courses", "session", "sessions", "workshop",
    "clinic", "counselling", "counsellor", "therapy", "adult", "adults", "under", "over", "younger",
    "older", "some", "most", "often", "usually", "ring", "call", "text", "type", "online", "phone",
    "except", "apart", "once", "advice", "visit", "visits", "room", "transport", "minibus", "lift",
    "crèche", "creche", "interpreter", "meal", "trip", "trips", "again", "back", "whether", "or",
    "early", "prefer", "like", "evenings",
  ])
}

extension Writing {
  fileprivate var mayTellWayIn: Bool {
    guard !isQuoted, !isHeading else { return false }
    switch from.kind {
    case .service:
      return key == "summary"
        || block != nil
          && !["not-for", "while-you-wait", "consent-and-confidentiality"].contains(key)
    case .page, .priority, .enabler, .body, .metric, .learning: return block != nil
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func otherWay(
    _ words: String,
    _ service: Service,
    at place: SourceRange
  ) -> Diagnostic {
    let routes = service.referralRoutes.map(\.value.rawValue).joined(separator: ", ")
    return Diagnostic(
      .wayInInWords,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not how people get to \u{201C}\(service.name.value)\u{201D}.",
      at: place,
      notes: service.referralRoutes.prefix(1).map {
        Note("Its ways in are: \(routes).", at: $0.source)
      },
      help: "Correct the words, or \u{201C}referral-routes\u{201D} in its file."
    )
  }
}
