import Diagnostics
import Frameworks
import PlanChecks
import PlanModel
import PlanSources
import TestSupport
import Testing

/// What a check finds in a plan of a few source files, and where: the files hold a marker such as
/// 1️⃣ at each place that something is said about.
///
/// ```
/// 1️⃣|early-hepl| must-fix reference/unknown
/// The action "Open the hub" names a priority that does not exist: "early-hepl".
/// note 2️⃣|hwb| The first is here.
/// help: Your priorities: early-help.
/// write: early-help
/// ```
///
/// Fails on a finding that is missing or unexpected, and on a marker that nothing is said about.
func expectFindings(
  of check: some PlanCheck,
  in sources: [String: String],
  today: String = "2026-11-21",
  _ expected: String,
  sourceLocation: SourceLocation = #_sourceLocation
) async throws {
  let marked = try await MarkedPlan(sources, today: today)
  let found = check.diagnostics(in: ExaminedPlan(marked.assembled.value, marked.frameworks.value))
  #expect(marked.told(found) == expected, sourceLocation: sourceLocation)
}

/// A plan read from sources with markers in them.
struct MarkedPlan {
  let assembled: Diagnosed<Plan>
  let frameworks: Diagnosed<FrameworkLibrary>
  private let files: [String: MarkedSource]

  init(_ sources: [String: String], today: String = "2026-11-21") async throws {
    files = sources.mapValues { MarkedSource($0) }
    let contents = files.sorted { $0.key < $1.key }
      .map { ContentFile(path: $0.key, bytes: Array($0.value.text.utf8)) }
    let parsed = SourceParser().parse(contents)
    frameworks = FrameworkReader().read(with: parsed.value)
    let day = try #require(CalendarDate(today))
    assembled = PlanAssembler(today: day).assemble(parsed.value, with: frameworks.value)
  }

  func told(_ diagnostics: [Diagnostic]) -> String {
    let findings = diagnostics.map { found in
      var lines = [
        "\(place(found.location)) \(found.severity.rawValue) \(found.code.rawValue)", found.message,
      ]
      lines += found.notes.map { "note \(place($0.location)) \($0.message)" }
      if let help = found.help { lines.append("help: \(shortened(help))") }
      if let suggestion = found.suggestion { lines.append("write: \(suggestion)") }
      return lines.joined(separator: "\n")
    }
    .joined(separator: "\n\n")
    let unused = files.values.flatMap(\.offsets.keys).filter { !findings.contains($0) }.sorted()
    return unused.isEmpty ? findings : "\(findings)\n\nNothing is said about \(String(unused))"
  }

  /// The advice without the list of kinds, which grows as the product does.
  private func shortened(_ help: String) -> String {
    let list = "Kinds that can stand before the colon: "
    return help.hasPrefix(list) ? list + "\u{2026}" : help
  }

  /// The marker that stands at a place, or the file's path, and the place's text between bars.
  private func place(_ range: SourceRange?) -> String {
    guard let range else { return "nowhere" }
    guard let file = files[range.path] else { return range.path }
    let text = String(decoding: Array(file.text.utf8)[range.start..<range.end], as: UTF8.self)
    let marker = file.offsets.first { $0.value == range.start }?.key
    return "\(marker.map(String.init) ?? range.path)|\(text)|"
  }
}
