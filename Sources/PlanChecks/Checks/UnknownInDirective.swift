import Diagnostics
import Frameworks
import Markdown
import PlanAnalysis
import PlanModel

/// Finds what blocks in words ask for and nobody has: records, words of a vocabulary, numbers.
struct UnknownInDirective: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let vocabularies = Vocabularies(of: plan.plan, plan.frameworks)
    return plan.words.flatMap { words in
      words.directives.flatMap { directive in
        directive.name.rules.flatMap { option, rule in
          directive.parts(option, rule)
            .compactMap { problem(with: $0, rule, option, in: plan, vocabularies) }
        }
      }
    }
  }

  private func problem(
    with part: Located<String>,
    _ rule: OptionRule,
    _ option: String,
    in plan: ExaminedPlan,
    _ vocabularies: Vocabularies
  ) -> Diagnostic? {
    switch rule {
    case .record(let kind):
      guard plan.index.entry(kind, part.value) == nil, plan.index.knowsAll(kind) else { return nil }
      return .unknownRecord(part, kind, known: plan.index.ids(of: kind))
        .missing("\(kind.rawValue):\(part.value)")
    case .sourceOrWords:
      // Words are as good as a source; an id is one that was meant to be known.
      guard part.value.contains("-") || part.value.allSatisfy(\.isLowercase),
        RecordID.isValid(part.value), plan.index.entry(.source, part.value) == nil,
        plan.index.knowsAll(.source)
      else { return nil }
      return .unknownRecord(part, .source, known: plan.index.ids(of: .source))
        .missing("source:\(part.value)")
    case .vocabulary(let vocabulary):
      guard !vocabularies.contains(part.value, in: vocabulary) else { return nil }
      return .unknownWord(part, option, known: vocabularies.ids(of: vocabulary))
    case .oneOf(let words):
      return words.contains(part.value) ? nil : .unknownWord(part, option, known: words)
    case .written(let expectation, let accepts):
      return accepts(part.value) ? nil : .badValue(part, option, expectation)
    }
  }
}

/// What an option may say.
private enum OptionRule: Sendable {
  case record(RecordKind)
  case sourceOrWords
  case vocabulary(Vocabulary)
  case oneOf([String])
  /// Anything that is written as described.
  case written(String, @Sendable (String) -> Bool)

  static let period = written("a period such as 2026-04, 2026-27 or 2026-27-Q1") {
    MetricPeriod($0) != nil
  }
  static let limit = written("a whole number such as 5") { Int($0).map { $0 > 0 } ?? false }
  static let ages = written("an age such as 14, or ages such as 11-17") {
    ServiceSelection.ages($0) != nil
  }
  static let year = written("a year such as 2026-27") { PlanYear($0) != nil }
}

extension MarkdownDirective.Name {
  /// The options that name something, with what they can name.
  fileprivate var rules: [(option: String, rule: OptionRule)] {
    switch self {
    case .metric: [("id", .record(.metric))]
    case .chart:
      [
        ("metric", .record(.metric)), ("from", .period), ("to", .period),
        ("source", .sourceOrWords),
      ]
    case .services:
      [
        ("thrive", .oneOf(ThriveGroup.allCases.map(\.rawValue))),
        ("level", .oneOf(ServiceLevel.allCases.map(\.rawValue))),
        ("need", .vocabulary(.need)), ("group", .vocabulary(.group)), ("age", .ages),
        ("area", .vocabulary(.place)), ("provider", .record(.organisation)),
        ("route", .oneOf(ReferralRoute.allCases.map(\.rawValue))), ("limit", .limit),
      ]
    case .actions:
      [
        ("priority", .record(.priority)), ("service", .record(.service)),
        ("owner", .record(.organisation)),
        ("delivery", .oneOf(Action.Delivery.allCases.map(\.rawValue))), ("year", .year),
        ("limit", .limit),
      ]
    case .table, .figure: [("source", .sourceOrWords)]
    case .callout, .crisis, .quote, .details: []
    }
  }
}

extension MarkdownDirective {
  /// What an option names: several things between commas where it can, else one.
  fileprivate func parts(_ option: String, _ rule: OptionRule) -> [Located<String>] {
    if case .sourceOrWords = rule { return located(option).map { [$0] } ?? [] }
    let holdsOne = name == .metric || name == .chart || option == "limit"
    return holdsOne ? located(option).map { [$0] } ?? [] : parts(option)
  }
}

extension Diagnostic {
  fileprivate static func unknownRecord(
    _ part: Located<String>,
    _ kind: RecordKind,
    known: [String]
  ) -> Diagnostic {
    let names = NearestNames(known)
    return Diagnostic(
      .unknownReference,
      .mustFix,
      "This block names \(kind.article) \(kind.inWords) that does not exist: \u{201C}\(part.value.shortened)\u{201D}.",
      at: part.source,
      help: known.isEmpty
        ? "The plan has no \(kind.pluralInWords) yet."
        : "Your \(kind.pluralInWords): \(names.shown(for: part.value)).",
      suggestion: names.best(for: part.value)
    )
  }

  fileprivate static func unknownWord(
    _ part: Located<String>,
    _ option: String,
    known: [String]
  ) -> Diagnostic {
    let names = NearestNames(known)
    return Diagnostic(
      .directiveOption,
      .mustFix,
      "The option \u{201C}\(option)\u{201D} cannot be \u{201C}\(part.value.shortened)\u{201D}.",
      at: part.source,
      help: "What can stand here: \(names.shown(for: part.value)).",
      suggestion: names.best(for: part.value)
    )
  }

  fileprivate static func badValue(
    _ part: Located<String>,
    _ option: String,
    _ expectation: String
  ) -> Diagnostic {
    Diagnostic(
      .directiveOption,
      .mustFix,
      "The option \u{201C}\(option)\u{201D} cannot be \u{201C}\(part.value.shortened)\u{201D}.",
      at: part.source,
      help: "Write \(expectation)."
    )
  }
}
