import Diagnostics
import TestSupport
import Testing

struct ReportTests {
  @Test(arguments: ReportFormat.allCases)
  func `a report has one form`(format: ReportFormat) throws {
    let report = format.report(in: SampleProblems.setting)
      .render(SampleProblems.problems, sources: SampleProblems.sources)
    try expectGolden(report, "\(format.rawValue).txt")
  }

  @Test func `every golden file is compared with`() throws {
    try expectNoStaleGolden(ReportFormat.allCases.map { "\($0.rawValue).txt" })
  }

  @Test(arguments: [
    (ReportFormat.annotated, "No problems found.\n"),
    (.concise, ""),
    (
      .jsonLines,
      "{\"summary\":{\"mustFix\":0,\"shouldFix\":0,\"notes\":0,\"accepted\":0},\"version\":1}\n"
    ),
  ])
  func `a plan without problems has a report of its own`(format: ReportFormat, expected: String) {
    #expect(format.report().render(ProblemList([]), sources: SourceTexts()) == expected)
  }

  @Test func `people are told that there is more, programs get it all`() {
    let many = ProblemList(
      (0..<60).map { Diagnostic(.badValue, .mustFix, "Fault \($0).", at: nil) }
    )
    let more = "10 more problems are not shown. See all of them with --format json-lines."
    let annotated = AnnotatedReport().render(many, sources: SourceTexts())
    #expect(annotated.hasSuffix("\n\n\(more)\n60 must fix, 0 should fix, 0 notes.\n"))
    let concise = ConciseReport().render(many, sources: SourceTexts())
    #expect(concise.split(separator: "\n").count == 51)
    #expect(concise.hasSuffix("\(more)\n"))
    let json = JSONLinesReport().render(many, sources: SourceTexts())
    #expect(json.split(separator: "\n").count == 61)
  }

  @Test func `a JSON string survives whatever an author wrote`() {
    let diagnostic = Diagnostic(
      .badValue,
      .note,
      "\u{0}\"\\\n\t\u{7F}\u{85}\u{2028}\u{1F6A8}",
      at: nil
    )
    let report = JSONLinesReport().render(ProblemList([diagnostic]), sources: SourceTexts())
    let message = report.split(separator: ",")[2]
    #expect(message == #""message":"\u0000\"\\\n\t\u007f\u0085\u2028\#u{1F6A8}""#)
  }
}
