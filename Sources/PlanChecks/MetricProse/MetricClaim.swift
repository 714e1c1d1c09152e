/// What a sentence says of the way that something goes.
struct MetricClaim {
  /// What is claimed.
  enum Meaning: Hashable {
    case rising
    case falling
    case better
    case worse
    case onTrack
    case targetMet
    case targetMissed
    /// No change.
    case stable
    /// The highest, or the lowest, of late.
    case extreme(isHigh: Bool, months: Int)
    case compared(MetricComparison)
  }

  let meaning: Meaning
  /// The words that say it.
  let tokens: Range<Int>
  /// Whether it tells of some time in the past and not of how things stand.
  let isPast: Bool
  /// Whether the metric is named, and not only "it".
  let isNamed: Bool
}

/// The words that claims are made of.
enum ClaimWords {
  /// Verbs of one word, as they stand behind what they are about.
  static let verbs: [String: MetricClaim.Meaning] = [
    "risen": .rising, "rose": .rising, "rising": .rising, "increased": .rising,
    "increasing": .rising, "grown": .rising, "grew": .rising, "growing": .rising,
    "climbed": .rising, "climbing": .rising, "fallen": .falling, "fell": .falling,
    "falling": .falling, "decreased": .falling, "decreasing": .falling, "dropped": .falling,
    "dropping": .falling, "declined": .falling, "declining": .falling, "shrunk": .falling,
    "shrinking": .falling, "reduced": .falling, "reducing": .falling, "shortened": .falling,
    "improved": .better, "improving": .better, "worsened": .worse, "worsening": .worse,
    "deteriorated": .worse, "deteriorating": .worse,
  ]

  /// Those that tell of the past unless "has" or "have" stands before them.
  static let pastVerbs: Set = [
    "rose", "increased", "grew", "climbed", "fell", "decreased", "dropped", "declined", "reduced",
    "shortened", "improved", "worsened", "deteriorated", "went", "came", "got",
  ]

  /// Verbs of two words.
  static let pairs: [[String]: MetricClaim.Meaning] = [
    ["gone", "up"]: .rising, ["going", "up"]: .rising, ["went", "up"]: .rising,
    ["moved", "up"]: .rising, ["gone", "down"]: .falling, ["going", "down"]: .falling,
    ["went", "down"]: .falling, ["come", "down"]: .falling, ["coming", "down"]: .falling,
    ["came", "down"]: .falling, ["moved", "down"]: .falling, ["got", "better"]: .better,
    ["getting", "better"]: .better, ["become", "better"]: .better, ["got", "worse"]: .worse,
    ["getting", "worse"]: .worse, ["become", "worse"]: .worse, ["got", "longer"]: .rising,
    ["getting", "longer"]: .rising, ["got", "shorter"]: .falling,
    ["getting", "shorter"]: .falling, ["on", "track"]: .onTrack,
  ]

  /// Bare verbs behind "continues to".
  static let continued: [String: MetricClaim.Meaning] = [
    "rise": .rising, "increase": .rising, "grow": .rising, "climb": .rising, "fall": .falling,
    "decrease": .falling, "drop": .falling, "decline": .falling, "improve": .better,
    "worsen": .worse,
  ]

  /// Verbs that stand before what they are about.
  static let transitive: [String: MetricClaim.Meaning] = [
    "reduced": .falling, "cut": .falling, "shortened": .falling, "lowered": .falling,
    "increased": .rising, "raised": .rising, "improved": .better,
  ]

  /// "Has remained stable", behind the verb.
  static let staying: Set = ["remained", "remains", "stayed", "stays", "been", "is", "are"]
  static let stable: [[String]] = [
    ["stable"], ["steady"], ["unchanged"], ["flat"], ["about", "the", "same"],
    ["broadly", "stable"], ["largely", "unchanged"], ["broadly", "the", "same"],
    ["much", "the", "same"], ["at", "about", "the", "same", "level"],
  ]
  /// Of a while only.
  static let whiles: Set = [
    "since", "last", "months", "weeks", "quarters", "june", "july", "summer",
  ]
  static let extremes: [String: Bool] = ["highest": true, "lowest": false, "peak": true]

  static let met: Set = [
    "met", "meets", "meeting", "reached", "reaches", "hit", "hits", "achieved", "meet", "reach",
    "achieve", "achieves", "achieving", "delivered",
  ]
  /// What is good or bad by the way that a measure should go.
  static let exceeded: Set = [
    "exceeded", "exceeds", "exceeding", "exceed", "surpassed", "surpasses", "beat", "beaten",
    "beats", "above", "over",
  ]
  static let undercut: Set = ["below", "under", "within"]
  static let missed: Set = ["missed", "misses", "missing"]
  /// Nouns that stand before "in" and what they are about.
  static let nouns: [String: MetricClaim.Meaning] = [
    "fall": .falling, "reduction": .falling, "decrease": .falling, "drop": .falling,
    "decline": .falling, "rise": .rising, "increase": .rising, "growth": .rising,
    "improvement": .better, "improvements": .better, "deterioration": .worse,
    "reductions": .falling, "increases": .rising,
  ]
  /// Words of sentences that tell what was found.
  static let findings: Set = [
    "been", "seen", "saw", "see", "sees", "shows", "show", "showed", "achieved", "noticed",
    "noted", "delivered", "brought", "made", "thanks", "reported", "report", "there",
  ]

  static let goals: Set = ["target", "targets", "standard", "goal"]

  /// What may stand between what a claim is about and the claim.
  static let fillers: Set = [
    "has", "have", "is", "are", "been", "now", "also", "since", "steadily", "slowly", "clearly",
    "again", "still", "already", "continued", "continues", "continue", "keeps", "kept", "to", "in",
    "for", "our", "here", "this", "last", "year", "months", "month", "both", "then", "sharply",
    "significantly", "markedly", "all", "team", "service", "spring", "summer", "autumn", "winter",
    "january", "february", "march", "april", "june", "july", "august", "september",
    "october", "november", "december", "the", "of", "over", "quarter", "remains", "well", "more",
    "than", "nearly", "almost", "about", "roughly", "just", "we", "believe", "overall", "therefore",
  ]

  /// What makes of a claim a wish, a plan, a doubt or its contrary.
  static let hedges: Set = [
    "not", "no", "never", "neither", "nor", "without", "hardly", "if", "whether", "unless",
    "until", "may", "might", "could", "would", "should", "will", "shall", "can", "cannot", "want",
    "wants", "aim", "aims", "hope", "hopes", "expect", "expects", "expected", "plan", "plans",
    "intend", "when", "stopped", "was", "were", "had", "need", "needs", "must", "let",
  ]

  /// The beginnings of sentences that go on about the same.
  static let pronouns: [[String]] =
    [
      ["this"], ["it"], ["that"], ["waits"], ["waiting", "times"], ["performance"], ["numbers"],
      ["rates"],
    ]
    + ["the", "our", "that"].flatMap { article in figures.map { [article, $0] } }

  /// What "the" stands before where a measure is meant.
  static let figures = [
    "count", "share", "rate", "figure", "figures", "number", "numbers", "wait", "waits",
    "measure", "level", "trend", "proportion", "percentage", "total",
  ]

  static func isHedge(_ word: String) -> Bool { hedges.contains(word) || word.hasSuffix("n't") }
}
