import Diagnostics
import PlanModel

/// Finds sentences that say how much of an action is there, and its row says otherwise: "all four are
/// in post" with "three of four navigators" in `progress`.
struct PartInWords: PlanAdvice {
  /// "Three of four".
  private struct Part {
    let part: Int
    let whole: Int
    let tokens: Range<Int>
  }

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let actions = Dictionary(plan.records.actions.map { ($0.id.value, $0) }) { first, _ in first }
    let known = actions.mapValues { action in
      [action.progress?.text, action.reason?.value, action.title.value].compactMap(\.self)
        .flatMap { Self.parts(in: ProseToken.list($0)) }
    }
    .filter { !$0.value.isEmpty }
    let unfinished = actions.filter { ![.complete, .stopped].contains($0.value.delivery.value) }
      .mapValues { ProseToken.list($0.title.value).map(\.word) }
    return everyone(in: plan, unfinished, actions)
      + plan.writings.filter { Self.isRead($0) }.flatMap { writing in
        writing.sentences.compactMap { range -> Diagnostic? in
          guard Self.mayStatePart(writing.words, range) else { return nil }
          let tokens = ProseToken.list(writing[range], from: range.lowerBound)
          let parts = Self.parts(in: tokens)
          guard parts.count == 1, let part = parts.first, tokens.last?.word != "?",
            let id = plan.subjects.action(of: range, in: writing), let action = actions[id],
            case let same = (known[id] ?? []).filter({ $0.whole == part.whole }), !same.isEmpty,
            !same.contains(where: { $0.part == part.part || part.whole - $0.part == part.part })
          else { return nil }
          let stretch =
            tokens[part.tokens.lowerBound].range
            .lowerBound..<tokens[part.tokens.upperBound - 1].range.upperBound
          return .otherPart(writing.written(stretch), action, at: writing.source(of: stretch))
        }
      }
  }

  /// "Every school has a [link worker](action:…)", while the action to give every school one goes on.
  private func everyone(
    in plan: ExaminedPlan,
    _ unfinished: [String: [String]],
    _ actions: [String: Action]
  ) -> [Diagnostic] {
    plan.writings.filter { Self.isRead($0) }.flatMap { writing in
      writing.sentences.compactMap { range -> Diagnostic? in
        let words = writing.words
        let places = words.places(in: range)
        guard let first = places.first, Self.everyone.contains(words.keys[first]),
          let verb = (first + 2..<max(first + 2, min(places.upperBound, first + 6))).first(where: {
            Self.having.contains(words.keys[$0])
          }),
          let id = plan.subjects.action(of: range, in: writing), let title = unfinished[id],
          let action = actions[id]
        else { return nil }
        let noun = (first + 1..<verb).map { words[$0].lowercased() }
        let said = title.indices.contains { start in
          title[start] == "every" && title[(start + 1)...].starts(with: noun)
        }
        let stretch = words.stretch(of: first..<verb + 1)
        return said
          ? .otherPart(words[first..<verb + 1], action, at: writing.source(of: stretch)) : nil
      }
    }
  }

  private static let everyone = WordKeys(["every", "each"])
  private static let having = WordKeys(["has", "have"])
  private static let all = TextWords.key("all")
  private static let parting = WordKeys(["of", "out"])

  /// Whether a sentence can hold a part at all: "all" before a number, or "of" behind one.
  private static func mayStatePart(_ words: TextWords, _ range: Range<Int>) -> Bool {
    let places = words.places(in: range)
    return places.contains { place in
      if words.keys[place] == all {
        return place + 1 < places.upperBound && isNumber(place + 1, in: words)
      }
      return parting.contains(words.keys[place]) && place > places.lowerBound
        && isNumber(place - 1, in: words)
    }
  }

  private static func isNumber(_ place: Int, in words: TextWords) -> Bool {
    let word = words[place].lowercased()
    return word == "none" || NumberWords.value(of: word) != nil
  }

  private static func parts(in tokens: [ProseToken]) -> [Part] {
    tokens.indices.compactMap { place in
      func word(_ offset: Int) -> String {
        tokens.indices.contains(place + offset) ? tokens[place + offset].word : ""
      }
      if word(0) == "all", let whole = NumberWords.value(of: word(1)), (2...30).contains(whole) {
        return Part(part: whole, whole: whole, tokens: place..<place + 2)
      }
      guard let part = NumberWords.value(of: word(0)) ?? (word(0) == "none" ? 0 : nil),
        ["of", "out"].contains(word(1))
      else { return nil }
      var next = word(1) == "out" ? 3 : 2
      if ["the", "our", "its", "these"].contains(word(next)) { next += 1 }
      guard let whole = NumberWords.value(of: word(next)), part <= whole,
        (2...30).contains(whole)
      else { return nil }
      return Part(part: part, whole: whole, tokens: place..<place + next + 1)
    }
  }

  private static func isRead(_ writing: Writing) -> Bool {
    guard !writing.isQuoted, !writing.isHeading else { return false }
    switch writing.from.kind {
    case .service, .page, .priority, .enabler, .metric: return writing.block != nil
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func otherPart(
    _ words: String,
    _ action: Action,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .claimAgainstAction,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not what actions.csv says of \u{201C}\(action.title.value)\u{201D}.",
      at: place,
      notes: [Note("It is \(action.delivery.value.rawValue).", at: action.delivery.source)],
      help: "Correct the one that is wrong."
    )
  }
}
