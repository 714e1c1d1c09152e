import Diagnostics
import Testing

struct ProblemListTests {
  private func finding(
    _ message: String,
    _ severity: Severity = .mustFix,
    at location: SourceRange? = nil
  ) -> Diagnostic {
    Diagnostic(.badValue, severity, message, at: location)
  }

  private func cell(_ row: Int, column: Int = 3, path: String = "a.csv") -> SourceRange {
    let cell = SheetCell(row: row, column: column, columnName: "phone")
    return SourceRange(path: path, start: row * 10, end: row * 10 + 5, cell: cell)
  }

  @Test func `problems come in reading order whatever order they were found in`() {
    let inOrder = [
      finding("No place."),
      finding("Early in a.", at: SourceRange(path: "a.md", start: 1, end: 2)),
      finding("Also there.", .note, at: SourceRange(path: "a.md", start: 1, end: 2)),
      finding("Late in a.", at: SourceRange(path: "a.md", start: 9, end: 10)),
      finding("In b.", at: .start(of: "b.md")),
    ]
    #expect(ProblemList(inOrder.reversed()).diagnostics == inOrder)
  }

  @Test func `the same finding counts once`() {
    let problems = ProblemList([finding("Twice."), finding("Twice.")])
    #expect(problems.diagnostics == [finding("Twice.")])
    #expect(problems.count(of: .mustFix) == 1)
  }

  @Test func `the same finding down a column is one problem with its rows`() {
    let rows = [12, 3, 9].map { finding("No such number.", at: cell($0)) }
    let problems = ProblemList(rows)
    #expect(problems.problems.map(\.diagnostic) == [rows[1]])
    #expect(problems.problems.map(\.rows) == [[3, 9, 12]])
    #expect(problems.diagnostics == [rows[1], rows[2], rows[0]])
    #expect(problems.count(of: .mustFix) == 1)
  }

  @Test func `what is missing is one problem with the other places that name it`() {
    let places = [3, 5, 9].map { SourceRange(path: "a.md", start: $0, end: $0 + 1) }
    let found = places.enumerated().map { number, place in
      finding("Number \(number) names nothing.", at: place).missing("service:hub")
    }
    let apart = finding("Names another.", at: .start(of: "b.md")).missing("service:club")
    let problems = ProblemList(found + [apart])
    #expect(problems.problems.map(\.diagnostic) == [found[0], apart])
    #expect(problems.problems.map(\.others) == [[places[1], places[2]], []])
    #expect(problems.count(of: .mustFix) == 2)
    #expect(ProblemList(Array(found.prefix(2))).problems.count == 1)
  }

  @Test func `other values that are wrong alike, all down a column, are one problem`() {
    let found = [3, 4, 6, 9].map { finding("Value \($0) is no number.", at: cell($0)) }
    let problems = ProblemList(found)
    #expect(problems.problems.map(\.diagnostic) == [found[0]])
    #expect(problems.problems.map(\.rows) == [[3, 4, 6, 9]])
    #expect(problems.problems.map(\.isVaried) == [true])
    #expect(ProblemList(Array(found.prefix(3))).problems.count == 3)
  }

  @Test func `findings in other columns, files, words or rows stay apart`() {
    let found = [
      finding("No such number.", at: cell(3)),
      finding("No such number.", at: cell(3, column: 4)),
      finding("No such number.", at: cell(3, path: "b.csv")),
      finding("Another fault.", at: cell(3)),
      finding("No such number.", .note, at: cell(3)),
    ]
    #expect(Set(ProblemList(found).problems.map(\.rows)) == [[]])
    #expect(ProblemList(found).problems.count == 5)
  }

  @Test func `strict makes a should-fix a must-fix and leaves notes`() {
    let found = [finding("A.", .shouldFix), finding("B.", .note)]
    #expect(!ProblemList(found).hasMustFix)
    let strict = ProblemList(found, strict: true)
    #expect(strict.hasMustFix)
    #expect(Severity.allCases.map(strict.count(of:)) == [1, 0, 1])
  }

  @Test func `too many problems are cut to the gravest, still in reading order`() {
    let notes = (0..<80).map { index in
      finding("Note.", .note, at: SourceRange(path: "a.md", start: index, end: index))
    }
    let last = finding("Grave.", at: .start(of: "z.md"))
    let problems = ProblemList(notes + [last])
    #expect(problems.shown.map(\.diagnostic) == notes.prefix(49) + [last])
    #expect(problems.hiddenCount == 31)
  }

  @Test func `no findings are no problem`() {
    #expect(ProblemList([]).isEmpty)
    #expect(!ProblemList([]).hasMustFix)
  }

  @Test func `values that should be the same in several columns are one problem`() {
    func wrong(_ row: Int, _ column: Int, _ name: String) -> Diagnostic {
      let cell = SheetCell(row: row, column: column, columnName: name)
      let place = SourceRange(
        path: "a.csv",
        start: row * 10 + column,
        end: row * 10 + 9,
        cell: cell
      )
      return finding("\(name) \(row) is no date.", at: place).expecting("a date")
    }
    let sheet = ProblemList([wrong(3, 1, "start"), wrong(4, 2, "due"), wrong(5, 1, "start")])
    #expect(sheet.problems.map(\.rows) == [[3, 4, 5]])
    #expect(sheet.problems.map(\.columns) == [["start", "due"]])
    let row = ProblemList([wrong(3, 1, "start"), wrong(3, 2, "due")])
    #expect(row.problems.map(\.rows) == [[3]])
    // Two rows may be two mistakes, and so may two of one column.
    #expect(ProblemList([wrong(3, 1, "start"), wrong(4, 2, "due")]).problems.count == 2)
    #expect(ProblemList([wrong(3, 1, "start"), wrong(4, 1, "start")]).problems.count == 2)
  }

  @Test func `what is missing counts by the gravest of its findings`() {
    let places = [3, 5].map { SourceRange(path: "a.md", start: $0, end: $0 + 1) }
    let soft = finding("A link.", .shouldFix, at: places[0]).missing("service:hub")
    let grave = finding("A step.", at: places[1]).missing("service:hub")
    let problems = ProblemList([soft, grave])
    #expect(problems.problems.map(\.diagnostic) == [grave])
    #expect(problems.problems.map(\.others) == [[places[0]]])
    #expect(problems.count(of: .shouldFix) == 0)
  }
}
