import Diagnostics
import Markdown
import PlanAnalysis
import PlanModel

/// Finds numbers in spreadsheets that words show, which look like people and are too few to be
/// shown.
struct SmallNumberInTable: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let rule = plan.settings.disclosure.value
    guard rule != .none else { return [] }
    return plan.words.flatMap { words in
      words.directives.filter { [.table, .chart].contains($0.name) }.flatMap { directive in
        directive.located("file").flatMap { plan.files.tables[$0.value] }.map {
          diagnostics(in: $0, shownBy: directive, rule)
        } ?? []
      }
    }
  }

  private func diagnostics(
    in table: ContentTable,
    shownBy directive: MarkdownDirective,
    _ rule: PlanSettings.Disclosure
  ) -> [Diagnostic] {
    let selection = TableSelection(
      of: table,
      columns: directive.located("columns")?.value,
      formats: directive.located("formats")?.value,
      numbers: directive.name == .chart ? .number : .text
    )
    let others = Set(directive.parts("not-people").compactMap { table.place(of: $0.value) })
    let headings = directive.located("row-headings")?.value == "no" ? 0 : 1
    return selection.columns.dropFirst(headings).flatMap { column -> [Diagnostic] in
      guard [.text, .number].contains(column.format), !others.contains(column.place),
        !column.name.namesNoPeople
      else { return [] }
      let cells = table.rows.map { $0[column.place] }
      let texts = table.rows.map { selection.cell(column, of: $0) }
      guard texts.allSatisfy({ $0.isEmpty || $0 == ColumnFormat.hidden || people($0) != nil })
      else { return [] }
      return zip(cells, texts).compactMap { cell, text in
        guard let count = people(text), count > 0, rule.hides(count) else { return nil }
        return .tooFew(cell, column.name, rule)
      }
    }
  }

  private func people(_ text: String) -> Int? {
    text.contains(".") ? nil : DecimalNumber(text)?.people
  }
}

extension String {
  /// Whether the name of a column says that it holds no numbers of people.
  fileprivate var namesNoPeople: Bool {
    if contains(where: { "%\u{A3}\u{20AC}$".contains($0) }) { return true }
    let words = SentenceWords(self[...]).words.map(\.text)
    return words.contains { Self.noPeople.contains($0) }
  }

  private static let noPeople: Set<String> = [
    "percent", "percentage", "per", "rate", "ratio", "cost", "costs", "spend", "spending", "budget",
    "pounds", "price", "amount", "year", "years", "age", "ages", "aged", "month", "months", "week",
    "weeks", "day", "days", "hour", "hours", "minutes", "wait", "waits", "score", "rating", "rank",
    "level", "wte", "fte", "posts", "vacancies", "quarter", "date", "number-of-services",
    "services", "schools", "teams", "sites", "locations", "places", "sessions", "courses",
    "priority", "step", "order", "no", "ref", "id", "miles", "distance", "cars", "likelihood",
    "impact", "meetings", "beds", "organisations", "providers", "tier",
  ]
}

extension Diagnostic {
  fileprivate static func tooFew(
    _ cell: SourceScalar,
    _ column: String,
    _ rule: PlanSettings.Disclosure
  ) -> Diagnostic {
    Diagnostic(
      .smallNumberInTable,
      .shouldFix,
      "The column \u{201C}\(column)\u{201D} looks like numbers of people, and \(rule.hiddenNumbers ?? "") must be hidden.",
      at: cell.source,
      help:
        "Write *. If the column counts no people, write \u{201C}not-people: \(column)\u{201D} in the block that shows it.",
      suggestion: ColumnFormat.hidden
    )
  }
}
