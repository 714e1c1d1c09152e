import Confidentiality
import Diagnostics
import Markdown
import PlanModel

/// Finds sentences that say how many were trained, and link to a course that says otherwise: "two
/// thirds of pastoral leads had [supervision](training:supervision)" with 41 of 88.
struct DifferingTraining: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let courses = Dictionary(plan.records.training.map { ($0.id.value, $0) }) { first, _ in first }
    guard !courses.isEmpty else { return [] }
    return plan.writings.filter { $0.block != nil && !$0.isQuoted }.flatMap { writing in
      writing.sentences.compactMap { range -> Diagnostic? in
        let links = writing.links.filter { range.overlaps($0.range) && !$0.isImage }
        guard links.count == 1, let link = links.first, link.destination.hasPrefix("training:"),
          let course = courses[String(link.destination.dropFirst(9).prefix { $0 != "#" })],
          let trained = course.trained, let whole = course.of, whole.value.raw > 0
        else { return nil }
        let tokens = ProseToken.list(writing[range], from: range.lowerBound)
        let share = Double(trained.value.raw) / Double(whole.value.raw)
        guard let claim = SharePhrase.only(in: tokens), !claim.holds(share) else { return nil }
        let stretch =
          tokens[claim.tokens.lowerBound].range
          .lowerBound..<tokens[claim.tokens.upperBound - 1].range.upperBound
        return .otherShare(
          writing.written(stretch),
          course,
          trained.source,
          at: writing.source(of: stretch)
        )
      }
    }
  }
}

/// A share of a whole as a sentence gives it: "two thirds", "fewer than half", "47 per cent", "one
/// in five", "41 of 88".
struct SharePhrase {
  private enum Bound {
    case about(Double)
    case under(Double)
    case over(Double)
  }

  let tokens: Range<Int>
  private let share: Double
  private let bound: Bound

  /// The share that is meant, from 0 to 1.
  var value: Double { share }

  /// Whether a share is what somebody would put so.
  func holds(_ known: Double) -> Bool {
    switch bound {
    case .about(let leeway): abs(known - share) <= leeway
    case .under(let leeway): known < share + leeway
    case .over(let leeway): known > share - leeway
    }
  }

  /// The share of a sentence that gives one and no other.
  static func only(in tokens: [ProseToken]) -> SharePhrase? {
    let all = all(in: tokens)
    return all.count == 1 ? all.first : nil
  }

  /// Every share of a sentence, in order.
  static func all(in tokens: [ProseToken]) -> [SharePhrase] {
    func word(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].word : "" }
    var found: [SharePhrase] = []
    var place = 0
    while place < tokens.count {
      if let (share, length, leeway) = share(at: place, word) {
        var start = place
        var bound = Bound.about(leeway)
        if word(place - 1) == "than", ["fewer", "less"].contains(word(place - 2)) {
          (start, bound) = (place - 2, .under(0))
        } else if ["under", "nearly", "almost"].contains(word(place - 1)) {
          (start, bound) = (place - 1, word(place - 1) == "under" ? .under(0) : bound)
        } else if word(place - 1) == "than", word(place - 2) == "more" {
          (start, bound) = (place - 2, .over(0))
        } else if word(place - 1) == "over" {
          (start, bound) = (place - 1, .over(0))
        }
        found.append(SharePhrase(tokens: start..<place + length, share: share, bound: bound))
        place += length
      } else {
        place += 1
      }
    }
    return found
  }

  /// The share at a word, how many words it takes and how far it may be off.
  private static func share(
    at place: Int,
    _ word: (Int) -> String
  ) -> (Double, Int, Double)? {
    if let fraction = fractions[word(place) + " " + word(place + 1)] { return (fraction, 2, 0.06) }
    if let fraction = fractions[word(place)], word(place - 1) != "first", word(place - 1) != "last"
    {
      return (fraction, 1, 0.06)
    }
    let number = word(place)
    if let first = number.utf8.first, (0x30...0x39).contains(first), let value = Double(number),
      value <= 100
    {
      if ["%", "percent"].contains(word(place + 1)) { return (value / 100, 2, 0.015) }
      if word(place + 1) == "per", word(place + 2) == "cent" { return (value / 100, 3, 0.015) }
    }
    guard let part = NumberWords.value(of: number), part > 0 else { return nil }
    var next = place + 1
    while ["child", "children", "people", "person", "young"].contains(word(next)), next < place + 3
    {
      next += 1
    }
    let isIn = word(next) == "in" || word(next) == "out" && word(next + 1) == "of"
    let isOf = word(next) == "of" && next == place + 1
    guard isIn || isOf else { return nil }
    next += word(next) == "out" ? 2 : 1
    if word(next) == "every" || isOf && word(next) == "the" { next += 1 }
    guard let whole = NumberWords.value(of: word(next)), whole > part,
      isOf || whole <= 10 && part < 10
    else { return nil }
    let share = Double(part) / Double(whole)
    return (
      share, next + 1 - place, isOf ? 0.005 : min(0.06, max(0.015, 0.4 / Double(whole * whole)))
    )
  }

  private static let fractions = [
    "a third": 0.333, "one third": 0.333, "two thirds": 0.667, "two-thirds": 0.667, "half": 0.5,
    "a quarter": 0.25, "one quarter": 0.25, "three quarters": 0.75, "three-quarters": 0.75,
    "a fifth": 0.2, "one fifth": 0.2, "two fifths": 0.4, "three fifths": 0.6, "a tenth": 0.1,
    "one-third": 0.333, "one-quarter": 0.25, "one-fifth": 0.2,
  ]
}

extension Diagnostic {
  fileprivate static func otherShare(
    _ words: String,
    _ course: TrainingCourse,
    _ row: SourceRange,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .differingNumber,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not the share that was trained in \u{201C}\(course.title.value)\u{201D}.",
      at: place,
      notes: [Note("How many were trained, and of how many, is here.", at: row)],
      help: "Write the share of training.csv, or correct it there."
    )
  }
}
