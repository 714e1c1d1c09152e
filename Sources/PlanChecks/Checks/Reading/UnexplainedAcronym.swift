import Diagnostics
import PlanModel

/// Finds short forms in capitals that neither the glossary nor the plan itself explains.
struct UnexplainedAcronym: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.glossary) else { return [] }
    var uses: [String: [SourceRange]] = [:]
    var explained = WordList.knownAcronyms.union(WordList.reminders).union(names(in: plan))
      .union(AbolishedBody.shortForms)
    var ordinary: Set<UInt64> = []
    for writing in plan.writings where isRead(writing) {
      let words = writing.words
      for place in 0..<words.count {
        guard words.isInCapitals(place) else {
          ordinary.insert(words.keys[place])
          continue
        }
        let acronym = stem(of: words[place])
        if isSpeltOut(place, in: words) { explained.insert(acronym) }
        guard (2...6).contains(acronym.utf8.count), !isShouted(place, in: words),
          words.sign(before: place) != UInt8(ascii: "#")
        else { continue }
        // What an editor left behind is told as such.
        guard !LeftOverText.holds(words.ranges[place], in: writing) else { continue }
        uses[acronym, default: []].append(writing.source(of: words.ranges[place]))
      }
    }
    // A word that also stands in small letters is one that somebody stressed.
    return uses.filter { !explained.contains($0.key) && !ordinary.contains(TextWords.key($0.key)) }
      .sorted { $0.key < $1.key }
      .map { .unexplained($0.key, at: $0.value.sorted()) }
  }

  /// Names are names, and the words of a source's title are not ours.
  private func isRead(_ writing: Writing) -> Bool {
    if writing.block != nil { return true }
    switch writing.from.kind {
    case .page, .priority, .action, .milestone, .engagement, .caseStudy, .learning, .risk, .pathway,
      .metric, .enabler:
      return ["title", "summary", "outcome", "reason", "note", "text", "audience", "plain-title"]
        .contains(writing.key)
    case .service: return writing.key == "summary"
    default: return false
    }
  }

  /// The words in capitals of the glossary and of names.
  private func names(in plan: ExaminedPlan) -> Set<String> {
    let glossary = plan.records.glossary.flatMap { [$0.term, $0.shortForm].compactMap(\.self) }
    let organisations = plan.records.organisations.map(\.name)
    let services = plan.records.services.flatMap { [$0.name] + $0.previousNames }
    let lines = plan.settings.crisisLines.map(\.name)
    let codes = plan.records.metrics.compactMap(\.code)
    var names: Set<String> = []
    for name in glossary + organisations + services + lines + codes {
      let words = TextWords(name.value)
      for place in 0..<words.count where words.isInCapitals(place) {
        names.insert(stem(of: words[place]))
      }
    }
    return names
  }

  /// `ICBs` is the same as `ICB`.
  private func stem(of word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  /// `integrated care board (ICB)`, and `ICB (integrated care board)`.
  private func isSpeltOut(_ place: Int, in words: TextWords) -> Bool {
    let opens = UInt8(ascii: "(")
    if words.sign(before: place) == opens, words.sign(after: place) == UInt8(ascii: ")") {
      return place >= 2
    }
    return words.hasSign(opens, after: place) && place + 2 < words.count
  }

  /// Whether the words around are in capitals too, as in a heading that shouts.
  private func isShouted(_ place: Int, in words: TextWords) -> Bool {
    let around = max(0, place - 2)..<min(words.count, place + 3)
    return around.count > 2 && around.allSatisfy(words.isInCapitals)
  }
}

extension Diagnostic {
  fileprivate static func unexplained(_ acronym: String, at places: [SourceRange]) -> Diagnostic {
    let others = places.dropFirst()
    let more = others.count > 3 ? " It stands in \(places.count) places." : ""
    return Diagnostic(
      .unexplainedAcronym,
      .shouldFix,
      "\u{201C}\(acronym)\u{201D} is not explained in the plan.",
      at: places.first,
      notes: others.prefix(3).map { Note("It also stands here.", at: $0) },
      help:
        "Spell it out where it is first used, with the short form in brackets, or add it to glossary.csv.\(more)"
    )
  }
}
