import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds money that a member pays into a pooled fund and that stands in the sheet under both.
struct PooledMoneyCountedTwice: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    findings(in: plan).map(\.diagnostic)
  }

  /// The rows that hold pooled money once more.
  static func rows(in plan: ExaminedPlan) -> Set<SourceRange> {
    Set(Self().findings(in: plan).map(\.row.year.source))
  }

  private typealias Finding = (row: SpendingRow, diagnostic: Diagnostic)

  private func findings(in plan: ExaminedPlan) -> [Finding] {
    let money = Dictionary(grouping: Spending.streamYears(of: plan.plan), by: \.stream)
    return plan.records.fundingStreams.filter { !$0.pooledMembers.isEmpty }.flatMap { pool in
      let members = Set(pool.pooledMembers.map(\.value)).subtracting([pool.id.value]).sorted()
      return (money[pool.id.value] ?? []).flatMap { held -> [Finding] in
        let paid = members.flatMap { member in
          (money[member] ?? []).filter { $0.year == held.year }
        }
        return uses(of: held, in: paid, pool, plan) + contributions(to: held, in: paid, pool, plan)
      }
    }
  }

  /// What the pool and a member both pay for.
  private func uses(
    of held: StreamYear,
    in paid: [StreamYear],
    _ pool: FundingStream,
    _ plan: ExaminedPlan
  ) -> [Finding] {
    let own = Dictionary(
      held.rows.compactMap { row in row.use.map { ("\($0.kind.rawValue):\($0.id)", row) } }
    ) { first, _ in first }
    return paid.flatMap(\.rows).compactMap { row in
      guard let use = row.use, let same = own["\(use.kind.rawValue):\(use.id)"] else { return nil }
      let isSame = SpendingAmounts.Kind.allCases.contains { kind in
        let amount = SpendingAmounts(adding: [row])[kind]
        return amount != nil && amount == SpendingAmounts(adding: [same])[kind]
      }
      guard isSame || row.note == nil && same.note == nil else { return nil }
      let name = plan.named(use.kind, use.id)
      return (row, .paidTwice(row, name, pool, isSame: isSame, same))
    }
  }

  /// What members pay into the pool, beside what the pool pays out.
  private func contributions(
    to held: StreamYear,
    in paid: [StreamYear],
    _ pool: FundingStream,
    _ plan: ExaminedPlan
  ) -> [Finding] {
    let rows = paid.flatMap(\.rows).filter { $0.detail != .use }
    let total = held.amounts
    let together = SpendingAmounts(adding: rows)
    func isAll(_ amounts: SpendingAmounts) -> Bool {
      SpendingAmounts.Kind.allCases.contains { kind in
        amounts[kind].map { $0.pence > 0 && $0 == total[kind] } ?? false
      }
    }
    return rows.compactMap { row in
      let isWhole = isAll(together) || isAll(SpendingAmounts(adding: [row]))
      guard isWhole || row.note?.value.lowercased().contains("pool") ?? false else { return nil }
      let stream = plan.named(.fundingStream, row.stream.value)
      return (row, .paidIn(row, stream, pool, isCertain: isWhole))
    }
  }
}

extension Diagnostic {
  fileprivate static func paidTwice(
    _ row: SpendingRow,
    _ use: String,
    _ pool: FundingStream,
    isSame: Bool,
    _ other: SpendingRow
  ) -> Diagnostic {
    Diagnostic(
      .pooledMoneyCountedTwice,
      isSame ? .mustFix : .shouldFix,
      "\(use) is paid for in \(row.year.value.text) from \u{201C}\(pool.title.value)\u{201D} and from one of its members.",
      at: row.stream.source,
      notes: [Note("The pooled fund pays for it here.", at: other.stream.source)],
      help:
        "Money in a pooled fund stands in the fund\u{2019}s rows alone. If this is other money, say so in its \u{201C}note\u{201D}."
    )
  }

  fileprivate static func paidIn(
    _ row: SpendingRow,
    _ stream: String,
    _ pool: FundingStream,
    isCertain: Bool
  ) -> Diagnostic {
    Diagnostic(
      .pooledMoneyCountedTwice,
      isCertain ? .mustFix : .shouldFix,
      "What \(stream) pays into \u{201C}\(pool.title.value)\u{201D} in \(row.year.value.text) is counted under both.",
      at: row.firstAmount?.source ?? row.stream.source,
      notes: [
        Note("The fund\u{2019}s members are named here.", at: pool.pooledMembers.first?.source)
      ],
      help: "Delete this row: the pooled fund\u{2019}s own rows hold the money."
    )
  }
}
