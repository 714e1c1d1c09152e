import Diagnostics
private import Markdown
import PlanModel

/// Finds marks of a draft in a plan that says it is approved or published.
struct DraftMark: PlanCheck {
  private static let marks = Phrases([
    "draft", "for consultation", "out for consultation", "for comment", "for comments",
    "for discussion", "for approval", "not yet approved", "subject to approval",
    "awaiting approval", "pending approval", "subject to sign off", "awaiting sign off",
    "unapproved",
    "work in progress", "not for publication", "not for circulation", "provisional",
  ])
  private static let watermarks = Phrases([
    "not for circulation", "not for publication", "not for onward sharing",
    "for internal use only", "draft for comment", "draft for consultation", "draft for discussion",
    "draft for approval", "draft version", "this draft", "in draft form", "this is a draft",
  ])
  private static let draft = TextWords.key("draft")

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let state = plan.settings.state
    guard [.approved, .published].contains(state.value) else {
      return plan.settings.publishedOn.flatMap { day in
        day.value <= plan.today ? [.publishedDraft(state, day)] : nil
      } ?? []
    }
    return plan.writings.compactMap { writing in
      let words = writing.words
      guard let mark = mark(in: words, of: writing) else { return nil }
      let place = writing.source(of: words.stretch(of: mark))
      if writing.from.kind == .settings, writing.block == nil {
        return .draftMark(words[mark], at: place, state, .mustFix)
      }
      return .draftMark(words[mark], at: place, state, .shouldFix)
    }
  }

  /// In the plan's title, notice and version any mark counts; elsewhere, what only a draft says of
  /// itself: a plan may well tell of the drafts before it.
  private func mark(in words: TextWords, of writing: Writing) -> Range<Int>? {
    if writing.from.kind == .settings, writing.block == nil {
      guard ["title", "short-name", "notice", "version"].contains(writing.field) else { return nil }
      return Self.marks.places(in: words).first
    }
    guard !writing.isQuoted else { return nil }
    let isHeading = writing.isHeading
    for place in 0..<words.count where words.keys[place] == Self.draft {
      let isTitle = isHeading || writing.key == "title" || writing.key == "name"
      let isFirst = place == 0 || words.sign(before: place) == UInt8(ascii: "(")
      if words.isInCapitals(place) || (isTitle && isFirst) { return place..<place + 1 }
    }
    return Self.watermarks.places(in: words).first
  }
}

extension Diagnostic {
  fileprivate static func publishedDraft(
    _ state: Located<PlanSettings.State>,
    _ day: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .draftMark,
      .shouldFix,
      "The plan is \(state.value == .draft ? "a draft" : "out for consultation"), but was published on \(day.value.inWords).",
      at: state.source,
      notes: [Note("The day is here.", at: day.source)],
      help:
        "Write \u{201C}state: published\u{201D}, or take \u{201C}published-on\u{201D} out until it is."
    )
  }

  fileprivate static func draftMark(
    _ mark: String,
    at place: SourceRange,
    _ state: Located<PlanSettings.State>,
    _ severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      .draftMark,
      severity,
      "\u{201C}\(mark)\u{201D} still stands in a plan that is \(state.value.rawValue).",
      at: place,
      notes: [Note("The plan says so here.", at: state.source)],
      help: "Take the words out, or write \u{201C}state: draft\u{201D} until the plan is approved."
    )
  }
}
