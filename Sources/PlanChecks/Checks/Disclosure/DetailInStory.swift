import Diagnostics
import Markdown
import PlanModel

/// Finds details in a case study, or in what people said, by which neighbours know whose story it is:
/// the work of a parent, an address, being the only one of a kind, an age to the month.
struct DetailInStory: PlanAdvice {
  private static let relatives = WordKeys([
    "mother", "father", "mum", "dad", "parents", "brother", "sister", "gran", "grandmother",
    "grandfather", "grandad", "nan", "aunt", "uncle", "stepfather", "stepmother", "stepdad",
    "stepmum", "carer",
  ])
  private static let owners = WordKeys(["whose", "his", "her", "their", "the"])
  private static let working = WordKeys([
    "runs", "ran", "owns", "owned", "manages", "managed", "teaches", "taught",
  ])
  private static let works = WordKeys(["works", "worked", "work"])
  private static let at = WordKeys(["at", "as", "for"])
  private static let being = WordKeys(["is", "was"])
  private static let articles = WordKeys(["the", "a", "an"])
  private static let jobs = WordKeys([
    "councillor", "vicar", "headteacher", "head", "teacher", "doctor", "gp", "nurse", "farmer",
    "postmistress", "postmaster", "officer", "soldier", "solicitor", "butcher", "mayor", "priest",
    "governor", "lollipop", "caretaker", "fisherman", "shopkeeper", "landlord", "landlady",
  ])
  private static let streets = WordKeys([
    "street", "road", "lane", "avenue", "close", "drive", "crescent", "terrace", "estate", "way",
    "gardens", "grove",
  ])
  private static let homes = WordKeys(["on", "in", "at", "lives", "living", "lived", "from", "off"])
  private static let only = TextWords.key("only")
  private static let kinds = WordKeys([
    "boy", "girl", "child", "pupil", "student", "family", "young", "person", "wheelchair", "black",
    "trans", "muslim", "jewish", "traveller", "polish", "refugee", "adopted", "deaf", "blind",
  ])
  private static let within = WordKeys(["in", "at", "of", "on"])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let stories = plan.stories.filter { $0.key != "title" }
    guard !stories.isEmpty else { return [] }
    let known = Set(
      plan.records.locations.flatMap { TextWords($0.name.value).keys }
        + plan.records.services.flatMap { TextWords($0.name.value).keys }
    )
    return stories.flatMap { writing in
      writing.sentences.flatMap { range -> [Diagnostic] in
        let words = writing.words
        let places = words.places(in: range)
        let found: [(Range<Int>, Detail)] = [
          job(in: words, places).map { ($0, .job) },
          street(in: words, places, known).map { ($0, .street) },
          onlyOne(in: words, places).map { ($0, .onlyOne) },
          exactAge(in: words, places).map { ($0, .age) },
        ]
        .compactMap(\.self)
        return found.map { found, detail in
          .detail(words[found], detail, at: writing.source(of: words.stretch(of: found)))
        }
      }
    }
  }

  fileprivate enum Detail {
    case job
    case street
    case onlyOne
    case age
  }

  /// "Whose mother runs the post office", "her dad is a councillor".
  private func job(in words: TextWords, _ places: Range<Int>) -> Range<Int>? {
    for place in places.dropFirst()
    where Self.relatives.contains(words.keys[place])
      && Self.owners.contains(words.keys[place - 1]) && place + 2 < places.upperBound
    {
      let verb = place + 1
      let end = min(places.upperBound, verb + 5)
      if Self.working.contains(words.keys[verb]) { return place - 1..<end }
      if Self.works.contains(words.keys[verb]), Self.at.contains(words.keys[verb + 1]) {
        return place - 1..<end
      }
      if Self.being.contains(words.keys[verb]), Self.articles.contains(words.keys[verb + 1]),
        let job = (verb + 2..<max(verb + 2, end)).first(where: {
          Self.jobs.contains(words.keys[$0])
        })
      {
        return place - 1..<job + 1
      }
    }
    return nil
  }

  /// "On Quay Street".
  private func street(
    in words: TextWords,
    _ places: Range<Int>,
    _ known: Set<UInt64>
  ) -> Range<Int>? {
    for place in places.dropFirst(2)
    where Self.streets.contains(words.keys[place]) && words.beginsWithCapital(place) {
      var start = place
      while start > places.lowerBound, words.isFollowedClosely(start - 1),
        words.beginsWithCapital(start - 1) || words.number(at: start - 1) != nil
      {
        start -= 1
      }
      guard start < place, start > places.lowerBound,
        Self.homes.contains(words.keys[start - 1]),
        !(start..<place).allSatisfy({ known.contains(words.keys[$0]) })
      else { continue }
      return start..<place + 1
    }
    return nil
  }

  /// "The only wheelchair user in the school".
  private func onlyOne(in words: TextWords, _ places: Range<Int>) -> Range<Int>? {
    for place in places.dropFirst()
    where words.keys[place] == Self.only && Self.articles.contains(words.keys[place - 1]) {
      let ahead = place + 1..<min(places.upperBound, place + 4)
      guard let kind = ahead.first(where: { Self.kinds.contains(words.keys[$0]) }),
        let end = (kind + 1..<min(places.upperBound, kind + 4)).first(where: {
          Self.within.contains(words.keys[$0])
        })
      else { continue }
      return place - 1..<min(places.upperBound, end + 3)
    }
    return nil
  }

  /// "Aged 13 years and 4 months".
  private func exactAge(in words: TextWords, _ places: Range<Int>) -> Range<Int>? {
    places.dropLast(4).first { place in
      words.number(at: place).map { (4...25).contains($0) } ?? false
        && words[place + 1].lowercased() == "years" && words[place + 2].lowercased() == "and"
        && words[place + 4].lowercased().hasPrefix("month")
    }
    .map { $0..<$0 + 5 }
  }
}

extension Diagnostic {
  fileprivate static func detail(
    _ words: String,
    _ detail: DetailInStory.Detail,
    at place: SourceRange
  ) -> Diagnostic {
    let what =
      switch detail {
      case .job: "says what a relative does"
      case .street: "says where somebody lives"
      case .onlyOne: "speaks of somebody of whom there is one"
      case .age: "is an age to the month"
      }
    return Diagnostic(
      .childInStory,
      .shouldFix,
      "\u{201C}\(words)\u{201D} \(what), and may give away whose story this is.",
      at: place,
      help: "Take it out, or change it so that neighbours cannot tell who is meant."
    )
  }
}
