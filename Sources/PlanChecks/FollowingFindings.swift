import Diagnostics
import PlanModel

/// Leaves out what follows from another finding of the checks: somebody who mends that has mended
/// both.
///
/// All findings of the checks come in, those that stand for themselves go out.
struct FollowingFindings {
  private let lost: Set<String>
  private let hasOtherCode: Bool
  private let turned: Set<String>
  private let copied: Set<String>
  private let ended: Set<SourceRange>
  /// The sheets whose titles stand beside the ids of others.
  private let sorted: Set<String>

  init(among found: [Diagnostic], _ lost: Set<String>) {
    self.lost = lost
    let changed = Set(found.filter { $0.code == .changedMeaning }.compactMap(\.location?.path))
    hasOtherCode = found.contains { finding in
      finding.code == .accessWithoutDefinition
        && finding.location.map { changed.contains($0.path) } ?? false
    }
    turned = Set(
      found.filter { $0.isOfMetric && $0.code == .targetAgainstImprovement }
        .compactMap(\.location?.path)
    )
    copied = Set(
      found.filter { $0.code == .repeatedValue && $0.location?.isWholeFile ?? false }
        .compactMap { Self.metric(ofSeries: $0.location?.path ?? "") }
    )
    sorted = Set(found.filter(\.tellsOfMovedTitles).compactMap(\.location?.path))
    ended = Set(
      found.filter { $0.code == .moneyAfterStreamEnds }.flatMap { $0.notes.compactMap(\.location) }
    )
  }

  func explain(_ finding: Diagnostic) -> Bool {
    // Titles of others contradict all that is said of either.
    if !sorted.isEmpty, ["measure", "reference"].contains(finding.code.area),
      finding.notes.contains(where: { $0.location.map { sorted.contains($0.path) } ?? false })
    {
      return true
    }
    return switch finding.code {
    case .brokenLink, .unknownComputedValue: finding.missing.map(lost.contains) ?? false
    // A measure that got the code of the other contradicts all that is said of either.
    case .mixedDefinitions, .differingValues, .changedMeaning: hasOtherCode
    case .differingTarget: finding.notes.contains { turned.contains($0.location?.path ?? "") }
    case .differingDate: finding.notes.contains { $0.location.map(ended.contains) ?? false }
    case .differingBaseline, .claimAgainstData, .unsupportedClaim, .slippedValue:
      copied.contains(finding.location?.path ?? "")
    default: false
    }
  }

  /// `metrics/waits.md` for `metrics/data/waits.csv`.
  private static func metric(ofSeries path: String) -> String? {
    guard path.hasPrefix("metrics/data/"), path.hasSuffix(".csv") else { return nil }
    return "metrics/\(path.dropFirst(13).dropLast(4)).md"
  }
}

extension Diagnostic {
  fileprivate var isOfMetric: Bool { location?.path.hasPrefix("metrics/") ?? false }
}
