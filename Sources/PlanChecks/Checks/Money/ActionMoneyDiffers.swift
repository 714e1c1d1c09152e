import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds actions whose amount, year or stream is not what `spending.csv` says of them.
struct ActionMoneyDiffers: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.spending) else { return [] }
    let rows = Dictionary(
      grouping: Spending.streamYears(of: plan.plan).flatMap(\.rows).filter { $0.action != nil },
      by: { $0.action?.value ?? "" }
    )
    let ends = Dictionary(
      plan.records.fundingStreams.map { ($0.id.value, $0.ends?.value) }
    ) { first, _ in first }
    return plan.records.actions.compactMap { action in
      guard let own = rows[action.id.value], let amount = action.amount, let year = action.year,
        let stream = action.fundingStream
      else { return nil }
      let ofYear = own.filter { $0.year.value == year.value }
      guard !ofYear.isEmpty else {
        // A year after the stream has ended is told as that.
        if let end = ends[stream.value].flatMap(\.self), let start = year.value.firstDay,
          start > end
        {
          return nil
        }
        return own.first.map { .otherYear(action, year, $0) }
      }
      let ofStream = ofYear.filter { $0.stream.value == stream.value }
      guard let first = ofStream.first else {
        return ofYear.first.map {
          .otherStream(action, stream, plan.named(.fundingStream, $0.stream.value), $0)
        }
      }
      guard let planned = SpendingAmounts(adding: ofStream).planned, planned != amount.value else {
        return nil
      }
      return .otherAmount(action, amount, planned, first)
    }
  }
}

extension Diagnostic {
  fileprivate static func otherAmount(
    _ action: Action,
    _ amount: Located<Money>,
    _ planned: Money,
    _ row: SpendingRow
  ) -> Diagnostic {
    Diagnostic(
      .actionMoneyDiffers,
      .shouldFix,
      "The action \u{201C}\(action.title.value)\u{201D} has \(amount.value.inWords) here, but \(planned.inWords) planned in spending.csv.",
      at: amount.source,
      notes: [Note("The planned money is here.", at: row.planned?.source ?? row.year.source)],
      help: "Write the same amount in both."
    )
  }

  fileprivate static func otherYear(
    _ action: Action,
    _ year: Located<PlanYear>,
    _ row: SpendingRow
  ) -> Diagnostic {
    Diagnostic(
      .actionMoneyDiffers,
      .shouldFix,
      "The action \u{201C}\(action.title.value)\u{201D} has money in \(year.value.text) here, but in \(row.year.value.text) in spending.csv.",
      at: year.source,
      notes: [Note("The money is here.", at: row.year.source)],
      help: "Write the same year in both."
    )
  }

  fileprivate static func otherStream(
    _ action: Action,
    _ stream: Located<String>,
    _ other: String,
    _ row: SpendingRow
  ) -> Diagnostic {
    Diagnostic(
      .actionMoneyDiffers,
      .shouldFix,
      "The money of the action \u{201C}\(action.title.value)\u{201D} comes from \(other) in spending.csv.",
      at: stream.source,
      notes: [Note("The money is here.", at: row.stream.source)],
      help: "Name the same stream in both."
    )
  }
}
