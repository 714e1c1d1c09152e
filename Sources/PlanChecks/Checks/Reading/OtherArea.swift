import Diagnostics
import PlanModel

/// Finds the name of another area where the plan's own belongs: what is left of a copied plan.
///
/// A title that names another area, or “Transformation Plan” with another name before it. In a
/// sentence only what is said of the plan's own people and bodies: “children in Wigan”, “Wigan
/// Council”. That neighbours are mentioned beside others is as it should be.
struct OtherArea: PlanAdvice {
  private static let areas = Phrases(WordList.areas)
  private static let plans = Phrases([
    "local transformation plan", "local transformation plans", "transformation plan", "LTP",
  ])
  /// Words with a capital that stand before “Transformation Plan” and name no place.
  private static let plainWords = WordKeys([
    "the", "our", "this", "a", "an", "your", "their", "its", "each", "every", "future", "minds",
    "mind", "nhs", "camhs", "children", "children's", "young", "people", "people's", "mental",
    "emotional", "health", "wellbeing", "well-being", "and", "first", "second", "third", "new",
    "national", "local", "annual", "refreshed", "joint", "system", "original", "final", "draft",
    "digital", "workforce", "what", "is", "of", "for", "in", "to", "five", "year", "icb", "ccg",
  ])

  private static let joints = WordKeys(["and", "of", "upon", "on", "with"])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let own = ownWords(in: plan)
    return plan.writings.filter { isOurs($0) }.compactMap { writing in
      let words = writing.words
      guard
        let other = other(in: words, of: writing, own: own)
          ?? AreaInSentence(areas: Self.areas, own: own).first(in: words, of: writing)
      else { return nil }
      return .otherArea(
        words[other],
        at: writing.source(of: words.stretch(of: other)),
        own: plan.settings.area.name
      )
    }
  }

  /// Sources, and what was learnt elsewhere, name other areas rightly.
  private func isOurs(_ writing: Writing) -> Bool {
    switch writing.from.kind {
    case .page, .priority, .enabler, .service, .pathway, .engagement, .caseStudy, .action,
      .milestone, .metric:
      !writing.isQuoted && !["from-area", "source"].contains(writing.key)
    case .settings:
      ["title", "short-name", "notice", "vision", ""].contains(writing.field)
        || writing.key == "how"
    default: false
    }
  }

  private func other(in words: TextWords, of writing: Writing, own: Set<UInt64>) -> Range<Int>? {
    for place in 0..<words.count {
      if writing.isTitle || ["notice", "summary", "geography"].contains(writing.field),
        case let length = Self.areas.length(at: place, in: words),
        length > 0, words.beginsWithCapital(place), !own.contains(words.keys[place])
      {
        return place..<place + length
      }
      if Self.plans.length(at: place, in: words) > 0,
        let start = nameStart(before: place, in: words, own)
      {
        return start..<place
      }
    }
    return nil
  }

  /// Where the name of another area begins that stands right before a word.
  private func nameStart(before end: Int, in words: TextWords, _ own: Set<UInt64>) -> Int? {
    var start = end
    while start > 0, end - start < 4, words.isFollowedClosely(start - 1),
      words.beginsWithCapital(start - 1) || isJoint(start - 1, in: words)
    {
      guard !own.contains(words.keys[start - 1]) else { return nil }
      start -= 1
    }
    while start < end, Self.plainWords.contains(words.keys[start]) { start += 1 }
    let isPlain = (start..<end).contains {
      Self.plainWords.contains(words.keys[$0]) && !Self.joints.contains(words.keys[$0])
    }
    return start < end && !isPlain ? start : nil
  }

  /// The small word of “Kent and Medway”.
  private func isJoint(_ place: Int, in words: TextWords) -> Bool {
    place > 0 && Self.joints.contains(words.keys[place]) && words.beginsWithCapital(place - 1)
      && words.isFollowedClosely(place - 1)
  }

  /// Every word of the area's own names: its places, its partners.
  private func ownWords(in plan: ExaminedPlan) -> Set<UInt64> {
    let area = plan.settings.area
    let names =
      [area.name] + area.places.map(\.name) + plan.records.organisations.map(\.name)
      + [plan.settings.shortName].compactMap(\.self)
    var own: Set<UInt64> = []
    for name in names {
      let words = TextWords(name.value)
      own.formUnion(words.keys)
    }
    own.subtract([TextWords.key("and"), TextWords.key("of"), TextWords.key("the")])
    return own
  }
}

extension Diagnostic {
  fileprivate static func otherArea(
    _ name: String,
    at place: SourceRange,
    own: Located<String>
  )
    -> Diagnostic
  {
    Diagnostic(
      .otherArea,
      .shouldFix,
      "\u{201C}\(name)\u{201D} is not the area of this plan.",
      at: place,
      notes: [Note("The area is \(own.value).", at: own.source)],
      help:
        "If the words were copied from another plan, write \(own.value) and read what is around them."
    )
  }
}
