import Diagnostics
import PlanAnalysis
import PlanModel

/// Finds amounts that are ten, a hundred or a thousand times what stands beside them, or a fraction
/// like it.
struct SlippedDigit: PlanAdvice {
  private struct Line: Hashable {
    let stream: String
    let use: String
    let group: [String?]
  }

  /// An amount with its row, and the word for what it is.
  private struct Amount {
    let row: SpendingRow
    let money: Located<Money>
    let word: String

    var pence: Int { money.value.pence }
  }

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    var lines: [Line: [SpendingRow]] = [:]
    var order: [Line] = []
    for row in plan.records.spending where row.planned != nil {
      let line = line(of: row)
      if lines[line] == nil { order.append(line) }
      lines[line, default: []].append(row)
    }
    let found: [Slip] = order.flatMap { slips(in: lines[$0] ?? []) }
    let small = Dictionary(grouping: found.filter(\.mayBeInThousands), by: \.year)
      .filter { $0.value.count > 1 }
    let single = found.filter { !$0.mayBeInThousands || small[$0.year] == nil }
    return single.map(\.diagnostic)
      + small.sorted { $0.key < $1.key }.map { Diagnostic.inThousands($0.value) }
  }

  /// An amount that is so many times another.
  fileprivate struct Slip {
    let money: Located<Money>
    let year: PlanYear
    let isMore: Bool
    let factor: Int
    /// "£126,000 planned in 2024-25".
    let other: String
    let place: SourceRange

    var mayBeInThousands: Bool { factor == 1000 && !isMore }

    var diagnostic: Diagnostic {
      let words =
        switch factor {
        case 10: isMore ? "ten times" : "a tenth of"
        case 100: isMore ? "a hundred times" : "a hundredth of"
        default: isMore ? "a thousand times" : "a thousandth of"
        }
      return .slipped(money, "about \(words) the \(other)", place)
    }
  }

  private func line(of row: SpendingRow) -> Line {
    Line(
      stream: row.stream.value,
      use: row.use.map { "\($0.kind.rawValue):\($0.id)" } ?? "",
      group: [row.thrive?.value.rawValue, row.level?.value.rawValue]
    )
  }

  /// The findings in the rows of one thing, one for each year.
  private func slips(in rows: [SpendingRow]) -> [Slip] {
    let planned = rows.compactMap { row in
      row.planned.map { Amount(row: row, money: $0, word: "planned") }
    }
    .sorted { $0.row.year.value < $1.row.year.value }
    var found: [Slip] = []
    var sound: [Amount] = []
    for plan in planned {
      guard let spent = spent(in: plan.row), let factor = factor(plan, spent) else {
        sound.append(plan)
        continue
      }
      // The amounts of other years tell which of the two is the slip.
      let others = planned.filter { $0.row.year.value != plan.row.year.value }
      // A note may explain one comparison, but hardly two.
      guard
        plan.row.note == nil
          || others.contains(where: { other in
            self.factor(plan, other) == factor || self.factor(spent, other) == factor
          })
      else { continue }
      let isSpent = others.contains { self.factor(spent, $0) == factor }
      found.append(slipped(isSpent ? spent : plan, beside: isSpent ? plan : spent, factor))
    }
    return found + slips(between: sound)
  }

  private func spent(in row: SpendingRow) -> Amount? {
    row.actual.map { Amount(row: row, money: $0, word: "spent") }
      ?? row.forecast.map { Amount(row: row, money: $0, word: "expected") }
  }

  /// The years whose amount differs from those beside it, the oddest first; of two alike the one
  /// that may be in thousands, or the later.
  private func slips(between years: [Amount]) -> [Slip] {
    guard Set(years.map(\.row.year.value)).count == years.count else { return [] }
    var years = years
    var found: [Slip] = []
    while true {
      let oddities = years.indices.map { place in
        [place - 1, place + 1].filter { years.indices.contains($0) }
          .compactMap { other in slip(years[place], beside: years[other]) }
      }
      let odd = years.indices.filter { !oddities[$0].isEmpty }
      let oddest = odd.max { one, other in
        let (first, second) = (oddities[one], oddities[other])
        if first.count != second.count { return first.count < second.count }
        let isInThousands = first[0].factor >= 100
        return isInThousands && years[one].pence > years[other].pence
      }
      guard let place = oddest else { return found }
      let (other, factor) = oddities[place][0]
      found.append(slipped(years[place], beside: other, factor))
      years.remove(at: place)
    }
  }

  /// Another year's amount that a year's is so many times of; where money was spent accordingly,
  /// only what no service grows by.
  private func slip(_ year: Amount, beside other: Amount) -> (amount: Amount, factor: Int)? {
    guard year.row.note == nil, other.row.note == nil, let factor = factor(year, other) else {
      return nil
    }
    let isSpent = [year.row, other.row].allSatisfy { spent(in: $0) != nil }
    return isSpent && factor < 100 ? nil : (other, factor)
  }

  /// Ten, a hundred or a thousand, where one amount is about as many times the other.
  private func factor(_ one: Amount, _ other: Amount) -> Int? {
    let (small, large) = (min(one.pence, other.pence), max(one.pence, other.pence))
    guard small > 0 else { return nil }
    return [10, 100, 1000].first { factor in
      large / factor * 10 >= small * 9 && large / factor * 10 <= small * 11
    }
  }

  private func slipped(_ amount: Amount, beside other: Amount, _ factor: Int) -> Slip {
    Slip(
      money: amount.money,
      year: amount.row.year.value,
      isMore: amount.pence > other.pence,
      factor: factor,
      other: "\(other.money.value.inWords) \(other.word) in \(other.row.year.value.text)",
      place: other.money.source
    )
  }
}

extension Diagnostic {
  /// Several amounts of a year that are so are one mistake.
  fileprivate static func inThousands(_ slips: [SlippedDigit.Slip]) -> Diagnostic {
    Diagnostic(
      .slippedDigit,
      .shouldFix,
      "\(slips.count) amounts of \(slips[0].year.text) are about a thousandth of what stands beside them.",
      at: slips[0].money.source,
      notes: [Note("The first was compared with this.", at: slips[0].place)]
        + slips.dropFirst().prefix(5).map { Note("Another is here.", at: $0.money.source) },
      help: "The sheet may count in thousands. Write whole pounds: multiply each by 1,000."
    )
  }

  fileprivate static func slipped(
    _ amount: Located<Money>,
    _ comparison: String,
    _ other: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .slippedDigit,
      .shouldFix,
      "\(amount.value.inWords) is \(comparison).",
      at: amount.source,
      notes: [Note("It was compared with this.", at: other)],
      help:
        "Count the zeros: amounts are in pounds, not in thousands. If it is right, say why in \u{201C}note\u{201D}."
    )
  }
}
