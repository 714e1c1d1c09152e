import Frameworks
import PlanModel

/// The words of fixed sets that fields of a service hold.
struct KnownWords: Sendable {
  /// For each field the words that people type, by their ids: `Low mood` is `low-mood`.
  private let words: [String: [String: String]]

  init(_ frameworks: FrameworkLibrary) {
    var words: [String: [String: String]] = [:]
    for (key, framework) in [
      ("thrive", "thrive"), ("needs", "needs"), ("groups", "groups"), ("level", "levels"),
      ("referral-routes", "referral-routes"), ("channels", "channels"),
      ("provides", "early-intervention-specification"),
    ] {
      for item in frameworks[framework].items {
        for name in [item.plainTitle, item.title, item.id] {
          words[key, default: [:]][ImportedIDs.slug(of: name) ?? item.id] = item.id
        }
      }
    }
    for status in Service.Status.allCases {
      words["status", default: [:]][status.rawValue] = status.rawValue
    }
    for rule in Service.BankHolidays.allCases {
      words["bank-holidays", default: [:]][rule.rawValue] = rule.rawValue
    }
    self.words = words
  }

  /// The word of a field that somebody typed; nil when it is none of its set.
  func word(_ typed: String, of key: String) -> String? {
    guard let known = words[key] else {
      // Ids, dates and ages.
      let isWord = typed.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
      return isWord && (1...64).contains(typed.utf8.count) ? typed : nil
    }
    return ImportedIDs.slug(of: typed).flatMap { known[$0] }
  }

  /// Whether an area may add words of its own to the set.
  static func isOpen(_ key: String) -> Bool { ["needs", "groups", "provides"].contains(key) }
}
