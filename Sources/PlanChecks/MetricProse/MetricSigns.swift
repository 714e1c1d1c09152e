import Markdown

/// Tells sentences that may be of interest from those that cannot: without a look at each word.
///
/// It may say yes of a sentence that turns out to be of none, and never no of one that is.
struct MetricSigns: Sendable {
  private let words: WordKeys
  /// Words of titles: a single one names no metric.
  private let titleWords: WordKeys

  init(_ names: MetricNames) {
    words = Self.keys(
      of: names.titles + MetricSentence.wordsOfInterest + ActionClaimWords.states.keys
    )
    titleWords = Self.keys(of: names.looseWords.flatMap { [$0, $0 + "s"] })
  }

  /// A word with a hyphen or another sign in it is several here; its first will do.
  private static func keys(of words: some Sequence<String>) -> WordKeys {
    WordKeys(keys: Set(words.compactMap { TextWords($0).keys.first }))
  }

  func mayStand(in writing: Writing, _ sentence: Range<Int>) -> Bool {
    if writing.links.contains(where: { $0.range.overlaps(sentence) && !$0.isPlain }) { return true }
    if writing.values.contains(where: { $0.range.overlaps(sentence) }) { return true }
    var hasTitleWord = false
    for place in writing.words.places(in: sentence) {
      let key = writing.words.keys[place]
      if words.contains(key) || writing.words.sign(before: place) == Self.poundSign { return true }
      if titleWords.contains(key) {
        if hasTitleWord { return true }
        hasTitleWord = true
      }
    }
    return false
  }

  /// The last byte of `£`.
  private static let poundSign: UInt8 = 0xA3
}

extension ProseLink {
  /// Whether it leads neither to a metric nor to an action.
  fileprivate var isPlain: Bool {
    !destination.hasPrefix("metric:") && !destination.hasPrefix("action:")
  }
}
