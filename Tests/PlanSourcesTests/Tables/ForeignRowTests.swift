import Diagnostics
import PlanModel
import Testing

@testable import PlanSources

struct ForeignRowTests {
  private let row = ["", "hub"].enumerated().map { column, text in
    SourceScalar(
      SourceText(text, at: SourceRange(path: "actions.csv", start: column, end: column + 3)),
      style: .cell
    )
  }

  private func fault(
    _ code: DiagnosticCode,
    _ column: Int,
    _ name: String,
    suggestion: String? = nil
  ) -> Diagnostic {
    let cell = SheetCell(row: 9, column: column, columnName: name)
    return Diagnostic(
      code,
      .mustFix,
      "Wrong.",
      at: SourceRange(path: "actions.csv", start: column, end: column + 1, cell: cell),
      suggestion: suggestion
    )
  }

  @Test func `a row most of whose cells do not fit is one finding`() {
    let found = [
      fault(.missingField, 2, "title"), fault(.badValue, 3, "priority"),
      fault(.badValue, 4, "due"), fault(.unknownValue, 5, "delivery"), fault(.badValue, 6, "year"),
    ]
    let told = ForeignRow(row, found[...])?.diagnostic
    #expect(told?.location == row[1].source)
    #expect(told?.message == "Most cells of this row do not fit their columns.")
    #expect(
      told?.help
        == "Was it pasted from another sheet? Move it there, or correct each of its cells."
    )
  }

  @Test func `few slips, slips with a correction and blank cells are told one by one`() {
    let three = [
      fault(.badValue, 3, "priority"), fault(.badValue, 4, "due"),
      fault(.unknownValue, 5, "delivery"),
    ]
    #expect(ForeignRow(row, three[...]) == nil)
    #expect(ForeignRow(row, (three + [fault(.badValue, 6, "year", suggestion: "2026-27")])[...]) == nil)
    let blank = (2...6).map { fault(.missingField, $0, "column") }
    #expect(ForeignRow(row, blank[...]) == nil)
  }
}
