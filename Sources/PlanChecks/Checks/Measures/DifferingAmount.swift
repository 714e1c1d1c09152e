import Diagnostics
import Markdown
import PlanModel

/// Finds amounts of money in a sentence on one action or one funding stream that no row has for it.
///
/// The sum of its rows counts too, in one year or in all, and so do amounts as people round them.
struct DifferingAmount: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.spending), plan.index.knowsAll(.action) else { return [] }
    let known = KnownAmounts(of: plan.plan)
    return plan.metricSentences.compactMap { sentence in
      guard let record = sentence.onlyMoneyRecord, !sentence.isQuestion,
        let amounts = known[record], !amounts.isEmpty
      else { return nil }
      let written = ProseQuantity.all(in: sentence.tokens).filter { $0.unit == .pounds }
      guard written.count == 1, let money = written.first, !sentence.isPart(money),
        !amounts.contains(where: money.isTotal)
      else { return nil }
      return .differingAmount(money, plan.named(record.kind, record.id), in: sentence)
    }
  }
}

/// What the sheets say of the money of actions and of funding streams, in pounds.
private struct KnownAmounts {
  private var amounts: [RecordName.Key: Set<Double>] = [:]

  init(of plan: Plan) {
    for action in plan.records.actions {
      guard let amount = action.amount else { continue }
      let key = RecordName.Key(kind: .action, id: action.id.value)
      amounts[key, default: []].insert(Double(amount.value.pence) / 100)
    }
    var rows: [RecordName.Key: [SpendingRow]] = [:]
    for row in plan.records.spending {
      rows[RecordName.Key(kind: .fundingStream, id: row.stream.value), default: []].append(row)
      if let action = row.action {
        rows[RecordName.Key(kind: .action, id: action.value), default: []].append(row)
      }
    }
    for (key, rows) in rows {
      let years = Dictionary(grouping: rows) { $0.year.value }.values
      for money in [\SpendingRow.planned, \SpendingRow.actual, \SpendingRow.forecast] {
        let single = rows.compactMap { $0[keyPath: money]?.value.pence }
        let sums = (years + [rows]).map {
          $0.reduce(0) { $0 + ($1[keyPath: money]?.value.pence ?? 0) }
        }
        amounts[key, default: []].formUnion((single + sums).map { Double($0) / 100 })
      }
    }
  }

  subscript(record: RecordName.Key) -> Set<Double>? { amounts[record] }
}

extension MetricSentence {
  /// The action or the funding stream that the sentence links to, where it links to nothing else.
  fileprivate var onlyMoneyRecord: RecordName.Key? {
    guard mentions.isEmpty, otherLinks.count == 1, let link = otherLinks.first else { return nil }
    let parts = link.destination.prefix { $0 != "#" }.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let kind = RecordKind(rawValue: String(parts[0])),
      [.action, .fundingStream].contains(kind)
    else { return nil }
    return RecordName.Key(kind: kind, id: String(parts[1]))
  }

  /// "£5,000 of it", "£20 for each family", "up to £50".
  fileprivate func isPart(_ money: ProseQuantity) -> Bool {
    ["of", "each", "a", "an", "per", "for", "under", "more", "extra"]
      .contains(word(money.tokens.upperBound))
      || ["another", "extra", "further", "additional", "of", "under", "below", "only"]
        .contains(word(money.tokens.lowerBound - 1))
      || money.value < 500
  }
}

extension Diagnostic {
  fileprivate static func differingAmount(
    _ money: ProseQuantity,
    _ name: String,
    in sentence: MetricSentence
  ) -> Diagnostic {
    Diagnostic(
      .differingAmount,
      .shouldFix,
      "No row has \u{201C}\(sentence.text(of: money.tokens))\u{201D} for \(name).",
      at: sentence.source(of: money.tokens),
      help: "Write the amount of actions.csv or spending.csv, or correct it there."
    )
  }
}
