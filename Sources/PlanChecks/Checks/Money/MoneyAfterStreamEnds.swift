import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds money and actions that go on after the stream that pays for them has ended.
struct MoneyAfterStreamEnds: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let streams = Dictionary(
      plan.records.fundingStreams.filter { $0.ends != nil }.map { ($0.id.value, $0) }
    ) { first, _ in first }
    // The first year after the end stands for those that follow.
    var firstYears: [String: PlanYear] = [:]
    for row in plan.records.spending {
      guard let ends = streams[row.stream.value]?.ends, let start = row.year.value.firstDay,
        start > ends.value, row.firstAmount != nil
      else { continue }
      firstYears[row.stream.value] = min(
        firstYears[row.stream.value] ?? row.year.value,
        row.year.value
      )
    }
    let rows = plan.records.spending.compactMap { row -> Diagnostic? in
      guard let stream = streams[row.stream.value], let ends = stream.ends,
        firstYears[row.stream.value] == row.year.value, row.firstAmount != nil
      else { return nil }
      return .moneyAfterEnd(row, stream, ends)
    }
    // Where the money is told, the actions that it pays for say the same.
    return rows
      + plan.records.actions.filter { firstYears[$0.fundingStream?.value ?? ""] == nil }
      .compactMap { finding(for: $0, streams) }
  }

  private func finding(
    for action: Action,
    _ streams: [String: FundingStream]
  ) -> Diagnostic? {
    guard let stream = action.fundingStream.flatMap({ streams[$0.value] }), let ends = stream.ends
    else { return nil }
    if let year = action.year, let start = year.value.firstDay, start > ends.value {
      return .yearAfterEnd(action, year, stream, ends)
    }
    guard ![.complete, .stopped].contains(action.delivery.value), action.due.value > ends.value
    else { return nil }
    return .dueAfterEnd(action, stream, ends)
  }
}

extension Diagnostic {
  fileprivate static func moneyAfterEnd(
    _ row: SpendingRow,
    _ stream: FundingStream,
    _ ends: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .moneyAfterStreamEnds,
      .shouldFix,
      "\u{201C}\(stream.title.value)\u{201D} has money in \(row.year.value.text), after it ended on \(ends.value.inWords).",
      at: row.year.source,
      notes: [note(ends)],
      help: "Correct the year or the stream, or the day the stream ends."
    )
  }

  fileprivate static func yearAfterEnd(
    _ action: Action,
    _ year: Located<PlanYear>,
    _ stream: FundingStream,
    _ ends: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .moneyAfterStreamEnds,
      .shouldFix,
      "The action \u{201C}\(action.title.value)\u{201D} is paid in \(year.value.text) from a stream that ended on \(ends.value.inWords).",
      at: year.source,
      notes: [note(ends)],
      help:
        "Name the stream that pays for it then, or write \u{201C}unfunded\u{201D} as its \u{201C}funding-note\u{201D}."
    )
  }

  fileprivate static func dueAfterEnd(
    _ action: Action,
    _ stream: FundingStream,
    _ ends: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .moneyAfterStreamEnds,
      .shouldFix,
      "The action \u{201C}\(action.title.value)\u{201D} goes on after \u{201C}\(stream.title.value)\u{201D} ends.",
      at: action.due.source,
      notes: [note(ends)],
      help:
        "The money ends on \(ends.value.inWords). Say what pays afterwards, or finish by then."
    )
  }

  private static func note(_ ends: Located<CalendarDate>) -> Note {
    Note("The stream ends here.", at: ends.source)
  }
}
