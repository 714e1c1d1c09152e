import Diagnostics
import Frameworks
import Markdown
import PlanAnalysis
import PlanModel

/// Finds values in words that the plan cannot tell, such as those of a metric that does not exist.
struct UnknownValue: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let values = ComputedValues(of: plan.plan, plan.frameworks, plan.disclosed)
    // Ages that the population leaves out, or has twice, are told in its sheet.
    let isDoubtful =
      PeopleCountedTwice.hasOverlaps(plan.records.population)
      || !PopulationHole.holes(in: plan).isEmpty
    // A metric without any data is told where it stands.
    let empty = Set(
      plan.records.metrics.filter { plan.records.series[$0.id.value] == nil }.map(\.title.value)
    )
    return plan.words.flatMap { words in
      words.values.flatMap { values.answer(ValueRequest($0)).faults }
        .filter { !(isDoubtful && $0.kind.isOfPopulation) }
        .filter { fault in fault.metricWithoutValues.map { !empty.contains($0) } ?? true }
        .map(Diagnostic.value)
    }
  }
}

extension Diagnostic {
  fileprivate static func value(_ fault: ValueFault) -> Diagnostic {
    let told = Diagnostic(
      fault.kind.code,
      .mustFix,
      fault.kind.message,
      at: fault.source,
      help: fault.kind.help,
      suggestion: fault.suggestion
    )
    guard case .unknownRecord(let kind, let id, _) = fault.kind else { return told }
    return told.missing("\(kind.rawValue):\(id)")
  }
}

extension ValueFault {
  /// The title of the metric of which there is no value at all.
  fileprivate var metricWithoutValues: String? {
    if case .noData(.noValues(let metric)) = kind { metric } else { nil }
  }
}

extension ValueFault.Kind {
  /// Whether rows of the population do not make up the ages that are asked for.
  fileprivate var isOfPopulation: Bool {
    if case .noData(.noPopulation) = self { true } else { false }
  }

  fileprivate var code: DiagnosticCode {
    if case .noData = self { return .valueWithoutData }
    return .unknownComputedValue
  }

  fileprivate var message: String {
    switch self {
    case .recordMissing(let kind, _): "This value does not say which \(kind.inWords) is meant."
    case .unknownRecord(let kind, let id, _):
      "This value asks for \(kind.article) \(kind.inWords) that does not exist: “\(id.shortened)”."
    case .figureMissing(let subject, _):
      "This value does not say what to show of \(subject.inWords)."
    case .unknownFigure(let subject, let word, _):
      "A value cannot show “\(word.shortened)” of \(subject.inWords)."
    case .extraWord(let word): "“\(word.shortened)” means nothing in this value."
    case .unknownOption(let subject, let option, _):
      "A value of \(subject.inWords) has no option “\(option.shortened)”."
    case .repeatedOption(let option):
      "The option “\(option.shortened)” is given twice in this value."
    case .badOption(let option, let value, _):
      "The option “\(option.shortened)” cannot be “\(value.shortened)”."
    case .formatDoesNotFit(let format, _): "The format “\(format)” does not fit this value."
    case .agesBackwards(let from, let to):
      "The ages of this value run backwards: from \(from) to \(to)."
    case .noData(let gap): gap.message
    }
  }

  fileprivate var help: String {
    switch self {
    case .recordMissing(let kind, let known):
      "Write its id behind “\(kind.rawValue)”. \(kind.listed(known, near: ""))"
    case .unknownRecord(let kind, let id, let known): kind.listed(known, near: id)
    case .figureMissing(_, let known): "What can stand here: \(known.joined(separator: ", "))."
    case .unknownFigure(_, let word, let known):
      "What can stand here: \(NearestNames(known).shown(for: word))."
    case .extraWord: "Take it out. An option is written without spaces, such as year=2026-27."
    case .unknownOption(_, _, known: []): "It has no options: take this one out."
    case .unknownOption(_, let option, let known):
      "Its options: \(NearestNames(known).shown(for: option))."
    case .repeatedOption: "Take one of them out."
    case .badOption("age", _, _), .badOption("age-from", _, _), .badOption("age-to", _, _):
      "Write an age in whole years, from 0 to 25."
    case .badOption("split", _, known: []):
      "The values of this metric have no parts: take the option out."
    case .badOption("stream", _, known: []): "The plan has no funding streams yet."
    case .badOption(_, let value, let known):
      "What can stand here: \(NearestNames(known).shown(for: value))."
    case .formatDoesNotFit(_, fitting: []): "It is always shown in full: take the option out."
    case .formatDoesNotFit(_, let fitting):
      "What can stand here: \(fitting.joined(separator: ", "))."
    case .agesBackwards: "Both ages are included: for people under 18 write age-to=17."
    case .noData(let gap): gap.help
    }
  }
}

extension ValueGap {
  fileprivate var message: String {
    switch self {
    case .noValues(let metric): "The metric “\(metric)” has no value that could be shown."
    case .onlySplits(let metric, _): "The metric “\(metric)” has values of its parts only."
    case .noBaseline(let metric): "The metric “\(metric)” has no baseline."
    case .baselineNotInData(let metric): "The data of “\(metric)” do not hold its baseline."
    case .noTarget(let metric): "The metric “\(metric)” has no target."
    case .noTargetDate(let metric): "The target of “\(metric)” has no date."
    case .brokenSeries(let metric, let period):
      "The change of “\(metric)” cannot be told: its values were made differently before \(period.inWords)."
    case .noSpending(let kind, let year, _, isNarrowed: false):
      "The sheet of spending states no \(kind.inWords) money for \(year.text)."
    case .noSpending(let kind, let year, _, isNarrowed: true):
      "The sheet of spending states no \(kind.inWords) money for \(year.text) with these options."
    case .noPopulation(let from, let to, let year, _):
      "The sheet of population does not cover the ages \(from) to \(to) in \(year)."
    case .noGroupPopulation(let group):
      "The sheet of population has no such number of the group “\(group)”."
    }
  }

  fileprivate var help: String {
    switch self {
    case .noValues: "Add a row with a value to its data, or take this value out of the text."
    case .onlySplits(_, let splits):
      "Say which part, such as split=\(splits[0]). Its parts: \(splits.joined(separator: ", "))."
    case .noBaseline: "Add “baseline: {value: …, period: …}” to its file."
    case .baselineNotInData:
      "Numbers of people are shown from the data only. Add a row for the period of the baseline."
    case .noTarget: "Add one to “targets” in its file."
    case .noTargetDate: "Add a line such as “by: 2027-03-31” to the target in its file."
    case .brokenSeries: "Show the latest value alone, or choose a baseline after the break."
    case .noSpending(let kind, let year, let years, _):
      years.isEmpty || years == [year]
        ? "Add the rows, or ask for other money, such as kind=\(kind == .planned ? "actual" : "planned")."
        : "Years with \(kind.inWords) money: \(years.map(\.text).joined(separator: ", "))."
    case .noPopulation(_, _, _, years: []): "Add rows that together make up these ages."
    case .noPopulation(_, _, _, let years):
      "Its rows must make up these ages exactly. Years with rows: \(years.map(String.init).joined(separator: ", "))."
    case .noGroupPopulation: "Ask for the ages and the year that its row has, or add the row."
    }
  }
}

extension SpendingAmounts.Kind {
  fileprivate var inWords: String {
    switch self {
    case .planned: "planned"
    case .actual: "actual"
    case .forecast: "expected"
    }
  }
}

extension ValueRequest.Subject {
  fileprivate var inWords: String {
    switch self {
    case .metric: "a metric"
    case .spending: "the spending"
    case .services: "the services"
    case .population: "the population"
    case .plan: "the plan"
    case .action: "an action"
    }
  }
}

extension RecordKind {
  /// The records of a kind that there are, the nearest first.
  fileprivate func listed(_ known: [String], near typed: String) -> String {
    known.isEmpty
      ? "The plan has no \(pluralInWords) yet."
      : "Your \(pluralInWords): \(NearestNames(known).shown(for: typed))."
  }
}
