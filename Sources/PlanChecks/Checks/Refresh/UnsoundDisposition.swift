import Diagnostics
import PlanModel

/// Finds what the plan says about last year's records and last year's plan contradicts.
///
/// A priority that is called new but is not, or continued but was not there; one that says nothing;
/// and rows of `ended.csv` about what has not ended, or never was.
struct UnsoundDisposition: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard let lastYear = LastYear(before: plan) else { return [] }
    return plan.records.priorities.compactMap { diagnostic(of: $0, lastYear) }
      + plan.records.ended.compactMap { diagnostic(of: $0, lastYear) }
  }

  private func diagnostic(of priority: Priority, _ lastYear: LastYear) -> Diagnostic? {
    let year = lastYear.archived.year
    let wasThere = lastYear.had(.priority, priority.id.value)
    guard let since = priority.fromLastYear else { return .noDisposition(priority, year) }
    switch since.was.value {
    case .new where wasThere: return .notNew(priority, since, year)
    case .continued where !wasThere, .completed where !wasThere, .stopped where !wasThere:
      return .wasNotThere(priority, since, year)
    case .merged, .completed, .stopped:
      return since.reason == nil ? .noReason(priority, since) : nil
    default: return nil
    }
  }

  private func diagnostic(of row: EndedRecord, _ lastYear: LastYear) -> Diagnostic? {
    let parts = row.record.value.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = RecordKind(rawValue: parts[0]),
      lastYear.archived.records[kind] != nil
    else { return .noRecord(row) }
    guard lastYear.had(kind, parts[1]) else {
      let known = (lastYear.archived.records[kind] ?? []).map(\.id.value)
      return .unknownEnded(
        row,
        lastYear.archived.year,
        best: NearestNames(known).best(for: parts[1]).map { "\(parts[0]):\($0)" }
      )
    }
    return lastYear.plan.index.entry(kind, parts[1]).map { .stillThere(row, at: $0.source) }
  }
}

extension Diagnostic {
  fileprivate static func noDisposition(_ priority: Priority, _ year: PlanYear) -> Diagnostic {
    Diagnostic(
      .disposition,
      .shouldFix,
      "The priority \u{201C}\(priority.title.value)\u{201D} does not say what became of it since \(year.text).",
      at: priority.title.source,
      help: "Add: from-last-year: {was: continued, reason: \u{2026}}. It can also be new or merged."
    )
  }

  fileprivate static func notNew(
    _ priority: Priority,
    _ since: Priority.FromLastYear,
    _ year: PlanYear
  ) -> Diagnostic {
    Diagnostic(
      .disposition,
      .shouldFix,
      "The priority \u{201C}\(priority.title.value)\u{201D} is called new, but the plan of \(year.text) had it.",
      at: since.was.source,
      suggestion: "continued"
    )
  }

  fileprivate static func wasNotThere(
    _ priority: Priority,
    _ since: Priority.FromLastYear,
    _ year: PlanYear
  ) -> Diagnostic {
    Diagnostic(
      .disposition,
      .shouldFix,
      "The priority \u{201C}\(priority.title.value)\u{201D} is called \(since.was.value.rawValue), but the plan of \(year.text) had none with its id.",
      at: since.was.source,
      help: "Write \u{201C}new\u{201D} or \u{201C}merged\u{201D}, or give it the id it had."
    )
  }

  fileprivate static func noReason(
    _ priority: Priority,
    _ since: Priority.FromLastYear
  ) -> Diagnostic {
    Diagnostic(
      .disposition,
      .shouldFix,
      "The priority \u{201C}\(priority.title.value)\u{201D} is called \(since.was.value.rawValue), without a reason.",
      at: since.was.source,
      help: "Add \u{201C}reason: \u{2026}\u{201D} below it, in one sentence."
    )
  }

  fileprivate static func noRecord(_ row: EndedRecord) -> Diagnostic {
    Diagnostic(
      .disposition,
      .shouldFix,
      "\u{201C}\(row.record.value)\u{201D} does not name a record that can end.",
      at: row.record.source,
      help: "Write its kind and its id, such as \u{201C}action:text-support-line\u{201D}."
    )
  }

  fileprivate static func unknownEnded(
    _ row: EndedRecord,
    _ year: PlanYear,
    best: String?
  )
    -> Diagnostic
  {
    Diagnostic(
      .disposition,
      .shouldFix,
      "The plan of \(year.text) had no \u{201C}\(row.record.value)\u{201D} that could have ended.",
      at: row.record.source,
      help: "Correct the id, or take the row out.",
      suggestion: best
    )
  }

  fileprivate static func stillThere(_ row: EndedRecord, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .disposition,
      .shouldFix,
      "ended.csv says \u{201C}\(row.record.value)\u{201D} has ended, but it is still in the plan.",
      at: row.record.source,
      notes: [Note("It stands here.", at: place)],
      help: "Take the row out, or take the record out of the plan."
    )
  }
}
