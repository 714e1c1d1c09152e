import Diagnostics
import PlanModel

/// Finds metrics of access that do not say which of the national definitions they follow, or say
/// two.
///
/// MHS69 counts those with two contacts, MHS95 those with one: figures of the two never compare.
struct AccessWithoutDefinition: PlanCheck {
  private static let definitions = ["MHS69", "MHS95"]

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.metrics.filter { $0.scope == .local }.compactMap { metric in
      let code = metric.code?.value.uppercased()
      if let code, Self.definitions.contains(code) {
        return conflict(of: metric, code, plan)
      }
      guard code == nil, isAccess(metric) else { return nil }
      let text = [metric.title.value, metric.definition.text].joined(separator: " ").uppercased()
      return Self.definitions.contains { text.contains($0) } ? nil : .accessUndefined(metric)
    }
  }

  /// Whether a metric counts how many had contact with services.
  private func isAccess(_ metric: Metric) -> Bool {
    guard metric.countsPeople, metric.unit.value == .count || metric.unit.value == .percent else {
      return false
    }
    let isNamed = metric.id.value.split(separator: "-").contains("access")
    return isNamed || ProseToken.list(metric.title.value).contains { $0.word == "access" }
  }

  /// A title, definition or note that names the other definition and not its own.
  private func conflict(of metric: Metric, _ code: String, _ plan: ExaminedPlan) -> Diagnostic? {
    let other = Self.definitions.first { $0 != code } ?? ""
    func names(_ text: String, _ code: String) -> Bool { text.uppercased().contains(code) }
    if names(metric.title.value, other), !names(metric.title.value, code) {
      return .otherDefinition(metric, other, at: metric.title.source)
    }
    let definition = metric.definition.text
    if names(definition, other), !names(definition, code) {
      return .otherDefinition(metric, other, at: metric.definition.source)
    }
    let breaks = Set(metric.breaks.map(\.period.value))
    let row = (plan.records.series[metric.id.value] ?? []).first { row in
      guard let note = row.note?.value, names(note, other), !names(note, code) else { return false }
      return !breaks.contains(row.period.value)
    }
    guard let row, let note = row.note else { return nil }
    return .joinedDefinitions(metric, other, row, at: note.source)
  }
}

extension Diagnostic {
  fileprivate static func accessUndefined(_ metric: Metric) -> Diagnostic {
    Diagnostic(
      .accessWithoutDefinition,
      .shouldFix,
      "\u{201C}\(metric.title.value)\u{201D} does not say whether it is MHS69 or MHS95.",
      at: metric.title.source,
      help:
        "Write code: MHS95 for one contact in twelve months, or code: MHS69 for two, and say so in the definition."
    )
  }

  fileprivate static func otherDefinition(
    _ metric: Metric,
    _ other: String,
    at source: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .accessWithoutDefinition,
      .mustFix,
      "\u{201C}\(metric.title.value)\u{201D} has the code \(metric.code?.value ?? ""), but these words name \(other).",
      at: source,
      notes: metric.code.map { [Note("The code is here.", at: $0.source)] } ?? [],
      help: "Find out which of the two the figures follow, and name that one in both places."
    )
  }

  fileprivate static func joinedDefinitions(
    _ metric: Metric,
    _ other: String,
    _ row: MetricRow,
    at source: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .accessWithoutDefinition,
      .mustFix,
      "\u{201C}\(metric.title.value)\u{201D} joins figures of \(other) on to others without a break.",
      at: source,
      help:
        "Give \(other) a metric of its own. Where the definition really changed, add a break at \(row.period.value.text) with its reason."
    )
  }
}
