import PlanModel

/// Finds another area that a sentence speaks of as if it were the plan's own.
struct AreaInSentence {
  let areas: Phrases
  /// Every word of the plan's own names.
  let own: Set<UInt64>

  /// What makes of the name of an area that of a body: “Wigan Council”.
  private static let bodies = keys([
    "council", "ccg", "icb", "ics", "camhs", "cypmhs", "safeguarding", "hospital's", "borough",
    "integrated", "clinical", "healthwatch", "children's", "ltp", "send", "youth", "lscp", "csp",
  ])
  private static let joints = keys(["and", "county", "city", "borough", "metropolitan", "district"])
  private static let places = keys(["in", "across", "throughout", "for", "within", "of"])
  private static let people = keys([
    "children", "people", "families", "we", "our", "everyone", "schools", "pupils", "parents",
    "carers", "residents", "child", "grow", "person", "team", "teams", "services", "partners",
    "community", "communities", "staff", "hub", "hubs", "population", "referrals", "young", "you",
    "volunteers", "workers", "providers", "boys", "girls", "students", "headteachers", "gps",
    "practices", "adults", "residents", "commissioners", "professionals", "charities", "waits",
    "demand", "live", "living", "teenagers", "babies", "teachers", "colleges", "partnership",
  ])
  /// Words of sentences that set others beside us, or send somebody there.
  private static let elsewhere = keys([
    "neighbour", "neighbours", "neighbouring", "nearby", "other", "others", "elsewhere", "like",
    "such", "learn", "learnt", "learned", "visited", "visit", "visits", "compared", "similar",
    "hospital", "unit", "ward", "bed", "beds", "placed", "placements", "region", "regional", "from",
    "example", "published", "university", "study", "model", "border", "beyond", "outside", "than",
    "moved", "move", "commuting", "train", "bus", "near", "between", "nationally", "england",
    "national", "shared", "joint", "jointly", "with", "inspired",
  ])

  private static let with = TextWords.key("with")
  private static let living = keys(["live", "lives", "living", "resident", "registered", "born"])
  private static let denials = keys([
    "if", "not", "or", "who", "moved", "used", "even", "when", "placed", "but", "was", "were",
  ])

  private static func keys(_ words: [String]) -> Set<UInt64> {
    Set(words.map { TextWords.key($0) })
  }

  /// The words that name it.
  func first(in words: TextWords, of writing: Writing) -> Range<Int>? {
    guard
      writing.block != nil
        || ["outcome", "vision", "progress", "reason", "how", "summary"].contains(writing.key)
    else { return nil }
    for sentence in writing.sentences {
      let places = words.places(in: sentence)
      for place in places {
        let length = areas.length(at: place, in: words)
        guard length > 0, words.beginsWithCapital(place), !own.contains(words.keys[place]),
          length > 1 || place > places.lowerBound || isBody(behind: place + 1, in: words, places),
          isOurs(place..<place + length, in: words, places, isOfWhom: writing.key == "eligibility")
        else { continue }
        return place..<place + length
      }
    }
    return nil
  }

  private func isOurs(
    _ name: Range<Int>,
    in words: TextWords,
    _ places: Range<Int>,
    isOfWhom: Bool
  ) -> Bool {
    // "You live in Wigan" is of nowhere else.
    if name.lowerBound > places.lowerBound + 1,
      Self.places.contains(words.keys[name.lowerBound - 1]),
      Self.living.contains(words.keys[name.lowerBound - 2])
    {
      return !places.contains { Self.denials.contains(words.keys[$0]) }
    }
    // "You are with a GP in Wigan" is of whom a service is for.
    let others = places.contains { place in
      Self.elsewhere.contains(words.keys[place]) && !(isOfWhom && words.keys[place] == Self.with)
    }
    guard !others else { return false }
    if isBody(behind: name.upperBound, in: words, places) { return true }
    guard name.lowerBound > places.lowerBound,
      Self.places.contains(words.keys[name.lowerBound - 1])
    else { return false }
    return places.contains { Self.people.contains(words.keys[$0]) }
  }

  /// Whether the name goes on to be that of a body: “and Waveney ICB”, “City Council”.
  private func isBody(behind end: Int, in words: TextWords, _ places: Range<Int>) -> Bool {
    var place = end
    while place < places.upperBound, place < end + 4, words.isFollowedClosely(place - 1) {
      if Self.bodies.contains(words.keys[place]) { return words.beginsWithCapital(place) }
      guard Self.joints.contains(words.keys[place]) || words.beginsWithCapital(place) else {
        return false
      }
      place += 1
    }
    return false
  }
}
