import Diagnostics
import PlanModel

/// Finds words about suicide and illness that hurt those who read them.
///
/// From the Samaritans' media guidelines for reporting suicide: “commit” is of crimes, and no attempt
/// is successful. The NHS service manual on inclusive content asks for “has” instead of “suffers from”
/// and for wheelchair users, who are not “bound”.
struct HurtfulWord: PlanAdvice {
  private static let words: [(said: [String], better: String)] = [
    (
      ["commits suicide", "committed suicide", "committing suicide", "to commit suicide"],
      "\u{201C}die by suicide\u{201D} or \u{201C}end their life\u{201D}"
    ),
    (
      [
        "successful suicide", "successful suicides", "failed suicide", "unsuccessful suicide",
        "failed suicide attempt",
      ],
      "\u{201C}died by suicide\u{201D} or \u{201C}tried to end their life\u{201D}"
    ),
    (
      [
        "suffers from autism", "suffering from autism", "suffer from autism",
        "suffers from adhd", "suffering from adhd", "suffer from adhd",
      ],
      "\u{201C}is autistic\u{201D} or \u{201C}has ADHD\u{201D}"
    ),
    (["wheelchair bound", "confined to a wheelchair"], "\u{201C}uses a wheelchair\u{201D}"),
  ]
  private static let phrases = words.map { Phrases($0.said) }
  private static let all = Phrases(words.flatMap(\.said))

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.writings.filter { !$0.isQuoted && $0.key != "avoid" && $0.from.kind != .source }.flatMap {
      writing -> [Diagnostic] in
      let text = writing.words
      guard Self.all.mayStand(in: text) else { return [] }
      return zip(Self.phrases, Self.words).flatMap { phrases, entry in
        phrases.places(in: text).filter { !writing.isInQuotationMarks($0.lowerBound) }.map {
          found in
          Diagnostic.hurts(
            text[found],
            entry.better,
            at: writing.source(of: text.stretch(of: found))
          )
        }
      }
    }
  }
}

extension Writing {
  /// Whether a word is spoken of, and not used: right behind a quotation mark.
  fileprivate func isInQuotationMarks(_ place: Int) -> Bool {
    let sign = words.sign(before: place)
    return sign == UInt8(ascii: "\"") || sign == 0x9C || sign == UInt8(ascii: "'")
  }
}

extension Diagnostic {
  fileprivate static func hurts(
    _ words: String,
    _ better: String,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .hurtfulWord,
      .shouldFix,
      "\u{201C}\(words)\u{201D} hurts people who read it.",
      at: place,
      help: "Write \(better)."
    )
  }
}
