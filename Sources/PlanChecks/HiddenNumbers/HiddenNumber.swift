import Confidentiality
import Diagnostics
import Frameworks
import PlanAnalysis
import PlanModel

/// A number that disclosure control hides, and the words by which people would speak of it.
struct HiddenNumber {
  /// How it is written: `3` and `three`, or `12.5` for a percentage.
  let tokens: [String]
  let isPercentage: Bool
  let about: HiddenTopic
  /// What names its period or its part, in small letters.
  let occasions: [String]
  /// The same without the year, for the latest periods: a month, or `q2`.
  let shortOccasions: [String]
  let source: SourceRange
  /// The note of its row, which is published beside the hidden number.
  let note: Located<String>?
}

/// What hidden numbers are about: a metric, a group of people or a course.
struct HiddenTopic {
  let record: RecordName.Key
  /// What people call it.
  let title: String
  /// Its titles, in small letters.
  let titles: [String]
  /// The words that tell it from others.
  let content: Set<String>
  /// What is counted, as a noun: "admissions".
  let nouns: Set<String>
}

extension HiddenNumber {
  /// Every number of a plan that may not be shown.
  static func all(in plan: ExaminedPlan) -> [HiddenNumber] {
    plan.records.metrics.flatMap { metrics($0, in: plan) } + population(in: plan)
  }

  private static func metrics(_ metric: Metric, in plan: ExaminedPlan) -> [HiddenNumber] {
    let rows = plan.records.series[metric.id.value] ?? []
    let hidden = rows.indices.filter { plan.disclosed.hides(row: $0, of: metric.id.value) }
    guard !hidden.isEmpty else { return [] }
    let names = [metric.title.value, metric.plainTitle?.value].compactMap(\.self)
    let topic = HiddenTopic(
      record: RecordName.Key(kind: .metric, id: metric.id.value),
      title: metric.title.value,
      titles: names.map { $0.lowercased() },
      content: names.reduce(into: Set()) { $0.formUnion(contentWords(of: $1)) },
      nouns: contentWords(of: metric.numerator?.value ?? metric.title.value)
    )
    let latest = rows.map(\.period.value.order).max() ?? 0
    return hidden.flatMap { place -> [HiddenNumber] in
      let row = rows[place]
      let occasions =
        PeriodNames.all(of: row.period.value) + [row.split?.value.lowercased()].compactMap(\.self)
      // Without a year people mean the last time that there was such a month.
      let isLate = latest - row.period.value.order < 12
      func number(_ value: Located<Undisclosed<DecimalNumber>>, percentage: Bool) -> HiddenNumber {
        HiddenNumber(
          tokens: percentage ? percentages(value.value.raw) : counts(value.value.raw),
          isPercentage: percentage,
          about: topic,
          occasions: occasions,
          shortOccasions: isLate ? PeriodNames.short(of: row.period.value) : [],
          source: value.source,
          note: row.note
        )
      }
      let isPercentage = metric.unit.value == .percent
      return [
        row.value.map { number($0, percentage: isPercentage) },
        metric.unit.value == .count ? nil : row.numerator.map { number($0, percentage: false) },
      ].compactMap(\.self)
    }
  }

  private static func population(in plan: ExaminedPlan) -> [HiddenNumber] {
    plan.disclosed.population.lines.compactMap { line in
      guard line.people == .suppressed, let group = line.row.group?.value else { return nil }
      let title = plan.frameworks.groups[group]?.title ?? group
      let count = line.row.count
      return HiddenNumber(
        tokens: DecimalNumber("\(count.value.raw)").map(counts) ?? [],
        isPercentage: false,
        about: HiddenTopic(
          record: RecordName.Key(kind: .population, id: line.row.id.value),
          title: title,
          // Many sentences say the name of a group without its number.
          titles: [],
          content: contentWords(of: title),
          nouns: contentWords(of: title)
        ),
        occasions: ["\(line.row.year.value)", line.row.area.value.lowercased()],
        shortOccasions: [],
        source: count.source,
        note: nil
      )
    }
  }

  // MARK: Words

  private static func counts(_ number: DecimalNumber) -> [String] {
    guard let people = number.people else { return [number.text] }
    let words = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    return ["\(people)"] + (people < words.count ? [words[people]] : [])
  }

  private static func percentages(_ number: DecimalNumber) -> [String] {
    let rounded = "\(Int(number.value.rounded()))"
    return number.text == rounded ? [rounded] : [number.text, rounded]
  }

  /// The words of a title that tell it from other titles.
  private static func contentWords(of title: String) -> Set<String> {
    Set(
      SentenceWords(title[...]).words.map(\.text).filter { word in
        word.utf8.count > 3 && !commonWords.contains(word)
      }
    )
  }

  private static let commonWords: Set<String> = [
    "young", "people", "child", "children", "mental", "health", "with", "from", "have", "many",
    "that", "this", "their", "within", "after", "into", "number", "share", "rate", "help", "aged",
    "ages", "living", "year", "years", "month", "quarter", "services", "service", "care", "first",
    "time", "often", "long", "much", "were", "been", "when", "your", "seen", "plan",
  ]
}
