import Diagnostics
import Frameworks
import PlanModel

/// Finds words of the search that lead to nothing the directory can be searched by.
///
/// Only a list of the plan's own is held against it: the one that ships fits the lists that ship.
struct SearchWordFindsNothing: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let known = SearchableValues(of: plan)
    return plan.frameworks.searchWords.items.compactMap { $0.written["finds"] }
      .flatMap { SourceScalar($0, style: .cell).parts }
      .compactMap { Self.fault(of: $0, known) }
  }

  private static func fault(of part: SourceScalar, _ known: SearchableValues) -> Diagnostic? {
    let ends = part.text.split(separator: ":", maxSplits: 1).map(String.init)
    guard ends.count == 2 else { return .withoutList(part, known) }
    guard let names = known[ends[0]] else { return .unknownList(ends[0], in: part, known) }
    return names.isEmpty || names.contains(ends[1])
      ? nil : .unknownValue(ends[1], of: ends[0], in: part, names)
  }
}

/// What a search can be told to find, by the names that stand in the addresses of the directory.
private struct SearchableValues {
  private let values: [String: Set<String>]

  /// An empty set is one that cannot be known: then every value of it may be right.
  init(of plan: ExaminedPlan) {
    let frameworks = plan.frameworks
    func ids(_ framework: Framework) -> Set<String> { Set(framework.items.map(\.id)) }
    let hasSettings = plan.index.settingsHoles.isEmpty
    let ages = plan.settings.ages
    let own = ReferralRoute.own.rawValue
    values = [
      "needs": hasSettings
        ? ids(frameworks.needs).union(plan.settings.needs.map(\.id.value)) : [],
      "ages": hasSettings
        ? Set((ages.from...ages.to).map(String.init)).union(ageBandNames) : [],
      "how": Set(frameworks.referralRoutes.items.map { $0.id == own ? "self-referral" : $0.id }),
      "areas": hasSettings
        ? Set(plan.settings.area.places.map(\.id.value)).union(["whole-area"]) : [],
      "channels": ids(frameworks.channels),
      "groups": ids(frameworks.groups),
      "thrive": ids(frameworks.thrive),
      "level": ids(frameworks.levels),
      "providers": plan.index.knowsAll(.organisation)
        ? Set(plan.index.ids(of: .organisation)) : [],
    ]
  }

  subscript(list: String) -> Set<String>? { values[list] }

  var lists: [String] { values.keys.sorted() }

  /// The lists that have a value.
  func lists(with value: String) -> [String] {
    values.filter { $0.value.contains(value) }.keys.sorted()
  }
}

/// The bands of age that the directory has pages for.
private let ageBandNames: Set<String> = ["0-4", "5-10", "11-15", "16-17", "18-25"]

extension Diagnostic {
  fileprivate static func withoutList(
    _ part: SourceScalar,
    _ known: SearchableValues
  ) -> Diagnostic {
    let value = part.text.shortened
    let lists = known.lists(with: part.text)
    return Diagnostic(
      .searchWordFindsNothing,
      .shouldFix,
      "The search cannot tell which list “\(value)” is from, so it finds nothing.",
      at: part.source,
      help:
        "Write the list before it, such as “\(lists.first ?? "needs"):\(lists.isEmpty ? "anxiety" : value)”.",
      suggestion: lists.count == 1 ? "\(lists[0]):\(part.text)" : nil
    )
  }

  fileprivate static func unknownList(
    _ list: String,
    in part: SourceScalar,
    _ known: SearchableValues
  ) -> Diagnostic {
    let names = NearestNames(known.lists)
    return Diagnostic(
      .searchWordFindsNothing,
      .shouldFix,
      "The directory cannot be searched by “\(list.shortened)”, so this finds nothing.",
      at: part.source,
      help: "Its lists: \(known.lists.joined(separator: ", ")).",
      suggestion: names.clearBest(for: list).map { "\($0)\(part.text.dropFirst(list.count))" }
    )
  }

  fileprivate static func unknownValue(
    _ value: String,
    of list: String,
    in part: SourceScalar,
    _ known: Set<String>
  ) -> Diagnostic {
    let names = NearestNames(known)
    return Diagnostic(
      .searchWordFindsNothing,
      .shouldFix,
      "The list “\(list)” has no “\(value.shortened)”, so this finds nothing.",
      at: part.source,
      help: "It has: \(names.shown(for: value)).",
      suggestion: names.clearBest(for: value).map { "\(list):\($0)" }
    )
  }
}
