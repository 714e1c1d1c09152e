import PlanModel

/// Finds hidden numbers in sentences.
struct HiddenNumberFinder {
  /// A number that a sentence says.
  struct Finding {
    let number: HiddenNumber
    /// In bytes from the start of the sentence.
    let range: Range<Int>
    let isCertain: Bool
    /// Whether the sentence names the number's own period or part.
    var isOnOccasion = false
  }

  /// How surely a sentence is about something.
  private enum Mention: Int {
    case none
    /// It shares words with a title.
    case likely
    /// It stands in the record's own text.
    case own
    /// It links to the record or says its title.
    case certain
  }

  /// The numbers of each topic by the words for them.
  private var numbers: [String: [RecordName.Key: [HiddenNumber]]] = [:]
  private var topics: [RecordName.Key: HiddenTopic] = [:]
  /// The first words of all numbers.
  private let firstWords: WordKeys
  /// Which topics a word may be about, so that a sentence is held against few of them.
  private var topicsByWord: [String: Set<RecordName.Key>] = [:]

  init(_ numbers: [HiddenNumber]) {
    let tokens = Set(numbers.flatMap(\.tokens))
    firstWords = WordKeys(keys: Set(tokens.compactMap { TextWords($0).keys.first }))
    for number in numbers {
      let key = number.about.record
      for token in number.tokens {
        self.numbers[token, default: [:]][key, default: []].append(number)
      }
      guard topics.updateValue(number.about, forKey: key) == nil else { continue }
      let content = number.about.content
      let words =
        content.isEmpty
        ? number.about.titles.flatMap { SentenceWords($0[...]).words.map(\.text) } : Array(content)
      for word in words { topicsByWord[word, default: []].insert(key) }
    }
  }

  /// Whether some words of a text may say a hidden number: most say none at all.
  func mayFind(in words: TextWords, within places: Range<Int>) -> Bool {
    words.keys[places].contains { firstWords.contains($0) }
  }

  /// The hidden numbers that a sentence says, each place once.
  ///
  /// The number of a cell has what it counts in the heads of its table, before it.
  func find(
    in sentence: Substring,
    links: [String],
    from record: RecordName.Key,
    isCell: Bool = false
  ) -> [Finding] {
    let words = SentenceWords(sentence)
    let places = words.words.indices.filter { place in
      numbers[words.words[place].text] != nil && !isSomethingElse(words.words, at: place)
    }
    guard !places.isEmpty else { return [] }
    let text = words.text
    let mentions = mentions(in: words, text, links: links, from: record)
    return places.compactMap { place in
      let candidates = numbers[words.words[place].text] ?? [:]
      return mentions.flatMap { key, mention in
        (candidates[key] ?? []).compactMap {
          finding($0, mention, in: words, text, at: place, isCell: isCell)
        }
      }
      .max { one, other in
        (one.isCertain ? 2 : 0) + (one.isOnOccasion ? 1 : 0)
          < (other.isCertain ? 2 : 0) + (other.isOnOccasion ? 1 : 0)
      }
    }
  }

  /// What a sentence is about, the surest first.
  private func mentions(
    in words: SentenceWords,
    _ text: String,
    links: [String],
    from record: RecordName.Key
  ) -> [(key: RecordName.Key, mention: Mention)] {
    let said = Set(words.words.map(\.text))
    var keys: Set<RecordName.Key> = [record]
    for word in said { keys.formUnion(topicsByWord[word] ?? []) }
    for link in links {
      let parts = link.prefix { $0 != "#" }.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2, let kind = RecordKind(rawValue: parts[0]) else { continue }
      keys.insert(RecordName.Key(kind: kind, id: parts[1]))
    }
    return keys.compactMap { key in
      topics[key].map {
        (key: key, mention: mention(of: $0, said, in: text, links: links, from: record))
      }
    }
    .filter { $0.mention != .none }
    .sorted { ($1.mention.rawValue, $0.key.id) < ($0.mention.rawValue, $1.key.id) }
  }

  private func mention(
    of topic: HiddenTopic,
    _ said: Set<String>,
    in text: String,
    links: [String],
    from record: RecordName.Key
  ) -> Mention {
    let link = "\(topic.record.kind.rawValue):\(topic.record.id)"
    if links.contains(where: { $0 == link || $0.hasPrefix(link + "#") }) { return .certain }
    if topic.titles.contains(where: { $0.utf8.count >= 10 && text.contains($0) }) {
      return .certain
    }
    if topic.record == record { return .own }
    let shared = said.intersection(topic.content).count
    return shared >= min(2, max(1, topic.content.count)) ? .likely : .none
  }

  private func finding(
    _ number: HiddenNumber,
    _ mention: Mention,
    in words: SentenceWords,
    _ text: String,
    at place: Int,
    isCell: Bool
  ) -> Finding? {
    guard mention != .none else { return nil }
    let next = words.words.dropFirst(place + 1).prefix(3).map(\.text)
    let near = isCell ? words.words.map(\.text) : next
    if number.isPercentage {
      guard ["%", "per", "percent"].contains(next.first) else { return nil }
    } else if ["%", "per", "percent"].contains(next.first) {
      return nil
    }
    let hasNoun =
      number.isPercentage
      || near.contains { Self.people.contains($0) || number.about.nouns.contains($0) }
    let hasOccasion = number.occasions.contains { text.contains($0) }
    let isLate = number.shortOccasions.contains { text.contains($0) }
    let isSaid =
      switch mention {
      case .certain: isCell ? hasOccasion || isLate : hasNoun || hasOccasion || isLate
      case .own:
        isCell ? hasOccasion || isLate : hasNoun && !number.isPercentage || hasOccasion || isLate
      case .likely: hasNoun && hasOccasion
      case .none: false
      }
    guard isSaid else { return nil }
    return Finding(
      number: number,
      range: words.words[place].range,
      isCertain: mention == .certain && (hasNoun || hasOccasion)
        || (mention == .own && hasNoun && hasOccasion),
      isOnOccasion: hasOccasion
    )
  }

  /// Whether a number is a length of time, a share, an amount of money, an age or a place in a
  /// document.
  private func isSomethingElse(_ words: [SentenceWords.Word], at place: Int) -> Bool {
    let before = place > 0 ? words[place - 1].text : ""
    let behind = place + 1 < words.count ? words[place + 1].text : ""
    if ["in", "out"].contains(behind) {
      // "3 in 4" is a share, "3 in July" is none.
      let whole = place + 2 < words.count ? words[place + 2].text : ""
      return whole.utf8.count < 4 && whole.first?.isNumber ?? false
        || ["of", "every", "four", "five", "six", "eight", "ten", "twenty"].contains(whole)
    }
    return Self.unitsBefore.contains(before) || Self.unitsBehind.contains(behind)
  }

  private static let people: Set<String> = [
    "people", "person", "children", "child", "girls", "girl", "boys", "boy", "patients", "pupils",
    "students", "teenagers", "admissions", "referrals", "young",
  ]

  private static let unitsBefore: Set<String> = [
    "\u{A3}", "aged", "age", "ages", "table", "section", "page", "step", "chapter", "figure",
    "paragraph", "appendix", "priority", "minute", "option", "version", "than", "under", "over",
    "phase", "wave", "tier", "level", "part", "stage",
  ]

  private static let unitsBehind: Set<String> = [
    "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "minutes",
    "times", "million", "pounds", "january", "february", "march", "april", "may",
    "june", "july", "august", "september", "october", "november", "december", "quarters", "working",
    "points", "points.", "of",
  ]
}
