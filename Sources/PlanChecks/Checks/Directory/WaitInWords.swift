import Diagnostics
import Markdown
import PlanModel

/// Finds words of a service that tell of another wait than the one it was measured at: "you will
/// wait about 3 weeks" with `weeks: 9`.
///
/// Only sentences with one number of weeks or months, where it stands right beside "wait".
struct WaitInWords: PlanCheck {
  /// Waits may differ so much before somebody is misled, in weeks.
  private static let leeway = 2.0

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let services = Dictionary(
      plan.records.services.filter { $0.wait != nil }.map { ($0.id.value, $0) }
    ) { first, _ in first }
    return plan.writings.filter(\.isAboutWaiting)
      .flatMap { writing -> [Diagnostic] in
        writing.sentences.compactMap { range in
          guard let id = writing.service(meantIn: range), let service = services[id],
            let wait = service.wait
          else { return nil }
          let tokens = ProseToken.list(writing[range], from: range.lowerBound)
          guard let (weeks, places) = Self.wait(in: tokens),
            abs(weeks - wait.weeks.value.value) > max(Self.leeway, wait.weeks.value.value / 3)
          else { return nil }
          let stretch =
            tokens[places.lowerBound].range
            .lowerBound..<tokens[places.upperBound - 1].range
            .upperBound
          return .otherWait(
            writing.written(stretch),
            service,
            wait.weeks,
            at: writing.source(of: stretch)
          )
        }
      }
  }

  /// The wait that a sentence gives, in weeks.
  private static func wait(in tokens: [ProseToken]) -> (Double, Range<Int>)? {
    guard !tokens.contains(where: { others.contains($0.word) }) else { return nil }
    let lengths = tokens.indices.compactMap { place -> (Double, Range<Int>)? in
      guard let number = NumberWords.value(of: tokens[place].word), place + 1 < tokens.count,
        let weeks = units[tokens[place + 1].word]
      else { return nil }
      return (Double(number) * weeks, place..<place + 2)
    }
    guard lengths.count == 1, let (weeks, places) = lengths.first else { return nil }
    let around = max(0, places.lowerBound - 5)..<min(tokens.count, places.upperBound + 2)
    return around.contains { waits.contains(tokens[$0].word) } ? (weeks, places) : nil
  }

  private static let waits: Set = ["wait", "waits", "waiting"]
  fileprivate static let waitKeys = WordKeys(waits)
  private static let units: [String: Double] = [
    "week": 1, "weeks": 1, "month": 4.345, "months": 4.345,
  ]
  /// Of some people, of another time or of something else.
  private static let others: Set = [
    "urgent", "if", "first", "then", "after", "every", "each", "once", "while", "longest", "some",
    "target", "aim", "was", "were", "had", "until", "group", "course",
  ]
}

extension Writing {
  fileprivate var isAboutWaiting: Bool {
    guard [.service, .page, .priority, .enabler].contains(from.kind) else { return false }
    return !isQuoted && (block != nil || key == "summary") && WaitInWords.waitKeys.isAny(in: words)
  }

  /// The service that a sentence is about: the only one it links to, or its own where it links to
  /// nothing.
  fileprivate func service(meantIn range: Range<Int>) -> String? {
    let links = links.filter { range.overlaps($0.range) }
    if links.isEmpty { return from.kind == .service ? from.id : nil }
    guard links.count == 1, let link = links.first, link.destination.hasPrefix("service:"),
      from.kind != .service
    else { return nil }
    return String(link.destination.dropFirst("service:".count).prefix { $0 != "#" })
  }
}

extension Diagnostic {
  fileprivate static func otherWait(
    _ words: String,
    _ service: Service,
    _ weeks: Located<DecimalNumber>,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .waitInWords,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not the wait that \u{201C}\(service.name.value)\u{201D} was measured at.",
      at: place,
      notes: [Note("It is \(weeks.value.text) weeks.", at: weeks.source)],
      help: "Take the number out of the words: the page shows the wait and when it was measured."
    )
  }
}
