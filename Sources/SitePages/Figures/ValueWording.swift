import PlanAnalysis
import PlanModel

/// Writes computed values as people read them in a sentence: `£4.7 million`, `1 in 8`.
struct ValueWording: Sendable {
  let words: Words

  func text(_ value: ComputedValue) -> String {
    switch value {
    case .number(let number, let unit): MetricValueFormat(unit: unit, words: words).text(number)
    case .change(let difference, let unit): change(difference, unit)
    case .money(let money, let isExact): isExact ? money.inWords : short(money)
    case .count(let count): count.grouped
    case .proportion(let share):
      words(.valueProportion, ["part": share.part.grouped, "whole": share.whole.grouped])
    case .date(let day): day.inWords
    case .dates(let from, let to):
      words(.fromTo, ["from": from.inWords, "to": to.inWords])
    case .year(let year): year.text
    case .period(let period, .academicYear): words.text(period, of: .academicYear).lowercasedFirst
    case .period(let period, let kind): words.text(period, of: kind)
    case .delivery(let delivery): words[delivery.word].lowercasedFirst
    case .words(let text): text
    case .suppressed(let suppression): words[suppression.word]
    }
  }

  /// "up 840", "down 1.5 percentage points", "unchanged".
  private func change(_ difference: DecimalNumber, _ unit: Metric.Unit) -> String {
    guard difference.value != 0, let amount = DecimalNumber(difference.text.withoutSign) else {
      return words[.valueUnchanged]
    }
    let isOne = amount.text == "1"
    let shown =
      switch unit {
      case .percent where isOne: words[.valuePoint]
      case .percent: words(.valuePoints, ["number": amount.grouped])
      default: MetricValueFormat(unit: unit, words: words).text(amount)
      }
    return words(difference.value > 0 ? .valueUp : .valueDown, ["amount": shown])
  }

  /// Money as people say it: to the pound below a million, to a tenth of a million above.
  private func short(_ money: Money) -> String {
    let pounds = (abs(money.pence) + 50) / 100
    let sign = money.pence < 0 ? "\u{2212}" : ""
    let number: String
    let word: Word
    switch pounds {
    case 999_950_000...: (number, word) = (tenths(of: pounds, in: 1_000_000_000), .valueBillion)
    case 1_000_000...: (number, word) = (tenths(of: pounds, in: 1_000_000), .valueMillion)
    default: (number, word) = (pounds.grouped, .valuePounds)
    }
    return sign + words(word, ["number": number])
  }

  /// "4.7", "5": so many of a unit, to the nearest tenth.
  private func tenths(of pounds: Int, in unit: Int) -> String {
    let tenths = (pounds + unit / 20) / (unit / 10)
    let rest = tenths % 10
    return (tenths / 10).grouped + (rest == 0 ? "" : ".\(rest)")
  }
}

extension ComputedValue.Suppression {
  fileprivate var word: Word {
    switch self {
    case .people(.mhsds): .valueFewerThanFive
    case .people(.nhsSecondaryCare): .valueOneToSeven
    case .people(.none), .other: .valueHidden
    }
  }
}

extension String {
  fileprivate var withoutSign: String { hasPrefix("-") ? String(dropFirst()) : self }

  /// As it stands in the middle of a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
