package import PlanModel

/// What stands in the place of a value in an author's words.
package enum ComputedValue: Hashable, Sendable {
  case number(DecimalNumber, Metric.Unit)
  /// How far a number has moved; below nothing when it fell.
  case change(DecimalNumber, Metric.Unit)
  /// An amount, to the pound or as people say it: `£4.7 million`.
  case money(Money, isExact: Bool)
  case count(Int)
  case proportion(Proportion)
  case date(CalendarDate)
  case dates(from: CalendarDate, to: CalendarDate)
  case year(PlanYear)
  case period(MetricPeriod, Metric.PeriodKind)
  case delivery(Action.Delivery)
  case words(String)
  /// Hidden, because so few people could be recognised.
  case suppressed(Suppression)

  /// What may be said of a number that is hidden.
  package enum Suppression: Hashable, Sendable {
    /// A number of people that the rule hides, which tells how small it is at most.
    case people(PlanSettings.Disclosure)
    /// A percentage or a difference, which tells nothing.
    case other
  }
}

/// A share that people can picture: 1 in 8.
package struct Proportion: Hashable, Sendable {
  package let part: Int
  package let whole: Int

  /// The nearest share of at most ten, or one of more for what is rarer.
  ///
  /// Nil for none, for nearly all, and for what is no share: those are not one in any number.
  package init?(_ share: Double) {
    guard share > 0, share <= 0.95 else { return nil }
    guard share >= 0.1 else {
      let whole = (1 / share).rounded()
      guard whole <= 1_000_000 else { return nil }
      (part, self.whole) = (1, Int(whole))
      return
    }
    var nearest = (part: 1, whole: 10)
    func distance(_ pair: (part: Int, whole: Int)) -> Double {
      abs(Double(pair.part) / Double(pair.whole) - share)
    }
    for whole in (2...10).reversed() {
      for part in 1..<whole where distance((part, whole)) <= distance(nearest) {
        nearest = (part, whole)
      }
    }
    (part, whole) = nearest
  }
}
