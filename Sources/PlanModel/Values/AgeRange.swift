package import Diagnostics

/// Ages in whole years, both ends included: "under 18" ends at 17.
package struct AgeRange: Hashable, Sendable {
  package let from: Int
  package let to: Int

  package init(from: Int, to: Int) {
    self.from = min(from, to)
    self.to = max(from, to)
  }

  /// Whether any age is in both.
  package func overlaps(_ other: AgeRange) -> Bool { from <= other.to && other.from <= to }
  /// Whether somebody of that age is meant.
  package func contains(_ age: Int) -> Bool { (from...to).contains(age) }

  /// `11 to 17`, or `11`.
  package var inWords: String { from == to ? "\(from)" : "\(from) to \(to)" }
}

/// Ages, and where each end of them is written.
package struct WrittenAges: Sendable {
  package let range: AgeRange
  package let from: SourceRange
  package let to: SourceRange
}

extension FieldReader {
  /// `from` and `to` in whole years, the first not above the second.
  mutating func ages() -> AgeRange { writtenAges().range }

  /// The same, with the place of each.
  mutating func writtenAges() -> WrittenAges {
    let from = required("from", .wholeNumber(in: 0...25))
    let to = required("to", .wholeNumber(in: 0...25))
    if from.value > to.value {
      reportConflict(
        "The ages of \(name.inWords) run backwards: from \(from.value) to \(to.value).",
        at: from.source,
        help: "Both ages are included: for people under 18 write \u{201C}to: 17\u{201D}."
      )
    }
    return WrittenAges(
      range: AgeRange(from: from.value, to: to.value),
      from: from.source,
      to: to.source
    )
  }
}
