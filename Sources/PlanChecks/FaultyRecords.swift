internal import Diagnostics
private import PlanModel

/// The records in which something could not be read, so that what follows from it is not told.
///
/// The findings of the readers come in; of a finding of a check goes out whether it only says that
/// something is not there.
struct FaultyRecords {
  /// A file, and in a sheet the row.
  private struct Place: Hashable {
    let path: String
    let row: Int?
  }

  /// What is found where something is not stated, or a day or a number is not the one meant.
  private static let following: Set<DiagnosticCode> = [
    .actionFundingUnclear, .completedWithoutEvidence, .contradictoryCompletion,
    .onTrackThoughLate, .overdueMilestone, .movedDate, .unreachableService, .selfReferral,
    .hoursContradict, .impossiblePlace, .pastTarget, .completionInTheFuture,
    .spendingRowWithoutMoney, .percentageWithoutParts, .differingBaseline, .enablerRating,
    .disposition, .endedAlert, .unlikelyOwner,
  ]

  private let places: Set<Place>
  private let values: Set<SourceRange>
  /// The sheets in which amounts were told that may be in thousands.
  private let inThousands: Set<String>
  /// The ids that files with a name that cannot be would have.
  private let renamed: [String]

  init(_ told: [Diagnostic]) {
    let faults = told.filter { fault in
      fault.severity == .mustFix && ["structure", "yaml"].contains(fault.code.area)
    }
    places = Set(faults.compactMap { Self.place(of: $0) })
    values = Set(faults.compactMap(\.location))
    inThousands = Set(
      faults.filter { $0.help?.hasPrefix(Money.inThousands) ?? false }
        .compactMap(\.location?.path)
    )
    renamed = told.filter { $0.code == .fileName }.compactMap { fault in
      fault.suggestion.flatMap { $0.hasSuffix(".md") ? String($0.dropLast(3)) : nil }
    }
  }

  /// Whether a finding may follow from a fault that was told in the same record.
  func explain(_ finding: Diagnostic) -> Bool {
    // A record whose file was given a bad name is still meant by its old one.
    if !renamed.isEmpty, let id = finding.missing?.split(separator: ":").last,
      renamed.contains(where: {
        $0.hasPrefix(id) || id.hasPrefix($0) || NearestNames([$0]).best(for: String(id)) != nil
      })
    {
      return true
    }
    guard !places.isEmpty else { return false }
    if finding.code == .slippedDigit, finding.message.contains("thousandth"),
      finding.location.map({ inThousands.contains($0.path) }) ?? false
    {
      return true
    }
    // A value that was told to be wrong is not told again for what it means as corrected.
    if let place = finding.location, place.end > place.start, values.contains(place) { return true }
    if finding.code == .incompleteAssessment, let path = finding.location?.path {
      return places.contains { $0.path == path }
    }
    guard
      Self.following.contains(finding.code)
        || (finding.code == .oldWait && finding.severity == .note)
    else { return false }
    return Self.place(of: finding).map(places.contains) ?? false
  }

  private static func place(of finding: Diagnostic) -> Place? {
    finding.location.map { Place(path: $0.path, row: $0.cell?.row) }
  }
}
