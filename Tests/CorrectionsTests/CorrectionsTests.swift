import Diagnostics
import Testing

@testable import Corrections

struct CorrectionsTests {
  private func diagnostic(
    _ code: DiagnosticCode,
    _ written: String,
    _ suggestion: String?,
    in text: String,
    cell: SheetCell? = nil,
    path: String = "plan.yml"
  ) -> Diagnostic {
    let start = text.utf8.count - (text.range(of: written)?.utf8.count ?? 0)
    let place = SourceRange(path: path, start: start, end: start + written.utf8.count, cell: cell)
    return Diagnostic(code, .mustFix, "A problem.", at: place, suggestion: suggestion)
  }

  private func replacements(_ diagnostics: [Diagnostic], in text: String) -> [String] {
    let corrections = Corrections(of: diagnostics, in: SourceTexts(["plan.yml": text]))
    return Corrections.codes.flatMap { corrections.edits(for: $0) }.map(\.replacement)
  }

  @Test(arguments: [
    (DiagnosticCode.badValue, "1632 960001", "01632960001"),
    (.badValue, "30/10/2026", "2026-10-30"),
    (.badValue, "1 October 2026", "2026-10-01"), (.badValue, "2026/10/01", "2026-10-01"),
    (.badValue, "3/3/2026", "2026-03-03"), (.yamlColon, "Hub: a place", "\"Hub: a place\""),
    (.unknownReference, "early-hepl", "early-help"),
    (.brokenLink, "service:youth-hbu", "service:youth-hub"),
  ])
  func `what needs no thought is mended`(code: DiagnosticCode, written: String, better: String) {
    let text = "key: \(written)"
    #expect(replacements([diagnostic(code, written, better, in: text)], in: text) == [better])
  }

  @Test(
    arguments: [
      // Which of the two numbers is the month, nobody can tell.
      (DiagnosticCode.badValue, "1/10/2026", "2026-10-01"),
      (.badValue, "12,500", "12500"), (.badValue, "soon", nil),
      (.unknownReference, "early-hepl", nil), (.brokenLink, "youth-hub.md", "service:youth-hub"),
      (.brokenLink, "[hub][x]", "service:youth-hub"), (.unknownValue, "Free", "free"),
    ] as [(DiagnosticCode, String, String?)]
  )
  func `what a person must look at is left`(
    code: DiagnosticCode,
    written: String,
    better: String?
  ) {
    let text = "key: \(written)"
    #expect(replacements([diagnostic(code, written, better, in: text)], in: text) == [])
  }

  @Test func `a column shows in which order its dates are`() {
    let text = "due\n1/10/2026\n30/10/2026\n"
    let cell = { SheetCell(row: $0, column: 1, columnName: "due") }
    let found = [
      Diagnostic(
        .badValue,
        .mustFix,
        "A problem.",
        at: SourceRange(path: "plan.yml", start: 4, end: 13, cell: cell(2)),
        suggestion: "2026-10-01"
      ),
      Diagnostic(
        .badValue,
        .mustFix,
        "A problem.",
        at: SourceRange(path: "plan.yml", start: 14, end: 24, cell: cell(3)),
        suggestion: "2026-10-30"
      ),
    ]
    #expect(replacements(found, in: text) == ["2026-10-01", "2026-10-30"])
    #expect(replacements([found[0]], in: text) == [])
  }

  @Test func `a column with both orders is left, but for what is clear`() {
    let text = "due\n1/10/2026\n30/10/2026\n10/30/2026\n"
    let cell = { SheetCell(row: $0, column: 1, columnName: "due") }
    let places = [(4, 13, "2026-10-01"), (14, 24, "2026-10-30"), (25, 35, nil)]
    let found = places.enumerated().map { row, place in
      Diagnostic(
        .badValue,
        .mustFix,
        "A problem.",
        at: SourceRange(path: "plan.yml", start: place.0, end: place.1, cell: cell(row + 2)),
        suggestion: place.2
      )
    }
    #expect(replacements(found, in: text) == ["2026-10-30"])
    let corrections = Corrections(of: found, in: SourceTexts(["plan.yml": text]))
    #expect(corrections.left(of: .badValue).count == 2)
    #expect(corrections.counts.map(\.places) == [1])
  }

  @Test func `the same place is changed once`() {
    let text = "key: early-hepl"
    let found = diagnostic(.unknownReference, "early-hepl", "early-help", in: text)
    let other = Diagnostic(
      .unknownReference,
      .mustFix,
      "Another problem.",
      at: found.location,
      suggestion: "early-help"
    )
    #expect(replacements([found, other], in: text) == ["early-help"])
  }
}

extension String {
  /// The end of this text from where another begins in it.
  fileprivate func range(of other: String) -> Substring? {
    indices.map { self[$0...] }.first { $0.hasPrefix(other) }
  }
}
