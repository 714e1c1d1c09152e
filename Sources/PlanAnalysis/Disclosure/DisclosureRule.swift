package import PlanModel

/// What each rule shows of a number of people, and says about it.
///
/// The rules are those of NHS England's publications. `mhsds` (Mental Health Services Data Set)
/// hides 0 to 4 and rounds the others to the nearest 5. `nhs-secondary-care` shows 0, hides 1 to 7,
/// rounds the others to the nearest 5, and takes percentages from the rounded numbers.
extension PlanSettings.Disclosure {
  /// Whether so many people are too few to be shown.
  package func hides(_ people: Int) -> Bool {
    switch self {
    case .mhsds: people < 5
    case .nhsSecondaryCare: people != 0 && people < 8
    case .none: false
    }
  }

  /// What may be shown of a number of people when nothing else is known of it.
  func disclose(_ people: Int) -> DisclosedValue {
    if hides(people) { return .suppressed }
    let shown = rounded(people)
    return DecimalNumber("\(shown)").map(DisclosedValue.number) ?? .missing
  }

  /// A number of people that may be shown, as it is shown.
  func rounded(_ people: Int) -> Int { self == .none ? people : (people + 2) / 5 * 5 }

  /// Whether percentages and rates are worked out from the rounded numbers.
  ///
  /// Only the rule for secondary care says so. Under `mhsds` a percentage follows its numerator: it
  /// is hidden with a numerator below 5 and else shown as it is, so that 17 of 18 is 94.4 per cent,
  /// and a reader who knows the 18 knows of the one. The rule is about the people counted and not
  /// about those left over; NHS England's own words on percentages were looked for and not found.
  /// A measure where the one matters takes `disclosure: nhs-secondary-care` for itself.
  var roundsBeforeDividing: Bool { self == .nhsSecondaryCare }

  /// The numbers that are too few, as people say them; nil where all are shown.
  package var hiddenNumbers: String? {
    switch self {
    case .mhsds: "0 to 4"
    case .nhsSecondaryCare: "1 to 7"
    case .none: nil
    }
  }

  /// The rule as readers are told; nil where there is none.
  package var inWords: String? {
    switch self {
    case .mhsds: "Numbers of people are rounded to the nearest 5. Fewer than 5 is shown as *."
    case .nhsSecondaryCare: "Numbers of people are rounded to the nearest 5. 1 to 7 is shown as *."
    case .none: nil
    }
  }

  /// What readers are told besides where larger numbers are hidden too.
  static let largerNumbersHidden =
    "Some larger numbers are hidden too, so that nobody can work out the small ones."
}

extension DecimalNumber {
  /// The number of people that this can be; nil for fractions and for less than nothing.
  package var people: Int? {
    value >= 0 && value < 1e12 && value == value.rounded() ? Int(value) : nil
  }
}
