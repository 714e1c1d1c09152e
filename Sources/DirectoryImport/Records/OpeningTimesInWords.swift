import PlanModel

/// Opening times as people write them in a sheet.
enum OpeningTimesInWords {
  /// The weekly rules in a text such as `Mon to Fri 9am-5pm; Sat 10:00-12:30`, and what is none.
  static func rules(in text: String) -> (rules: [String], rest: [String]) {
    var rules: [String] = []
    var rest: [String] = []
    for part in text.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
      let words = String(part).trimmed
      if words.isEmpty { continue }
      if WeeklyHours(words) != nil {
        rules.append(words)
      } else if let rule = rule(words) {
        rules.append(rule)
      } else {
        rest.append(words)
      }
    }
    return (rules, rest)
  }

  private static func rule(_ text: String) -> String? {
    let plain = text.lowercased().replacing("\u{2013}", with: "-")
    let start =
      starts.compactMap { plain.firstRange(of: $0)?.lowerBound }
      + [plain.firstIndex { $0.isASCII && $0.isNumber }].compactMap(\.self)
    guard let start = start.min(), let days = days(linked(plain[..<start])) else { return nil }
    let times = linked(plain[start...])
    if allDay.contains(times) { return ImportedHours.rule(days, "00:00-24:00") }
    return self.times(times).flatMap { ImportedHours.rule(days, $0) }
  }

  /// Words that a time of day may begin with.
  private static let starts = ["midday", "noon", "midnight", "all day", "round the clock"]
  private static let allDay: Set = [
    "all day", "all day,night", "24 hours", "24 hours a day", "24hrs", "round the clock",
  ]

  /// The same with one sign for each kind of link between days or times.
  private static func linked(_ text: Substring) -> String {
    var linked = String(text)
    for (words, sign) in [
      (" am", "am"), (" pm", "pm"), (" to ", "-"), (" until ", "-"), (" - ", "-"), (" and ", ","),
      (" & ", ","), (", ", ","),
    ] {
      linked = linked.replacing(words, with: sign)
    }
    var words = linked.split(separator: " ").filter { $0 != "from" }.joined(separator: " ")
    while let last = words.last, ",:".contains(last) { words.removeLast() }
    return words
  }

  private static func days(_ text: String) -> [Int]? {
    if ["daily", "every day", "every-day", "everyday"].contains(text) { return Array(0...6) }
    if text == "weekdays" { return Array(0...4) }
    var days: Set<Int> = []
    for part in text.split(whereSeparator: { ",:".contains($0) }) {
      let ends = part.split(separator: "-").compactMap { ImportedHours.day(String($0)) }
      guard ends.count == part.split(separator: "-").count, let first = ends.first,
        let last = ends.last, ends.count <= 2, first <= last
      else { return nil }
      days.formUnion(first...last)
    }
    return days.isEmpty ? nil : days.sorted()
  }

  private static func times(_ text: String) -> String? {
    let ends = text.split(separator: "-").map(String.init)
    guard ends.count == 2, let opens = time(ends[0], with: ends[1]), let closes = time(ends[1])
    else { return nil }
    return "\(opens)-\(closes == "00:00" ? "24:00" : closes)"
  }

  /// `9am`, `9.30am`, `17:00`, `midday`; a time without am or pm takes that of the other, if it is
  /// alone with a whole hour.
  private static func time(_ text: String, with other: String = "") -> String? {
    if text == "midday" || text == "noon" { return "12:00" }
    if text == "midnight" { return "00:00" }
    let digits = text.prefix { $0.isASCII && ($0.isNumber || ":.".contains($0)) }
    let half = text.dropFirst(digits.count)
    let parts = digits.split { ":.".contains($0) }.compactMap { $0.count <= 2 ? Int($0) : nil }
    guard (1...2).contains(parts.count), let hour = parts.first,
      half.isEmpty || half == "am" || half == "pm"
    else { return nil }
    let minute = parts.count == 2 ? parts[1] : 0
    guard minute < 60 else { return nil }
    if half.isEmpty {
      // Without minutes or a half of the day nobody can tell.
      guard parts.count == 2, hour < 24, !other.hasSuffix("pm"), !other.hasSuffix("am") else {
        return nil
      }
      return "\(ImportedHours.twoDigits(hour)):\(ImportedHours.twoDigits(minute))"
    }
    guard (1...12).contains(hour) else { return nil }
    let whole = hour % 12 + (half == "pm" ? 12 : 0)
    return "\(ImportedHours.twoDigits(whole)):\(ImportedHours.twoDigits(minute))"
  }
}
