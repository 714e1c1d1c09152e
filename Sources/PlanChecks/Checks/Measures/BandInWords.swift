import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that say how many people took part in a conversation, and its `count-band` has
/// another number: “more than 600 young people” with “300 to 399 people”.
struct BandInWords: PlanAdvice {
  private static let people = WordKeys([
    "people", "parents", "carers", "families", "pupils", "students", "children", "staff",
    "responses", "replies", "answers",
  ])
  private static let taking = WordKeys([
    "took", "part", "came", "answered", "replied", "spoke", "heard", "responded", "told",
    "attended", "joined", "responses", "replies", "answers", "asked", "listened",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let records = plan.records.engagement.compactMap { record in
      record.countBand.flatMap { band in Self.band(band.value).map { (record.id.value, (band, $0)) }
      }
    }
    let bands = Dictionary(records) { first, _ in first }
    guard !bands.isEmpty else { return [] }
    return plan.writings.filter { $0.block != nil && !$0.isQuoted && $0.key != "you-said" }
      .flatMap { writing in
        writing.sentences.compactMap { range -> Diagnostic? in
          let words = writing.words
          let places = words.places(in: range)
          guard places.contains(where: { Self.taking.contains(words.keys[$0]) }),
            let id = engagement(of: range, in: writing), let (band, reach) = bands[id]
          else { return nil }
          let counts = ProseQuantity.all(
            in: ProseToken.list(writing[range], from: range.lowerBound)
          )
          .filter { $0.isNumberOfThings && $0.value >= 5 && $0.places == 0 }
          guard counts.count == 1, let count = counts.first,
            !reach.contains(Int(count.value)), Int(count.value) != reach.upperBound + 1
          else { return nil }
          let tokens = ProseToken.list(writing[range], from: range.lowerBound)
          let ahead = count.tokens.upperBound..<min(tokens.count, count.tokens.upperBound + 4)
          guard ahead.contains(where: { Self.people.contains(TextWords.key(tokens[$0].word)) })
          else { return nil }
          let stretch =
            tokens[count.tokens.lowerBound].range
            .lowerBound..<tokens[count.tokens.upperBound - 1].range.upperBound
          return .otherBand(writing.written(stretch), band, at: writing.source(of: stretch))
        }
      }
  }

  private func engagement(of range: Range<Int>, in writing: Writing) -> String? {
    let links = writing.links.filter { range.overlaps($0.range) && !$0.isImage }
    if writing.from.kind == .engagement { return links.isEmpty ? writing.from.id : nil }
    guard links.count == 1, let record = links.first?.record, record.kind == .engagement else {
      return nil
    }
    return record.id
  }

  /// "300 to 399 people".
  private static func band(_ text: String) -> ClosedRange<Int>? {
    let words = TextWords(text)
    let numbers = (0..<words.count).compactMap { words.number(at: $0) }
    guard numbers.count == 2, numbers[0] < numbers[1] else { return nil }
    return numbers[0]...numbers[1]
  }
}

extension ProseQuantity {
  /// Whether it counts something that has a name of its own, such as people or families.
  fileprivate var isNumberOfThings: Bool {
    switch unit {
    case .count, .other: true
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func otherBand(
    _ words: String,
    _ band: Located<String>,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .differingNumber,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not how many people took part.",
      at: place,
      notes: [Note("The record says \u{201C}\(band.value)\u{201D}.", at: band.source)],
      help: "Correct the one that is wrong."
    )
  }
}
