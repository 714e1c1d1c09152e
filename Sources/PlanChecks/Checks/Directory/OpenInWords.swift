import Diagnostics
import Markdown
import PlanAnalysis
import PlanModel

/// Finds sentences that call a service open that has not opened yet, or is gone: "[Low Light](service:…)
/// is now open".
struct OpenInWords: PlanAdvice {
  private static let open = Phrases([
    "is open", "are open", "is now open", "now open", "is up and running", "is running",
    "is already open", "is available now", "opened its doors", "has opened", "is in place",
    "has started", "has launched", "runs every", "meets every", "is open to", "runs on", "meets on",
    "still runs", "still meets", "continues to run",
  ])
  private static let hedges = WordKeys([
    "not", "will", "when", "until", "once", "if", "before", "after", "would", "yet", "should",
    "was",
    "were", "used", "never", "no",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let others = plan.records.services.filter {
      Directory.standing(of: $0, on: plan.today) != .open
    }
    guard !others.isEmpty else { return [] }
    let byID = Dictionary(others.map { ($0.id.value, $0) }) { first, _ in first }
    return plan.writings.filter { Self.isRead($0) }.flatMap { writing -> [Diagnostic] in
      let words = writing.words
      guard Self.open.mayStand(in: words) else { return [] }
      return writing.sentences.compactMap { range -> Diagnostic? in
        let places = words.places(in: range)
        guard let said = Self.open.places(in: words, within: places).first,
          !places.contains(where: { Self.hedges.contains(words.keys[$0]) }),
          let id = subject(before: said.lowerBound, range, writing, plan), let service = byID[id],
          // A link to what is gone is told as a link.
          service.from.map({ $0.value > plan.today }) ?? false
            || !writing.links.contains(where: { range.overlaps($0.range) })
        else { return nil }
        return .notOpen(
          words[said],
          service,
          at: writing.source(of: words.stretch(of: said))
        )
      }
    }
  }

  /// The service whose name stands right before the words, or whose own words these are.
  private func subject(
    before said: Int,
    _ range: Range<Int>,
    _ writing: Writing,
    _ plan: ExaminedPlan
  ) -> String? {
    let mentions = plan.subjects.mentions(in: range, of: writing)
    if let last = mentions.last(where: { $0.places.upperBound <= said }) {
      return last.record.kind == .service && last.places.upperBound == said ? last.record.id : nil
    }
    let places = writing.words.places(in: range)
    guard mentions.isEmpty, writing.from.kind == .service, said - places.lowerBound < 3,
      (places.lowerBound..<said).contains(where: {
        Self.ourselves.contains(writing.words.keys[$0])
      })
    else { return nil }
    return writing.from.id
  }

  private static let ourselves = WordKeys(["we", "it", "café", "cafe", "service", "team", "hub"])

  private static func isRead(_ writing: Writing) -> Bool {
    guard !writing.isQuoted, !writing.isHeading else { return false }
    switch writing.from.kind {
    case .service, .page, .priority, .enabler, .body, .metric, .learning:
      return writing.block != nil || writing.key == "summary"
    case .engagement: return writing.key == "we-did"
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func notOpen(
    _ words: String,
    _ service: Service,
    at place: SourceRange
  ) -> Diagnostic {
    let day = service.until ?? service.from
    return Diagnostic(
      .serviceDateInWords,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not so: \u{201C}\(service.name.value)\u{201D} is not open.",
      at: place,
      notes: [
        Note(
          day.map { "Its own file gives \($0.value.inWords)." } ?? "Its own file says so.",
          at: day?.source ?? service.status.source
        )
      ],
      help: "Say when it opens or that it has closed, or correct its file."
    )
  }
}
