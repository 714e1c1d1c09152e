import Diagnostics
import Markdown
import PlanAnalysis
import PlanModel

/// Finds links to an action whose words give another number than its title: "[a fourth team](action:…)"
/// of "Start a third team", "[five navigators](action:…)" of "Employ four navigators".
///
/// A number that its milestones or its progress give is right too; lengths of time are held elsewhere.
struct NumberOfAction: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let steps = Dictionary(grouping: plan.records.milestones) { $0.action.value }
    let known = Dictionary(
      plan.records.actions.compactMap { action in
        Numbers(of: action, steps[action.id.value] ?? []).map { (action.id.value, $0) }
      }
    ) { first, _ in first }
    guard plan.index.knowsAll(.milestone) else { return [] }
    return otherAges(in: plan)
      + plan.writings.filter { $0.block != nil && !$0.isQuoted && !$0.links.isEmpty }
      .flatMap { writing in
        writing.links.compactMap { link -> Diagnostic? in
          guard let id = link.action, let numbers = known[id] else { return nil }
          let tokens = ProseToken.list(writing[link.range], from: link.range.lowerBound)
          guard let wrong = numbers.wrong(in: tokens) else { return nil }
          return .otherNumber(
            writing.written(wrong),
            numbers.action,
            at: writing.source(of: wrong)
          )
        }
      }
  }

  /// "[The navigators](action:…) work with people aged 16 to 25" of "navigators for people aged 17
  /// to 25".
  private func otherAges(in plan: ExaminedPlan) -> [Diagnostic] {
    let titled = Dictionary(
      plan.records.actions.compactMap { action -> (String, (Action, AgeRange))? in
        let claims = AgeClaim.all(in: action.title.value)
        guard claims.count == 1, case .range(let ages) = claims[0].form else { return nil }
        return (action.id.value, (action, ages))
      }
    ) { first, _ in first }
    guard !titled.isEmpty else { return [] }
    return plan.writings.filter { $0.block != nil && !$0.isQuoted && !$0.links.isEmpty }
      .flatMap { writing in
        writing.sentences.compactMap { range -> Diagnostic? in
          let links = writing.links.filter { range.overlaps($0.range) }
          guard links.count == 1, let id = links[0].action, let (action, ages) = titled[id],
            case let claims = AgeClaim.all(in: String(writing[range])), claims.count == 1,
            case .range(let said) = claims[0].form, said != ages, !claims[0].isCondition
          else { return nil }
          let stretch = range.lowerBound + claims[0].start..<range.lowerBound + claims[0].end
          return .otherAges(writing.written(stretch), action, at: writing.source(of: stretch))
        }
      }
  }

  /// The numbers that an action gives.
  private struct Numbers {
    let action: Action
    /// The one place in an order that the title names: 3 of "a third team".
    private let place: Int?
    /// The nouns that the title counts: 4 navigators.
    private let counts: [String: Int]
    private let otherPlaces: Set<String>
    private let others: Set<Int>

    init?(of action: Action, _ steps: [Milestone]) {
      self.action = action
      let title = ProseToken.list(action.title.value)
      let places = title.compactMap { ordinals.firstIndex(of: $0.word) }
      place = places.count == 1 ? places.first.map { $0 + 2 } : nil
      counts = Dictionary(Self.counted(in: title).map { ($0.noun, $0.number) }) { first, _ in first
      }
      guard place != nil || !counts.isEmpty else { return nil }
      let texts =
        steps.map(\.title.value) + [action.progress?.text, action.reason?.value].compactMap(\.self)
      let words = texts.flatMap { ProseToken.list($0).map(\.word) }
      others = Set(words.compactMap { NumberWords.value(of: $0) })
      otherPlaces = Set(words).intersection(ordinals)
    }

    /// Where words give another number.
    func wrong(in tokens: [ProseToken]) -> Range<Int>? {
      if let place {
        let said = tokens.filter { ordinals.contains($0.word) }
        if said.count == 1, let token = said.first,
          let number = ordinals.firstIndex(of: token.word), number + 2 != place,
          !otherPlaces.contains(token.word)
        {
          return token.range
        }
      }
      return Self.counted(in: tokens).first { counted in
        guard let own = counts[counted.noun] else { return false }
        return own != counted.number && !others.contains(counted.number)
      }?
      .range
    }

    /// "Four navigators", without the ending of the plural.
    private static func counted(
      in tokens: [ProseToken]
    ) -> [(number: Int, noun: String, range: Range<Int>)] {
      tokens.indices.dropLast().compactMap { place in
        let noun = tokens[place + 1].word
        guard let number = NumberWords.value(of: tokens[place].word), number > 0,
          noun.hasSuffix("s"), noun.first?.isLetter ?? false, !units.contains(noun)
        else { return nil }
        return (
          number, String(noun.dropLast()),
          tokens[place].range.lowerBound..<tokens[place + 1].range.upperBound
        )
      }
    }
  }

  private static let units: Set = [
    "days", "weeks", "months", "years", "hours", "minutes", "times", "terms", "is", "was", "has",
  ]
  private static let ordinals = [
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
}

extension Diagnostic {
  fileprivate static func otherAges(
    _ words: String,
    _ action: Action,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .claimAgainstAction,
      .shouldFix,
      "\u{201C}\(words)\u{201D} are not the ages of \u{201C}\(action.title.value)\u{201D}.",
      at: place,
      notes: [Note("Its title is here.", at: action.title.source)],
      help: "Correct the one that is wrong."
    )
  }

  fileprivate static func otherNumber(
    _ words: String,
    _ action: Action,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .claimAgainstAction,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not the number of \u{201C}\(action.title.value)\u{201D}.",
      at: place,
      notes: [Note("Its title is here.", at: action.title.source)],
      help: "Correct the one that is wrong."
    )
  }
}
