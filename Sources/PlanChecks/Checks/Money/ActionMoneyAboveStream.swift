import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds actions that together cost more than their stream has in that year.
///
/// Where `spending.csv` has rows of an action, they tell what it costs: that its own amount differs
/// is told elsewhere.
struct ActionMoneyAboveStream: PlanAdvice {
  private struct Place: Hashable {
    let stream: String
    let year: PlanYear
  }

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.index.knowsAll(.spending), plan.index.knowsAll(.fundingStream) else { return [] }
    let years = Spending.streamYears(of: plan.plan)
    let money = Dictionary(
      years.map { (Place(stream: $0.stream, year: $0.year), $0.amounts) }
    ) { first, _ in first }
    let known = Set(years.map(\.year))
    let rows = Dictionary(
      grouping: years.flatMap(\.rows).filter { $0.action != nil },
      by: { $0.action?.value ?? "" }
    )
    func cost(of action: Action, in place: Place) -> Money {
      let own = (rows[action.id.value] ?? []).filter {
        $0.stream.value == place.stream && $0.year.value == place.year
      }
      return SpendingAmounts(adding: own).planned ?? action.amount?.value ?? .zero
    }
    var order: [Place] = []
    var actions: [Place: [Action]] = [:]
    for action in plan.records.actions {
      guard let stream = action.fundingStream?.value, let year = action.year?.value,
        action.amount.map({ $0.value.pence > 0 }) ?? false, known.contains(year),
        plan.index.entry(.fundingStream, stream) != nil,
        rows[action.id.value].map({ $0.contains { $0.stream.value == stream } }) ?? true
      else { continue }
      let place = Place(stream: stream, year: year)
      if actions[place] == nil { order.append(place) }
      actions[place, default: []].append(action)
    }
    return order.compactMap { place in
      let own = actions[place] ?? []
      let cost = own.map { cost(of: $0, in: place) }.reduce(.zero, +)
      let stream = plan.named(.fundingStream, place.stream)
      guard let amounts = money[place] else { return .noMoney(own, stream, place.year) }
      guard let held = amounts.planned ?? amounts.forecast ?? amounts.actual, cost > held else {
        return nil
      }
      return .tooMuch(own, cost, held, stream, place.year)
    }
  }
}

extension Diagnostic {
  fileprivate static func noMoney(
    _ actions: [Action],
    _ stream: String,
    _ year: PlanYear
  ) -> Diagnostic? {
    actions.first.map { first in
      Diagnostic(
        .actionMoneyAboveStream,
        .shouldFix,
        "The action \u{201C}\(first.title.value)\u{201D} takes money from \(stream), which has none in \(year.text).",
        at: first.fundingStream?.source,
        notes: actions.dropFirst().map {
          Note("So does \u{201C}\($0.title.value)\u{201D}.", at: $0.fundingStream?.source)
        },
        help: "Add the money to spending.csv, or name the stream that pays for it."
      )
    }
  }

  fileprivate static func tooMuch(
    _ actions: [Action],
    _ cost: Money,
    _ held: Money,
    _ stream: String,
    _ year: PlanYear
  ) -> Diagnostic? {
    actions.first.map { first in
      let subject =
        actions.count == 1
        ? "The action \u{201C}\(first.title.value)\u{201D} takes"
        : "\(actions.count) actions together take"
      return Diagnostic(
        .actionMoneyAboveStream,
        .shouldFix,
        "\(subject) \(cost.inWords) from \(stream), which has \(held.inWords) in \(year.text).",
        at: first.amount?.source,
        notes: actions.dropFirst().map {
          Note("And \u{201C}\($0.title.value)\u{201D} takes this.", at: $0.amount?.source)
        },
        help: "Correct the amount, the stream or the year; or add the money to spending.csv."
      )
    }
  }
}
