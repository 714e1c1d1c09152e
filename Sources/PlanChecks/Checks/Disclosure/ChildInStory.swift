import Diagnostics
import Markdown
import PlanModel

/// Finds what gives away whose story a case study tells, or who said something in a conversation:
/// a full name, a day of birth, or a school.
///
/// A first name alone may be made up, and so is sound.
struct ChildInStory: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let stories = plan.stories
    guard !stories.isEmpty else { return [] }
    let own = ownWords(in: plan)
    return stories.flatMap { writing in
      writing.sentences.flatMap { range -> [Diagnostic] in
        let words = writing.words
        let places = words.places(in: range)
        let found: [(Range<Int>, Fault)] = [
          name(in: words, places, own).map { ($0, .name) },
          birth(in: words, places).map { ($0, .birth) },
          school(in: words, places, own).map { ($0, .school) },
        ]
        .compactMap(\.self)
        return found.map { found, fault in
          .givenAway(words[found], fault, at: writing.source(of: words.stretch(of: found)))
        }
      }
    }
  }

  fileprivate enum Fault {
    case name
    case birth
    case school
  }

  /// "Mina Okafor": a first name, or a name that somebody is said to have, with another behind it.
  private func name(in words: TextWords, _ places: Range<Int>, _ own: Set<UInt64>) -> Range<Int>? {
    places.dropLast().first { place in
      let next = place + 1
      guard words.beginsWithCapital(place), words.beginsWithCapital(next),
        words.isFollowedClosely(place), words.letterCount(of: next) > 2,
        !words.isInCapitals(next), !own.contains(words.keys[next]),
        !own.contains(words.keys[place]), !Self.places.contains(words.keys[next])
      else { return false }
      let before = place - 1
      let isNamed =
        before > places.lowerBound && Self.naming.contains(words.keys[before])
        || before - 1 > places.lowerBound && Self.naming.contains(words.keys[before - 1])
          && Self.whom.contains(words.keys[before])
      return isNamed || WordList.firstNames.contains(words[place].lowercased())
    }
    .map { $0..<$0 + 2 }
  }

  /// "Born on 12 March 2009".
  private func birth(in words: TextWords, _ places: Range<Int>) -> Range<Int>? {
    guard let born = places.first(where: { Self.births.contains(words.keys[$0]) }) else {
      return nil
    }
    let date = WrittenDate.all(in: words, born + 1..<min(places.upperBound, born + 7)).first
    return date.flatMap { $0.day == nil ? nil : $0.places }
  }

  /// "At St Mary's Primary School".
  private func school(in words: TextWords, _ places: Range<Int>, _ own: Set<UInt64>) -> Range<Int>?
  {
    for place in places.dropFirst()
    where Self.schools.contains(words.keys[place]) && words.beginsWithCapital(place) {
      var start = place
      while start > places.lowerBound, words.beginsWithCapital(start - 1),
        words.isFollowedClosely(start - 1)
      {
        start -= 1
      }
      let before = start - 1
      guard start < place, before >= places.lowerBound, Self.at.contains(words.keys[before]),
        !(start..<place + 1).allSatisfy({ own.contains(words.keys[$0]) })
      else { continue }
      return start..<place + 1
    }
    return nil
  }

  /// The words of the names of the area, of its organisations and of its services.
  private func ownWords(in plan: ExaminedPlan) -> Set<UInt64> {
    let area = plan.settings.area
    let names =
      [area.name] + area.places.map(\.name) + plan.records.organisations.map(\.name)
      + plan.records.services.map(\.name)
    return names.reduce(into: []) { keys, name in keys.formUnion(TextWords(name.value).keys) }
  }

  private static let naming = WordKeys([
    "is", "called", "call", "named", "name", "son", "daughter", "brother", "sister", "child",
  ])
  private static let whom = WordKeys(["her", "him", "them", "was", "is"])
  private static let births = WordKeys(["born", "birth"])
  private static let at = WordKeys(["at", "from", "attends", "attended", "joined", "left"])
  private static let schools = WordKeys([
    "school", "academy", "primary", "high", "college", "grammar", "juniors", "infants", "nursery",
    "secondary",
  ])
  /// Words behind a first name that make it the name of a place.
  private static let places = WordKeys([
    "house", "road", "street", "park", "ward", "centre", "hall", "lodge", "court", "trust",
    "foundation", "clinic", "unit", "school", "academy", "hub", "project",
  ])
}

extension Diagnostic {
  fileprivate static func givenAway(
    _ words: String,
    _ fault: ChildInStory.Fault,
    at place: SourceRange
  ) -> Diagnostic {
    let what =
      switch fault {
      case .name: "is the full name of somebody"
      case .birth: "is the day when somebody was born"
      case .school: "names a school"
      }
    let help =
      switch fault {
      case .name: "Take it out, or give a first name that is nobody\u{2019}s."
      case .birth: "Take it out. \u{201C}age-band\u{201D} says enough."
      case .school: "Write what kind of school it is, such as \u{201C}a secondary school\u{201D}."
      }
    return Diagnostic(
      .childInStory,
      fault == .school ? .shouldFix : .mustFix,
      "\u{201C}\(words)\u{201D} \(what), and may give away whose story this is.",
      at: place,
      help: help
    )
  }
}
