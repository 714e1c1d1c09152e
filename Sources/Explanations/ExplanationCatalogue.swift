package import Diagnostics

/// Every explanation that ships with the program.
///
/// The Markdown files of `Resources` come in, one for each area of codes; what a code stands for
/// goes out. It knows nothing of checks: a code and its explanation meet by the code alone.
package struct ExplanationCatalogue: Sendable {
  /// The areas with their explanations, in the order of the authors' guide.
  package let areas: [ExplanationArea]
  /// What is wrong with the files; a test sees to it that nothing is.
  let faults: [String]
  private let explanations: [DiagnosticCode: Explanation]

  /// What ships with the program.
  package static let standard = ExplanationCatalogue(ExplanationFile.all)

  init(_ files: [ExplanationFile]) {
    let read = files.map(ExplanationReader.read)
    let entries = read.flatMap(\.area.entries)
    areas = read.map(\.area)
    explanations = Dictionary(entries.map { ($0.code, $0.explanation) }) { first, _ in first }
    let repeated = Dictionary(grouping: entries, by: \.code).filter { $1.count > 1 }
    faults =
      read.flatMap(\.faults)
      + repeated.keys.map { "\($0.rawValue) is explained twice" }.sorted()
  }

  /// What a code stands for.
  package subscript(code: DiagnosticCode) -> Explanation? { explanations[code] }
}
