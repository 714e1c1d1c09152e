import Diagnostics
import Markdown
import PlanModel

/// Finds a paragraph that stands twice in the plan, word for word, as after pasting it twice.
///
/// Only passages of twenty words and more, of eight where the two stand close together, and of three
/// for two items of one list: short ones may well be said again. What services of one provider have in common is looked at by
/// ``CopiedService``.
struct RepeatedPassage: PlanAdvice {
  private static let fewestWords = 20
  private static let fewestWordsNearby = 8
  private static let fewestWordsOfItem = 3
  /// How many blocks away is nearby.
  private static let nearby = 3

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    var first: [UInt64: (number: Int, writing: Writing)] = [:]
    // Where the list begins that an item stands in.
    var list = 0
    return plan.writings.filter { Self.isRead($0) }.enumerated().compactMap { number, writing in
      let words = writing.words
      let isItem = writing.block?.kind == .listItem
      if !isItem { list = number + 1 }
      guard words.count >= (isItem ? Self.fewestWordsOfItem : Self.fewestWordsNearby) else {
        return nil
      }
      let key = words.keys.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01B3 }
      guard let (place, other) = first[key] else {
        first[key] = (number, writing)
        return nil
      }
      let isNearby =
        other.from.key == writing.from.key && other.field == writing.field
        && number - place <= Self.nearby
      let isInList =
        isItem && place >= list && other.from.key == writing.from.key
        && other.field == writing.field
      // The words that explain one term cannot explain another.
      let isRow = writing.from.kind == other.from.kind && writing.from.kind == .glossary
      guard
        isInList || isRow || isNearby && words.count >= Self.fewestWordsNearby
          || words.count >= Self.fewestWords, other.text == writing.text
      else {
        return nil
      }
      let whole = 0..<writing.text.utf8.count
      return .repeatedPassage(
        at: writing.source(of: whole),
        first: other.source(of: 0..<other.text.utf8.count),
        isItem: isInList || isRow
      )
    }
  }

  private static func isRead(_ writing: Writing) -> Bool {
    if [.glossary, .organisation].contains(writing.from.kind) {
      return ["definition", "description"].contains(writing.key)
    }
    guard writing.block != nil, !writing.isHeading else { return false }
    switch writing.from.kind {
    case .page, .priority, .enabler, .body, .caseStudy, .learning, .engagement, .metric: return true
    case .settings: return true
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func repeatedPassage(
    at place: SourceRange,
    first: SourceRange,
    isItem: Bool
  ) -> Diagnostic {
    Diagnostic(
      .repeatedPassage,
      .shouldFix,
      isItem ? "These words stand in the list twice." : "This paragraph stands in the plan twice.",
      at: place,
      notes: [Note("It stands here first.", at: first)],
      help: isItem
        ? "Take one of the two out, or write what was meant to stand here."
        : "Keep it where readers look for it, and link to it from the other place."
    )
  }
}
