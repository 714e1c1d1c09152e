extension ValueShape {
  /// Whether words can stand where this kind of value belongs, as typed or easily corrected.
  ///
  /// Words of a cell go in; it is rougher than decoding, for it only tells which column of a sheet
  /// holds what. A list of ids is parted by `;`.
  package func fits(_ text: String) -> Bool {
    switch self {
    case .line, .markdown, .pattern: true
    case .choice(let choices): choices.contains(text.lowercased())
    case .identifier(.anyRecord): text.namesRecord
    case .identifier: RecordID.isValid(text)
    case .date: CalendarDate(text) != nil || CalendarDate.correction(of: text) != nil
    case .month: MonthOrDate(text) != nil || CalendarDate.correction(of: text) != nil
    case .year: PlanYear(text) != nil || PlanYear.correction(of: text) != nil
    case .wholeNumber(let range):
      (Int(digits: text[...]) ?? DecimalNumber.correction(of: text).flatMap { Int($0) })
        .map(range.contains) ?? false
    case .number: DecimalNumber(text) != nil || DecimalNumber.correction(of: text) != nil
    case .money: Money(text) != nil || Money.correction(of: text) != nil
    case .yesOrNo: ["yes", "no", "true", "false", "y", "n"].contains(text.lowercased())
    case .list(let element):
      text.split(separator: ";").allSatisfy { part in
        element.fits(String(part.drop { $0 == " " }))
      }
    case .group: false
    }
  }

  /// Whether a value of this kind is a figure, as sums are made of.
  package var isFigure: Bool {
    switch self {
    case .wholeNumber, .number, .money: true
    default: false
    }
  }
}
