import Diagnostics
import Testing

/// Findings of every shape, which each report is compared on.
struct SampleProblems {
  static let sources = SourceTexts([
    "actions.csv": """
    id,title,priority,phone
    crisis-hub,Open a crisis hub,early-hepl,1632 960001
    school-teams,"Teams, in schools",crisis,1632 960002
    night-line,Night line,crisis,1632 960003
    """,
    "plan.yml":
      "title: Our plan\n\tyear: 2026-27\nvision: |\n  Every child\n  is heard\n  in time\n",
    "priorities/crisis.md":
      "# Crisis \u{1F6A8} \u{4E2D}\u{6587} care\n"
      + String(repeating: "Every child has a right to be heard and helped. ", count: 30)
      + "Ring 0800 now. "
      + String(repeating: "Every family has a right to be told what comes next. ", count: 30)
      + "\n",
    "services.csv": "id,name\nhub,Hub\nhub,Second hub\n",
    "evil.md": "a\u{1B}[2Jb\u{202E}c\u{200B}\"\\\n",
  ])

  static let problems = ProblemList(found, accepted: accepted)

  /// A code with an explanation, for reports that tell it.
  static let setting = ReportSetting(version: "0.1.0", contentFolder: "./my plan/") { code in
    code != .badValue
      ? nil
      : Explanation(
        what: "A value is not in the form `2026-09-30`. It was not read.",
        whyItMatters: "Readers would miss it.",
        before: Explanation.Example(language: "yaml", text: "due: soon"),
        after: Explanation.Example(language: "yaml", text: "due: 2027-03-31")
      )
  }

  private static let accepted = [
    AcceptedFinding(
      finding(
        .csvStrayQuote,
        "A quotation mark stands inside this cell.",
        .shouldFix,
        at: "Night line",
        in: "actions.csv",
        cell: SheetCell(row: 4, column: 2, columnName: "title")
      )
      .about("action:night-line#title"),
      reason: "The name is spelt so, 100% of the time.",
      until: "2027-06-01",
      at: SourceRange(path: "accepted.csv", start: 30, end: 40)
    ),
    AcceptedFinding(
      finding(.headingLevel, "The level is odd.", .note, at: "Crisis", in: "priorities/crisis.md")
        .about("priority:crisis#words"),
      reason: "It is the title.",
      until: "2027-06-01",
      at: range(of: "Ring", in: "priorities/crisis.md")
    ),
  ]

  private static let found = [
    finding(
      .unknownReference,
      "The action \"Open a crisis hub\" names a priority that does not exist.",
      at: "early-hepl",
      in: "actions.csv",
      cell: SheetCell(row: 2, column: 3, columnName: "priority"),
      help: "Your priorities: crisis, early-help, eating-disorders, transitions",
      suggestion: "early-help"
    ),
    finding(
      .badValue,
      "The phone number has lost the zero that it begins with.",
      .shouldFix,
      at: "1632 960001",
      in: "actions.csv",
      cell: SheetCell(row: 2, column: 4, columnName: "phone"),
      help: "Format the column as text, then write the number in full."
    )
    .about("actions.csv#phone"),
    finding(
      .badValue,
      "The phone number has lost the zero that it begins with.",
      .shouldFix,
      at: "1632 960003",
      in: "actions.csv",
      cell: SheetCell(row: 4, column: 4, columnName: "phone"),
      help: "Format the column as text, then write the number in full."
    )
    .about("actions.csv#phone"),
    finding(.yamlTab, "The line begins with a tab.", at: "\t", in: "plan.yml", suggestion: ""),
    finding(
      .conflictingFields,
      "The vision breaks over two lines.",
      .note,
      at: "Every child\n  is heard",
      in: "plan.yml",
      suggestion: "Every child is heard\nin time"
    ),
    finding(
      .headingLevel,
      "The heading has letters that few readers know.",
      .note,
      at: "\u{4E2D}\u{6587}",
      in: "priorities/crisis.md"
    ),
    finding(
      .markdownLimit,
      "The line is so long that nobody can compare two versions of it, and this message is so "
        + "long that it has to be broken as well.",
      .shouldFix,
      at: "0800",
      in: "priorities/crisis.md",
      help: "Break the line after each sentence:\n    Ring 0800 now.\n    Every family \u{2026}"
    )
    .about("priority:crisis#words"),
    finding(
      .duplicateID,
      "Two services have the id \"hub\".",
      at: "hub",
      after: "Hub\n",
      in: "services.csv",
      cell: SheetCell(row: 3, column: 1, columnName: "id"),
      notes: [
        Note("It stands here first.", at: range(of: "hub", in: "services.csv")),
        Note("An id is the part of a link that never changes.", at: nil),
      ]
    ),
    finding(.unsafeLink, "\u{1B}[2J hides.", .note, at: "b\u{202E}", in: "evil.md"),
    Diagnostic(
      .frontMatterMissing,
      .mustFix,
      "The file has no front matter.",
      at: .start(of: "services/hub.md"),
      suggestion: "---"
    ),
    Diagnostic(
      .fileMissing,
      .mustFix,
      "There is no plan.yml.",
      at: nil,
      help: "Every plan begins with one. `ltp new` writes it."
    ),
  ]

  private static func finding(
    _ code: DiagnosticCode,
    _ message: String,
    _ severity: Severity = .mustFix,
    at words: String,
    after: String = "",
    in path: String,
    cell: SheetCell? = nil,
    notes: [Note] = [],
    help: String? = nil,
    suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code,
      severity,
      message,
      at: range(of: words, after: after, in: path, cell: cell),
      notes: notes,
      help: help,
      suggestion: suggestion
    )
  }

  private static func range(
    of words: String,
    after: String = "",
    in path: String,
    cell: SheetCell? = nil
  ) -> SourceRange {
    let text = Array((sources.text(of: path) ?? "").utf8)
    let from = after.isEmpty ? 0 : (text.firstRange(of: Array(after.utf8))?.upperBound ?? 0)
    let found = text[from...].firstRange(of: Array(words.utf8)) ?? 0..<0
    return SourceRange(path: path, start: found.lowerBound, end: found.upperBound, cell: cell)
  }
}
