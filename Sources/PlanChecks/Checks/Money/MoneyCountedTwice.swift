import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds money of a stream that stands in the sheet both as a whole and split up, with the same
/// sum.
struct MoneyCountedTwice: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    Spending.streamYears(of: plan.plan).compactMap { money in
      guard let pair = money.tellings.first(where: { $0.equal != nil }), let kind = pair.equal
      else { return nil }
      return .countedTwice(
        money,
        kind,
        pair,
        in: plan.named(.fundingStream, money.stream)
      )
    }
  }
}

/// Two sets of rows that may tell the same money: one says more of what it is for.
struct MoneyTelling {
  let coarse: [SpendingRow]
  let fine: [SpendingRow]

  /// The first kind of amount that both tell with the same sum.
  var equal: SpendingAmounts.Kind? {
    sums.first { $0.coarse == $0.fine && $0.coarse.pence > 0 }?.kind
  }

  /// The first kind of amount that both tell, with sums so near each other that they look like the
  /// same money.
  var nearlyEqual: (kind: SpendingAmounts.Kind, coarse: Money, fine: Money)? {
    guard equal == nil, fine.count > 1, !coarse.contains(where: { $0.note != nil }) else {
      return nil
    }
    return sums.first { sum in
      let (one, other) = (sum.coarse.pence, sum.fine.pence)
      return one > 0 && other > 0 && one * 5 >= other * 4 && other * 5 >= one * 4
    }
  }

  private var sums: [(kind: SpendingAmounts.Kind, coarse: Money, fine: Money)] {
    let (one, other) = (SpendingAmounts(adding: coarse), SpendingAmounts(adding: fine))
    return SpendingAmounts.Kind.allCases.compactMap { kind in
      guard let coarse = one[kind], let fine = other[kind] else { return nil }
      return (kind, coarse, fine)
    }
  }
}

extension StreamYear {
  /// Every two ways in which the rows can tell the same money.
  var tellings: [MoneyTelling] {
    [(Detail.whole, Detail.use), (.whole, .group), (.group, .use)].compactMap { coarse, fine in
      let telling = MoneyTelling(coarse: rows(coarse), fine: rows(fine))
      return telling.coarse.isEmpty || telling.fine.isEmpty ? nil : telling
    }
  }
}

extension Diagnostic {
  fileprivate static func countedTwice(
    _ money: StreamYear,
    _ kind: SpendingAmounts.Kind,
    _ telling: MoneyTelling,
    in stream: String
  ) -> Diagnostic {
    let sum = SpendingAmounts(adding: telling.coarse)[kind]?.inWords ?? ""
    return Diagnostic(
      .moneyCountedTwice,
      .mustFix,
      "\(sum) \(kind.participle) in \(money.year.text) from \(stream) is counted twice.",
      at: telling.coarse.first?.firstAmount?.source,
      notes: [
        Note(
          "The same sum is split up in the rows from here.",
          at: telling.fine.first?.stream.source
        )
      ],
      help: "Every row is added up. Delete this one, or the rows that split it."
    )
  }
}
