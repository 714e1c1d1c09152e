package import Diagnostics
package import PlanModel

/// Why there is no value for what an author asks.
package struct ValueFault: Hashable, Sendable {
  package let kind: Kind
  /// The option that is at fault, else the whole value.
  package let source: SourceRange
  /// What can be written in its place, where something near is known.
  package let suggestion: String?

  init(_ kind: Kind, at source: SourceRange, suggestion: String? = nil) {
    self.kind = kind
    self.source = source
    self.suggestion = suggestion
  }

  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    case recordMissing(RecordKind, known: [String])
    case unknownRecord(RecordKind, written: String, known: [String])
    case figureMissing(ValueRequest.Subject, known: [String])
    case unknownFigure(ValueRequest.Subject, written: String, known: [String])
    case extraWord(String)
    case unknownOption(ValueRequest.Subject, written: String, known: [String])
    case repeatedOption(String)
    case badOption(String, written: String, known: [String])
    case formatDoesNotFit(String, fitting: [String])
    case agesBackwards(from: Int, to: Int)
    case noData(ValueGap)
  }
}

/// What a plan does not say that a value asks for.
package enum ValueGap: Error, Hashable {
  case noValues(metric: String)
  /// The values are of parts, and there is none of the whole.
  case onlySplits(metric: String, splits: [String])
  case noBaseline(metric: String)
  /// A number of people for a period that the data do not have: no rule can be applied to it.
  case baselineNotInData(metric: String)
  case noTarget(metric: String)
  case noTargetDate(metric: String)
  /// The values before a period do not compare with those after it.
  case brokenSeries(metric: String, at: MetricPeriod)
  case noSpending(SpendingAmounts.Kind, PlanYear, years: [PlanYear], isNarrowed: Bool)
  case noPopulation(from: Int, to: Int, year: Int, years: [Int])
  case noGroupPopulation(group: String)
}
