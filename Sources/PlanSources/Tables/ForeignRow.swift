internal import Diagnostics
internal import PlanModel

/// A row most of whose cells do not fit their columns, as one that was pasted from another sheet.
///
/// The row and what was told of its cells go in; one finding goes out, or none where they are slips of single
/// cells.
struct ForeignRow {
  let diagnostic: Diagnostic

  /// Three slips in a row may well be three slips.
  private static let fewestFaults = 4

  init?(_ row: [SourceScalar], _ found: ArraySlice<Diagnostic>) {
    let faults = found.filter { fault in
      [.badValue, .unknownValue, .missingField].contains(fault.code) && fault.suggestion == nil
    }
    guard faults.count >= Self.fewestFaults,
      faults.count(where: { $0.code != .missingField }) >= 2,
      let first = row.first(where: { !$0.words.isEmpty })
    else { return nil }
    diagnostic = Diagnostic(
      .csvShiftedRow,
      .mustFix,
      "Most cells of this row do not fit their columns.",
      at: first.source,
      help: "Was it pasted from another sheet? Move it there, or correct each of its cells."
    )
  }
}
