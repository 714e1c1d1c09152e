import Diagnostics
import PlanModel

/// Finds sentences of an enabler that give another rating than its list has for the newest year: “we
/// rate ourselves 3 out of 4”.
struct RatingInWords: PlanAdvice {
  private static let rating = WordKeys(["rate", "rated", "rating", "score", "scored", "ourselves"])
  private static let past = WordKeys([
    "was", "were", "last", "from", "down", "up", "previous", "earlier", "had", "aim", "want",
    "reach", "by", "will", "needs", "means", "if",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let newest = Dictionary(
      plan.records.enablers.compactMap { enabler in
        enabler.ratings.max { $0.year.value < $1.year.value }.map { (enabler.id.value, $0) }
      }
    ) { first, _ in first }
    return plan.writings.filter {
      $0.from.kind == .enabler && $0.block != nil && !$0.isQuoted
    }
    .flatMap { writing in
      writing.sentences.compactMap { range -> Diagnostic? in
        let words = writing.words
        let places = words.places(in: range)
        guard let own = newest[writing.from.id],
          let verb = places.first(where: { Self.rating.contains(words.keys[$0]) }),
          !places.contains(where: { Self.past.contains(words.keys[$0]) })
        else { return nil }
        let numbers = (verb + 1..<max(verb + 1, min(places.upperBound, verb + 6))).filter {
          NumberWords.value(of: words[$0].lowercased()).map { (1...4).contains($0) } ?? false
        }
        guard let place = numbers.first,
          let said = NumberWords.value(of: words[place].lowercased()),
          let known = Int(own.score.value.rawValue), known != said
        else { return nil }
        return .otherRating(
          words[place],
          own,
          at: writing.source(of: words.stretch(of: place..<place + 1))
        )
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func otherRating(
    _ words: String,
    _ rating: Enabler.Rating,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .enablerRating,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not the rating for \(rating.year.value.text).",
      at: place,
      notes: [Note("It is set here.", at: rating.score.source)],
      help: "Correct the one that is wrong."
    )
  }
}
