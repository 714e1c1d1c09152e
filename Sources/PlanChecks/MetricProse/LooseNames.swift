import Diagnostics
import PlanModel

/// Tells which of some records a sentence seems to name without saying its title: the only one
/// whose title has all the words that stand together, "the wait for a first contact".
struct LooseNames {
  /// The words of each title that tell it from others, and whose titles have each.
  private var telling: [String: Set<String>] = [:]
  private var owners: [String: Set<String>] = [:]
  private let least: Int
  /// The telling words with and without the ending of their plural: most words are none of them.
  private let keys: WordKeys

  /// - Parameters:
  ///   - titles: ids with their titles.
  ///   - least: how many telling words must stand together.
  init(_ titles: [(id: String, title: String)], least: Int) {
    self.least = least
    for (id, title) in titles {
      let words = Set(ProseToken.list(title).compactMap { Self.stem($0.word) })
      telling[id] = words
      for word in words { owners[word, default: []].insert(id) }
    }
    keys = WordKeys(owners.keys.flatMap { [$0, $0 + "s"] })
  }

  /// The words that are sought, without the ending of their plural.
  var tellingWords: [String] { Array(owners.keys) }

  /// The first record that is named, and by which words.
  func first(in tokens: [ProseToken]) -> (id: String, tokens: Range<Int>)? {
    var place = 0
    while place < tokens.count {
      let run = run(at: place, in: tokens)
      if run.words.count >= least, let id = only(of: run.words) { return (id, place..<run.end) }
      place = max(place + 1, run.end)
    }
    return nil
  }

  /// Whether the telling words at some places all stand in one title.
  func hasAll(_ tokens: ArraySlice<ProseToken>) -> Bool {
    let words = Set(tokens.compactMap { Self.stem($0.word) })
    return !words.isEmpty && !common(words).isEmpty
  }

  /// The words of titles that follow one another, with small words between them.
  private func run(at start: Int, in tokens: [ProseToken]) -> (words: Set<String>, end: Int) {
    var words: Set<String> = []
    var place = start
    var end = start
    while place < tokens.count {
      let word = tokens[place].word
      if keys.contains(TextWords.key(word)), let stem = Self.stem(word), owners[stem] != nil {
        words.insert(stem)
        end = place + 1
      } else if words.isEmpty
        || !Self.joints.contains(word) && !Self.common.contains(word)
      {
        break
      }
      place += 1
    }
    return (words, end)
  }

  private func only(of words: Set<String>) -> String? {
    let ids = common(words)
    guard ids.count == 1, let id = ids.first, words.count * 2 >= telling[id]?.count ?? 0 else {
      return nil
    }
    return id
  }

  /// The records whose titles have all the words.
  private func common(_ words: Set<String>) -> Set<String> {
    var ids: Set<String>?
    for word in words {
      let here = owners[word] ?? []
      ids = ids.map { $0.intersection(here) } ?? here
    }
    return ids ?? []
  }

  /// A word without the ending of its plural; nil for one that is too common to tell anything.
  private static func stem(_ word: String) -> String? {
    guard word.utf8.count > 2, !joints.contains(word), !common.contains(word),
      word.first?.isLetter ?? false
    else {
      return nil
    }
    return word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  private static let joints: Set = [
    "a", "an", "the", "for", "of", "to", "from", "in", "at", "with",
  ]

  private static let common: Set = [
    "young", "people", "child", "children", "children's", "mental", "health", "with", "from",
    "have", "many", "that", "this", "their", "within", "after", "into", "number", "share", "rate",
    "help", "aged", "year", "years", "month", "quarter", "service", "services", "care", "time",
    "times", "week", "weeks", "team", "teams", "plan", "were", "been", "very", "would", "than",
    "more", "least", "whose", "they", "seen", "local", "support", "school", "schools", "early",
    "and", "how", "who", "our", "all", "any", "its", "not", "are", "was", "has", "had", "one",
    "two", "new", "can", "out", "use", "get", "way", "day", "off", "per", "age", "set", "run",
    "but", "may", "now", "why", "what", "when", "where", "also", "being", "done", "under",
    "every", "each", "family", "families", "everyone", "offer", "open", "give", "start",
  ]
}
