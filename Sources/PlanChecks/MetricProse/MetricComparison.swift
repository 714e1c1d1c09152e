import PlanModel

/// What a sentence says of the latest value beside an earlier one: "shorter than two years ago",
/// "has halved", "down by a third".
struct MetricComparison: Hashable {
  /// What the latest value is compared with.
  enum Reference: Hashable {
    /// Some time before.
    case earlier
    case yearsAgo(Int)
    case month(year: Int, month: Int)
    case calendarYear(Int)
    case financialYear(Int)
  }

  /// Rising, falling, better or worse.
  enum Direction: Hashable {
    case up
    case down
    case better
    case worse
  }

  let direction: Direction
  /// How many times the earlier value the latest is said to be; nil for "more" and "less".
  var times: Double?
  let reference: Reference
}

extension MetricComparison {
  /// Comparatives that stand behind "is" and before "than".
  static let comparatives: [String: Direction] = [
    "longer": .up, "higher": .up, "larger": .up, "greater": .up, "bigger": .up, "shorter": .down,
    "lower": .down, "smaller": .down, "fewer": .down, "less": .down, "quicker": .down,
    "faster": .down, "better": .better, "worse": .worse,
  ]

  /// Verbs that say how many times an earlier value the latest is.
  static let factors: [String: Double] = [
    "doubled": 2, "doubling": 2, "trebled": 3, "tripled": 3, "quadrupled": 4, "halved": 0.5,
    "halving": 0.5,
  ]

  /// What may stand between "is" and a comparative.
  static let degrees: Set = [
    "much", "far", "slightly", "a", "little", "bit", "even", "now", "still", "significantly",
    "considerably", "clearly", "also", "lot", "again", "markedly", "already", "today", "currently",
    "somewhat", "no",
  ]

  static let fractions: [[String]: Double] = [
    ["half"]: 0.5, ["a", "half"]: 0.5, ["a", "third"]: 1.0 / 3, ["one", "third"]: 1.0 / 3,
    ["a", "quarter"]: 0.25, ["one", "quarter"]: 0.25, ["a", "fifth"]: 0.2, ["one", "fifth"]: 0.2,
    ["a", "tenth"]: 0.1, ["one", "tenth"]: 0.1, ["two", "thirds"]: 2.0 / 3,
    ["three", "quarters"]: 0.75,
  ]

  static let numbers = [
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
  ]
}
