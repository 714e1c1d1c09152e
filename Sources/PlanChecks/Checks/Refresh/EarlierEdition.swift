import Diagnostics
import PlanModel

/// Finds words that belong to an earlier edition: a promise for a day that has passed, and “next
/// year” with the wrong year.
struct EarlierEdition: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.settings) else { return [] }
    let reader = EditionReader(today: plan.today, year: plan.settings.year.value)
    return plan.writings.filter { isCurrent($0) }
      .flatMap { diagnostics(in: $0, by: reader, plan.settings.year) }
  }

  private func diagnostics(
    in writing: Writing,
    by reader: EditionReader,
    _ year: Located<PlanYear>
  ) -> [Diagnostic] {
    let words = writing.words
    let isTitle =
      writing.from.kind == .settings && ["title", "short-name", "notice"].contains(writing.field)
    return writing.sentences.compactMap { sentence -> Diagnostic? in
      let places = words.places(in: sentence)
      guard let fault = reader.fault(in: words, places, isTitle: isTitle) else { return nil }
      let place = writing.source(of: words.stretch(of: fault.words))
      return switch fault.kind {
      case .promise: .passed(words[fault.words], at: place, today: reader.today)
      case .year: .wrongYear(words[fault.words], at: place, year)
      }
    }
  }

  /// What tells of the past, quotes others, or is dated itself may speak as it did then.
  private func isCurrent(_ writing: Writing) -> Bool {
    switch writing.from.kind {
    case .page, .priority, .enabler, .pathway, .body:
      !writing.isQuoted
    case .service, .metric:
      !writing.isQuoted && !["source", "definition"].contains(writing.key)
    case .action: ["progress", "reason"].contains(writing.key)
    case .engagement: writing.key == "we-did"
    case .settings:
      ["title", "short-name", "notice", "vision", "principles", ""].contains(writing.field)
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func passed(
    _ words: String,
    at place: SourceRange,
    today: CalendarDate
  )
    -> Diagnostic
  {
    Diagnostic(
      .earlierEdition,
      .shouldFix,
      "\u{201C}\(words)\u{201D} promises something for a time that has passed.",
      at: place,
      help: "Today is \(today.inWords). Say what came of it, or give the new date."
    )
  }

  fileprivate static func wrongYear(
    _ words: String,
    at place: SourceRange,
    _ year: Located<PlanYear>
  )
    -> Diagnostic
  {
    Diagnostic(
      .earlierEdition,
      .shouldFix,
      "\u{201C}\(words)\u{201D} belongs to an earlier edition of the plan.",
      at: place,
      notes: [Note("This plan is for \(year.value.text).", at: year.source)],
      help: "Write the year that is meant now, and read what is around it."
    )
  }
}
