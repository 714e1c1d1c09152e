import Diagnostics
import Markdown
import PlanModel

/// Finds words of a service that tell of another wait than the one it was measured at: "you will
/// wait about 3 weeks" with `weeks: 9`.
///
/// Only sentences with one number of weeks or months, where it stands right beside "wait".
struct WaitInWords: PlanAdvice {
  /// Waits may differ so much before somebody is misled, in weeks.
  private static let leeway = 2.0

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let services = Dictionary(
      plan.records.services.filter { $0.wait != nil }.map { ($0.id.value, $0) }
    ) { first, _ in first }
    return plan.writings.filter(\.isAboutWaiting)
      .flatMap { writing -> [Diagnostic] in
        writing.sentences.compactMap { range in
          guard let id = plan.subjects.service(of: range, in: writing), let service = services[id],
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
    let isOther = tokens.indices.contains { place in
      let next = place + 1 < tokens.count ? tokens[place + 1].word : ""
      return others.contains(tokens[place].word)
        && !(tokens[place].word == "first" && firsts.contains(next))
    }
    guard !isOther else { return nil }
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
  /// "A first meeting" is what people wait for.
  private static let firsts: Set = ["meeting", "appointment", "visit", "contact", "session"]
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
