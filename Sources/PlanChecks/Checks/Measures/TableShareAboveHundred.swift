import Diagnostics
import Markdown
import PlanAnalysis
import PlanModel

/// Finds shares above 100 per cent and below nothing in the plan's own spreadsheets.
///
/// A column holds shares where the block that shows it says so, or its name does.
struct TableShareAboveHundred: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    // Several blocks may show one spreadsheet.
    var told: Set<SourceRange> = []
    return plan.words.flatMap { words in
      words.directives.filter { [.table, .chart].contains($0.name) }.flatMap { directive in
        directive.located("file").flatMap { plan.files.tables[$0.value] }.map {
          diagnostics(in: $0, shownBy: directive)
        } ?? []
      }
    }
    .filter { $0.location.map { told.insert($0).inserted } ?? true }
  }

  private func diagnostics(
    in table: ContentTable,
    shownBy directive: MarkdownDirective
  ) -> [Diagnostic] {
    let selection = TableSelection(
      of: table,
      columns: directive.located("columns")?.value,
      formats: directive.located("formats")?.value
    )
    return selection.columns.filter { $0.format == .percent || $0.name.namesShares }
      .flatMap { column in
        table.rows.compactMap { row -> Diagnostic? in
          let cell = row[column.place]
          let written = cell.text.hasSuffix("%") ? String(cell.text.dropLast()) : cell.text
          guard let number = DecimalNumber(written), !(0...100).contains(number.value) else {
            return nil
          }
          return .noShare(cell, column.name, number)
        }
      }
  }
}

extension String {
  /// Whether the name of a column says that it holds shares; what grows may pass 100.
  fileprivate var namesShares: Bool {
    let words = TextWords(self)
    let all = Set((0..<words.count).map { words[$0].lowercased() })
    guard all.isDisjoint(with: ["change", "growth", "increase", "rise", "difference"]) else {
      return false
    }
    return contains("%") || !all.isDisjoint(with: ["percentage", "percent", "share", "proportion"])
      || all.isSuperset(of: ["per", "cent"])
  }
}

extension Diagnostic {
  fileprivate static func noShare(
    _ cell: SourceScalar,
    _ column: String,
    _ number: DecimalNumber
  ) -> Diagnostic {
    Diagnostic(
      .percentAboveHundred,
      .shouldFix,
      "\(number.grouped) per cent in the column \u{201C}\(column)\u{201D} is no share.",
      at: cell.source,
      help: "A share is 0 to 100 per cent. Correct the cell; look for a lost point."
    )
  }
}
