import Diagnostics
import PlanModel

/// Finds planned and expected money below nothing.
struct NegativePlannedMoney: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.spending.flatMap { row in
      [("planned", row.planned), ("expected", row.forecast)].compactMap { word, money in
        guard let money, money.value.pence < 0 else { return nil }
        return .belowNothing(row, word, money, plan.named(.fundingStream, row.stream.value))
      }
    }
      + plan.records.actions.compactMap { action in
        guard let amount = action.amount, amount.value.pence < 0 else { return nil }
        return .actionBelowNothing(action, amount)
      }
  }
}

extension Diagnostic {
  fileprivate static func belowNothing(
    _ row: SpendingRow,
    _ word: String,
    _ money: Located<Money>,
    _ stream: String
  ) -> Diagnostic {
    Diagnostic(
      .negativePlannedMoney,
      .shouldFix,
      "Less than nothing is \(word) in \(row.year.value.text) from \(stream): \(money.value.inWords).",
      at: money.source,
      help: "Take the minus sign away. Money that was given back stands in \u{201C}actual\u{201D}."
    )
  }

  fileprivate static func actionBelowNothing(
    _ action: Action,
    _ amount: Located<Money>
  ) -> Diagnostic {
    Diagnostic(
      .negativePlannedMoney,
      .shouldFix,
      "The action \u{201C}\(action.title.value)\u{201D} costs less than nothing.",
      at: amount.source,
      help: "Take the minus sign away."
    )
  }
}
