import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that say when a funding stream ends, and the sheet has another day.
///
/// The stream is linked to, or named by its title or the beginning of it: "the lottery grant ends
/// in March 2027".
struct StreamEndInWords: PlanAdvice {
  private static let ending = WordKeys([
    "ends", "end", "ending", "stops", "stop", "finishes", "expires", "runs", "until", "lasts",
    "stopped", "ended", "ran",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let streams = plan.records.fundingStreams.filter { $0.ends != nil }
    guard !streams.isEmpty, plan.index.knowsAll(.fundingStream) else { return [] }
    let named = streams.map { stream in
      (stream: stream, name: Phrases(stream.spokenNames(besides: plan.records.fundingStreams)))
    }
    let paid = Self.grants(plan.records.spending, streams)
    return plan.writings.filter(\.mayTellMoney).flatMap { writing in
      writing.sentences.compactMap { range -> Diagnostic? in
        let words = writing.words
        let places = words.places(in: range)
        guard let verb = places.first(where: { Self.ending.contains(words.keys[$0]) }) else {
          return nil
        }
        let meant = named.filter { stream, name in
          writing.links.contains {
            range.overlaps($0.range) && $0.destination == "funding-stream:\(stream.id.value)"
          } || !name.places(in: words, within: places).isEmpty
        }
        let dates = WrittenDate.all(in: words, verb + 1..<places.upperBound)
        let own = Self.namesGrant(words, places) ? paid[writing.from.id] : nil
        guard meant.count < 2, let stream = meant.first?.stream ?? own ?? nil,
          let end = stream.ends,
          dates.count == 1, let date = dates.first, date.places.lowerBound - verb <= 4,
          !date.holds(end.value)
        else { return nil }
        return .otherEnd(
          words[date.places],
          stream,
          end,
          at: writing.source(of: words.stretch(of: date.places))
        )
      }
    }
  }
}

extension StreamEndInWords {
  /// The one stream that ends and that pays for each service.
  fileprivate static func grants(
    _ spending: [SpendingRow],
    _ streams: [FundingStream]
  ) -> [String: FundingStream] {
    let ending = Dictionary(streams.map { ($0.id.value, $0) }) { first, _ in first }
    let rows = Dictionary(grouping: spending) { $0.service?.value ?? "" }
    return rows.compactMapValues { rows in
      let ids = Set(rows.map(\.stream.value)).filter { ending[$0] != nil }
      return ids.count == 1 ? ids.first.flatMap { ending[$0] } : nil
    }
  }

  /// "The grant", "this funding".
  fileprivate static func namesGrant(_ words: TextWords, _ places: Range<Int>) -> Bool {
    places.dropFirst().contains { place in
      ["grant", "funding"].contains(words[place].lowercased())
        && ["the", "this", "our"].contains(words[place - 1].lowercased())
    }
  }
}

extension FundingStream {
  /// Its title, and the first two words of it where no other stream begins so.
  fileprivate func spokenNames(besides all: [FundingStream]) -> [String] {
    let words = title.value.lowercased().split(separator: " ")
    let short = words.prefix(2).joined(separator: " ")
    let isOnly = all.count { $0.title.value.lowercased().hasPrefix(short) } == 1
    let whole = words.joined(separator: " ")
    return isOnly && words.count > 2 ? [whole, short] : [whole]
  }
}

extension Writing {
  fileprivate var mayTellMoney: Bool {
    guard !isQuoted else { return false }
    switch from.kind {
    case .page, .priority, .enabler, .body: return block != nil || key == "summary"
    case .service: return block != nil
    case .risk: return ["title", "cause", "effect"].contains(key)
    case .action: return ["progress", "reason"].contains(key)
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func otherEnd(
    _ words: String,
    _ stream: FundingStream,
    _ end: Located<CalendarDate>,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .differingDate,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not when \u{201C}\(stream.title.value)\u{201D} ends.",
      at: place,
      notes: [Note("It ends on \(end.value.inWords).", at: end.source)],
      help: "Correct the one that is wrong."
    )
  }
}
