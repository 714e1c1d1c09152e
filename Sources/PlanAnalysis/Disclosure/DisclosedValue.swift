package import PlanModel

/// A number as it may be shown to anyone, or why there is none.
package enum DisclosedValue: Hashable, Sendable {
  case number(DecimalNumber)
  /// Hidden, because so few people could be recognised, or because it would give away a number
  /// that is hidden for that.
  case suppressed
  /// Not published by its source.
  case missing

  /// The number, if there is one to show.
  package var number: DecimalNumber? {
    if case .number(let number) = self { number } else { nil }
  }
}
