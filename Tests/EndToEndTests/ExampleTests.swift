import Diagnostics
import Explanations
import Foundation
import SiteBuild
import TestSupport
import Testing

/// The examples of the explanations: what is shown as wrong is wrong, and mended it is right.
struct ExampleTests {
  /// What an example of an area replaces in the smallest plan.
  private static let places: [String: @Sendable (String) -> (path: String, text: String)] = [
    "markdown": { ("pages/foreword.md", "---\n\(title)\n---\n\($0)\n") },
    "yaml": { ("pages/foreword.md", "---\n\(title)\n\($0)\n---\nHello.\n") },
    "front-matter": { ("pages/foreword.md", "\($0)\n") },
    "csv": { ("actions.csv", "\($0)\n") },
  ]

  private static let title = "title: Foreword\nsummary: Why.\nsection: plan"

  /// Examples that need more than one file, or another one, or more room than an example has; those
  /// of sheets leave columns out that `actions.csv` must have.
  private static let others: Set<DiagnosticCode> = [
    .csvLineBreak, .csvMergedCells, .csvCountedUp, .csvRepeatedRow, .csvShiftedRow, .swappedColumns,
    .markdownLimit, .missingImage,
    .missingTable,
    .tableColumn, .valueWithoutData,
    .yamlSeveralDocuments,
  ]

  private static let entries = ExplanationCatalogue.standard.areas
    .filter { places[$0.name] != nil }.flatMap(\.entries)
    .filter { !others.contains($0.code) }

  @Test(arguments: entries)
  func `an example shows its problem, and the mended one does not`(
    _ entry: ExplanationArea.Entry
  ) async throws {
    let before = try await codes(in: entry.explanation.before, of: entry.code)
    #expect(before.contains(entry.code), "\(entry.code.rawValue): before")
    let after = try await codes(in: entry.explanation.after, of: entry.code)
    #expect(!after.contains(entry.code), "\(entry.code.rawValue): after")
  }

  private func codes(
    in example: Explanation.Example,
    of code: DiagnosticCode
  ) async throws -> Set<DiagnosticCode> {
    let place = try #require(Self.places[code.area])
    let folder = try TemporaryFolder()
    let (path, text) = place(example.text)
    try folder.write(Data(text.utf8), to: path)
    let fixture = try Fixture(over: folder.url)
    return Set(try fixture.build().run().diagnostics.map(\.code))
  }
}
