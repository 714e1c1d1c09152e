import Diagnostics
import Testing

struct GitHubReportTests {
  private func report(_ found: [Diagnostic], _ texts: [String: String] = [:]) -> [String] {
    GitHubReport(ReportSetting())
      .render(ProblemList(found), sources: SourceTexts(texts))
      .split(separator: "\n").map(String.init)
  }

  @Test func `what would end a command is written as its number`() {
    let place = SourceRange(path: "a,b:c%.md", start: 0, end: 3)
    let fault = Diagnostic(
      .badValue,
      .mustFix,
      "100% of a, b:\nc\u{1B}",
      at: place,
      help: "::error::x"
    )
    #expect(
      report([fault], ["a,b:c%.md": "abc"]).first
        == "::error file=content/a%2Cb%3Ac%25.md,line=1,col=1,endLine=1,endColumn=4,"
        + "title=structure/bad-value::100%25 of a, b:%0Ac %0A::error::x"
    )
  }

  @Test func `a range of several lines has no columns, and a whole file no line`() {
    let text = ["a.md": "one\ntwo\n"]
    let range = SourceRange(path: "a.md", start: 1, end: 6)
    #expect(
      report([Diagnostic(.badValue, .shouldFix, "Two.", at: range)], text).first
        == "::warning file=content/a.md,line=1,endLine=2,title=structure/bad-value::Two."
    )
    #expect(
      report([Diagnostic(.fileEmpty, .note, "All.", at: .start(of: "a.md"))], text).first
        == "::notice file=content/a.md,title=file/empty::All."
    )
  }

  @Test func `the gravest ten come first, and the summary counts all`() {
    let severities = [Severity.note, .shouldFix, .mustFix]
    let lines = report(
      (0..<12).map { Diagnostic(.badValue, severities[$0 % 3], "Fault \($0).", at: nil) }
    )
    #expect(lines.count == 11)
    #expect(lines[..<4].allSatisfy { $0.hasPrefix("::error title=structure/bad-value::") })
    #expect(lines[4..<8].allSatisfy { $0.hasPrefix("::warning title=structure/bad-value::") })
    #expect(lines[8..<10].allSatisfy { $0.hasPrefix("::notice title=structure/bad-value::") })
    #expect(
      lines[10]
        == "::notice title=ltp::4 must fix, 4 should fix, 4 notes. 2 more are not shown: "
        + "see --format annotated."
    )
  }

  @Test(arguments: [
    ("content", "content/a.md"), ("./plans/fenbury/", "plans/fenbury/a.md"), (".", "a.md"),
    ("/srv/plan", "/srv/plan/a.md"),
  ])
  func `files are named from where the program was started`(folder: String, path: String) {
    let setting = ReportSetting(contentFolder: folder, otherFolders: ["themes/default"])
    let fault = Diagnostic(.fileEmpty, .note, "All.", at: .start(of: "a.md"))
    let other = Diagnostic(.fileEmpty, .note, "All.", at: .start(of: "themes/default/a.md"))
    let report = GitHubReport(setting).render(ProblemList([fault, other]), sources: SourceTexts())
    #expect(
      report == """
        ::notice file=\(path),title=file/empty::All.
        ::notice file=themes/default/a.md,title=file/empty::All.
        ::notice title=ltp::0 must fix, 0 should fix, 2 notes.

        """
    )
  }
}
