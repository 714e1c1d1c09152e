import Diagnostics
import PlanModel

/// Finds sentences that ask money for a service whose `cost` says that it is free, and those that
/// call a service free whose `cost` names a price.
struct CostInWords: PlanAdvice {
  private static let prices = WordKeys([
    "cost", "costs", "fee", "fees", "charge", "charges", "charged", "pay", "price", "session",
    "sessions", "each", "week", "visit", "place", "donation", "booking", "contribution", "ticket",
  ])
  private static let free = Phrases([
    "is free", "are free", "free of charge", "no cost", "costs nothing", "no charge", "it's free",
  ])
  /// Of money for something else, or of others.
  private static let others = WordKeys([
    "grant", "fund", "funds", "budget", "spend", "spends", "spent", "spending", "bus", "buses",
    "fare", "fares", "taxi", "voucher", "vouchers", "worth", "save", "million", "funding", "paid",
    "trust", "benefit", "prize", "raised", "call", "calls", "phone", "mobile", "parking", "travel",
    "card", "drinks", "food", "not", "no", "used", "was", "were", "who", "if", "elsewhere", "staff",
    "training", "course", "salary", "invest", "invested", "year", "cut", "interpreter", "from",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let services = Dictionary(plan.records.services.map { ($0.id.value, $0) }) { first, _ in first }
    return plan.writings.filter { Self.isRead($0) }.flatMap { writing -> [Diagnostic] in
      let words = writing.words
      let isPriced = writing.text.utf8.contains(0xA3)
      guard isPriced || Self.free.mayStand(in: words) else { return [] }
      return writing.sentences.compactMap { range -> Diagnostic? in
        let places = words.places(in: range)
        guard let found = isPriced ? Self.price(in: words, places) : Self.gift(in: words, places),
          let id = plan.subjects.service(of: range, in: writing), let service = services[id],
          service.hasPrice == !isPriced,
          !plan.subjects.bareWords(of: range, in: writing)
            .contains(where: { Self.others.contains(words.keys[$0]) })
        else { return nil }
        let start = words.stretch(of: found).lowerBound - (isPriced ? 2 : 0)
        let stretch = start..<words.stretch(of: found).upperBound
        return .otherCost(writing.written(stretch), service, at: writing.source(of: stretch))
      }
    }
  }

  /// "£5" with what is paid for.
  private static func price(in words: TextWords, _ places: Range<Int>) -> Range<Int>? {
    guard places.contains(where: { prices.contains(words.keys[$0]) }) else { return nil }
    let found = places.first { words.sign(before: $0) == 0xA3 && words.number(at: $0) != 0 }
    return found.map { $0..<$0 + 1 }
  }

  private static func gift(in words: TextWords, _ places: Range<Int>) -> Range<Int>? {
    free.places(in: words, within: places).first
  }

  private static func isRead(_ writing: Writing) -> Bool {
    guard !writing.isQuoted, !writing.isHeading else { return false }
    switch writing.from.kind {
    case .service, .page, .pathway, .priority: return writing.key != "cost"
    default: return false
    }
  }
}

extension Service {
  /// Whether its cost names money; a service that is free but for drinks is left alone.
  fileprivate var hasPrice: Bool? {
    let isFree = TextWords(cost.value).keys.contains(TextWords.key("free"))
    let isPriced = cost.value.utf8.contains(0xA3)
    return isFree == isPriced ? nil : isPriced
  }
}

extension Diagnostic {
  fileprivate static func otherCost(
    _ words: String,
    _ service: Service,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .costInWords,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not what the file of \u{201C}\(service.name.value)\u{201D} says of its cost.",
      at: place,
      notes: [Note("It says \u{201C}\(service.cost.value)\u{201D}.", at: service.cost.source)],
      help: "Correct the one that is wrong."
    )
  }
}
