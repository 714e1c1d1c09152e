import Diagnostics
import PlanModel

/// Reads which version of a plan a sentence calls it, and when it was published.
enum PlanEditionWords {
  /// Words that say otherwise than the settings do, what these say and where.
  ///
  /// Takes the words of a sentence and where "the plan" stands in it.
  static func fault(
    in words: TextWords,
    _ places: Range<Int>,
    _ subject: Int?,
    _ plan: ExaminedPlan
  ) -> (words: Range<Int>, fact: String, place: SourceRange)? {
    guard !places.contains(where: { drafts.contains(words.keys[$0]) }) else { return nil }
    return publication(in: words, places, subject, plan)
      ?? version(in: words, places, subject, plan)
  }

  /// "The plan was published on 1 October 2026".
  private static func publication(
    in words: TextWords,
    _ places: Range<Int>,
    _ subject: Int?,
    _ plan: ExaminedPlan
  ) -> (words: Range<Int>, fact: String, place: SourceRange)? {
    guard let subject, let day = plan.settings.publishedOn,
      let verb = (subject + 1..<max(subject + 1, min(places.upperBound, subject + 4)))
        .first(where: { words[$0].lowercased() == "published" }),
      let date = WrittenDate.all(
        in: words,
        verb + 1..<max(verb + 1, min(places.upperBound, verb + 5))
      ).first,
      date.places.lowerBound == verb + 2, !date.holds(day.value), !date.isAfter(plan.today),
      !plan.settings.versionLog.contains(where: { date.holds($0.date.value) })
    else { return nil }
    return (date.places, "The plan was published on \(day.value.inWords).", day.source)
  }

  /// "This is version 2.0", of a plan in its third.
  private static func version(
    in words: TextWords,
    _ places: Range<Int>,
    _ subject: Int?,
    _ plan: ExaminedPlan
  ) -> (words: Range<Int>, fact: String, place: SourceRange)? {
    guard let place = places.dropLast(2).first(where: { words[$0].lowercased() == "version" }),
      place > places.lowerBound, let whole = words.number(at: place + 1),
      let part = words.number(at: place + 2),
      words.sign(after: place + 1) == UInt8(ascii: "."),
      words[places.lowerBound].lowercased() == "this" || subject.map({ $0 < place }) ?? false,
      case let own = plan.settings.version, own.value != "\(whole).\(part)",
      own.value.contains(".")
    else { return nil }
    return (place..<place + 3, "The plan is version \(own.value).", own.source)
  }

  /// Of an edition before this one.
  private static let drafts = WordKeys([
    "draft", "first", "earlier", "before", "last", "previous", "comment", "comments", "replaces",
    "corrected", "consultation", "old",
  ])
}
