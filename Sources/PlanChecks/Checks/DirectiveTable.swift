import Diagnostics
import Frameworks
import Markdown
import PlanAnalysis
import PlanModel

/// Finds tables and charts of spreadsheets that cannot be shown: no such file, no such column, a
/// number that is none.
struct DirectiveTable: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let names = NearestNames(plan.files.tables.keys)
    return plan.words.flatMap { words in
      words.directives.flatMap { directive in
        switch directive.name {
        case .chart: form(of: directive) + problems(of: directive, in: plan, names)
        case .table: problems(of: directive, in: plan, names)
        default: [Diagnostic]()
        }
      }
    }
  }

  /// A chart shows a metric or a file, and of either not all that the other can.
  private func form(of chart: MarkdownDirective) -> [Diagnostic] {
    switch (chart.located("metric"), chart.located("file")) {
    case (nil, nil): return [.chartOfNothing(at: chart.source)]
    case (_?, let file?): return [.chartOfBoth(file)]
    case (_?, nil):
      return ["kind", "columns", "formats", "not-people"].compactMap { option in
        chart.located(option).map { .onlyForFiles(option, at: $0.source) }
      }
    case (nil, _?):
      let dates = ["from", "to"].compactMap { option in
        chart.located(option).map { Diagnostic.onlyForMetrics(option, at: $0.source) }
      }
      return dates + (chart.located("caption") == nil ? [.noCaption(at: chart.source)] : [])
    }
  }

  private func problems(
    of directive: MarkdownDirective,
    in plan: ExaminedPlan,
    _ names: NearestNames
  ) -> [Diagnostic] {
    guard let path = directive.located("file") else { return [] }
    guard let table = plan.files.tables[path.value] else {
      return plan.files.unread.contains(path.value) ? [] : [.missingTable(path, names)]
    }
    let isChart = directive.name == .chart
    let selection = TableSelection(
      of: table,
      columns: directive.located("columns")?.value,
      formats: directive.located("formats")?.value,
      numbers: isChart ? .number : .text
    )
    let faults =
      selection.faults.map { diagnostic(of: $0, directive, table) }
      + directive.parts("not-people").filter { table.place(of: $0.value) == nil }
      .map { .unknownColumn($0, table) }
    return faults.isEmpty && isChart ? lines(of: selection, directive) : faults
  }

  private func diagnostic(
    of fault: TableSelection.Fault,
    _ directive: MarkdownDirective,
    _ table: ContentTable
  ) -> Diagnostic {
    let columns = directive.parts("columns")
    let formats = directive.parts("formats")
    switch fault {
    case .unknownColumn(let name, let part):
      return .unknownColumn(Located(name, at: columns[part].source), table)
    case .unknownFormattedColumn(let name, let part):
      let place = formats[part].source.first(name.utf8.count)
      return .unknownColumn(Located(name, at: place), table)
    case .unknownFormat(let name, let part):
      return .unknownFormat(Located(name, at: formats[part].source.last(name.utf8.count)))
    case .notAFormat(let part):
      return .notAFormat(formats[part])
    case .notANumber(let cell, let format):
      return .notANumber(cell, format, shownAt: directive.source)
    }
  }

  /// What a chart cannot draw, whatever stands in its cells.
  private func lines(
    of selection: TableSelection,
    _ chart: MarkdownDirective
  ) -> [Diagnostic] {
    let place = chart.located("columns")?.source ?? chart.source
    let numbers = selection.columns.dropFirst()
    if numbers.isEmpty { return [.chartWithoutNumbers(at: place)] }
    guard chart.located("kind")?.value == "line" else { return [] }
    if numbers.count > 2 { return [.tooManyLines(numbers.count, at: place)] }
    return Set(numbers.map(\.format)).count > 1 ? [.unlikeLines(at: place)] : []
  }
}

extension SourceRange {
  fileprivate func first(_ count: Int) -> SourceRange {
    SourceRange(path: path, start: start, end: min(end, start + count), cell: cell)
  }

  fileprivate func last(_ count: Int) -> SourceRange {
    SourceRange(path: path, start: max(start, end - count), end: end, cell: cell)
  }
}

extension Diagnostic {
  fileprivate static func missingTable(
    _ path: Located<String>,
    _ names: NearestNames
  ) -> Diagnostic {
    let known = names.shown(for: path.value)
    return Diagnostic(
      .missingTable,
      .mustFix,
      "There is no spreadsheet \u{201C}\(path.value.shortened)\u{201D}.",
      at: path.source,
      help: known.isEmpty
        ? "Save it as CSV in the folder “tables” and write tables/ before its name."
        : "Your spreadsheets: \(known).",
      suggestion: names.path(for: path.value, in: "tables")
    )
  }

  fileprivate static func unknownColumn(
    _ name: Located<String>,
    _ table: ContentTable
  ) -> Diagnostic {
    let names = NearestNames(table.columns.map(\.name))
    return Diagnostic(
      .tableColumn,
      .mustFix,
      "\(table.path) has no column \u{201C}\(name.value.shortened)\u{201D}.",
      at: name.source,
      help: "Its columns: \(names.shown(for: name.value)).",
      suggestion: names.best(for: name.value)
    )
  }

  fileprivate static func unknownFormat(_ name: Located<String>) -> Diagnostic {
    let known = ColumnFormat.allCases.map(\.rawValue)
    return Diagnostic(
      .directiveOption,
      .mustFix,
      "\u{201C}\(name.value.shortened)\u{201D} is not a format of a column.",
      at: name.source,
      help: "Formats are \(known.joined(separator: ", ")).",
      suggestion: NearestNames(known).best(for: name.value)
    )
  }

  fileprivate static func notAFormat(_ part: Located<String>) -> Diagnostic {
    Diagnostic(
      .directiveOption,
      .mustFix,
      "\u{201C}\(part.value.shortened)\u{201D} does not say which column has which format.",
      at: part.source,
      help: "Write a column, = and its format, such as share=percent."
    )
  }

  fileprivate static func notANumber(
    _ cell: SourceScalar,
    _ format: ColumnFormat,
    shownAt block: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .badValue,
      .mustFix,
      "\u{201C}\(cell.text.shortened)\u{201D} is not \(format.example).",
      at: cell.source,
      notes: [Note("The column is shown as numbers here.", at: block)],
      help: "Write digits alone. Leave the cell empty where there is no number. "
        + "Write * for a number that must stay hidden.",
      suggestion: format == .money
        ? Money.correction(of: cell.text) : DecimalNumber.correction(of: cell.text)
    )
  }

  fileprivate static func chartOfNothing(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .directiveOption,
      .mustFix,
      "This chart does not say what it shows.",
      at: place,
      help: "Write “metric:” and its id below the name, or “file:” and a spreadsheet."
    )
  }

  fileprivate static func chartOfBoth(_ file: Located<String>) -> Diagnostic {
    Diagnostic(
      .directiveOption,
      .mustFix,
      "This chart has a metric and a file, and can show one of them.",
      at: file.source,
      help: "Take one of the two lines out, or write two charts."
    )
  }

  fileprivate static func onlyForFiles(_ option: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .directiveOption,
      .mustFix,
      "A chart of a metric has no \u{201C}\(option)\u{201D}.",
      at: place,
      help: "Take the line out: the metric says how it is shown."
    )
  }

  fileprivate static func onlyForMetrics(_ option: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .directiveOption,
      .mustFix,
      "A chart of a spreadsheet has no \u{201C}\(option)\u{201D}.",
      at: place,
      help: "Take the line out. All rows of the spreadsheet are shown."
    )
  }

  fileprivate static func noCaption(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .directiveOption,
      .mustFix,
      "This chart has no caption.",
      at: place,
      help: "Say what it shows on a line below its name: “caption: Waits by area”."
    )
  }

  fileprivate static func chartWithoutNumbers(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .tableColumn,
      .mustFix,
      "This chart has names and no numbers.",
      at: place,
      help: "Choose two columns at least: the first names what the others count."
    )
  }

  fileprivate static func tooManyLines(_ count: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .tableColumn,
      .mustFix,
      "This chart would have \(count) lines, and nobody could tell them apart.",
      at: place,
      help: "Choose the column with the names and at most two others."
    )
  }

  fileprivate static func unlikeLines(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .tableColumn,
      .mustFix,
      "The two lines of this chart have different units.",
      at: place,
      help: "Give both columns one format, or write two charts."
    )
  }
}

extension ColumnFormat {
  /// What a cell of such a column holds, to follow “is not”.
  fileprivate var example: String {
    switch self {
    case .text: "text"
    case .number: "a number such as 1200 or 12.5"
    case .percent: "a percentage such as 12.8, without its sign"
    case .money: "an amount such as 125000 or 99.50, without its sign"
    }
  }
}
