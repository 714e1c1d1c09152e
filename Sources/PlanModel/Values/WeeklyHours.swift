/// When something is open on some days of the week: `Mon-Fri 09:00-17:00`.
package struct WeeklyHours: Hashable, Sendable {
  /// Days from 0 (Monday) to 6 (Sunday), in order, without repeats.
  package let days: [Int]
  /// Minutes after midnight.
  package let opens: Int
  /// Minutes after midnight, up to 1440; not above `opens` when it closes after midnight.
  package let closes: Int

  package static let dayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// Reads `Mon-Fri 09:00-17:00`, `Sat 10:00-14:00`, `Mon,Wed 9:30-12:00` and `every-day
  /// 00:00-24:00`.
  package init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let days = Self.days(parts[0]) else { return nil }
    let times = parts[1].split { "-\u{2013}".contains($0) }
    guard times.count == 2, let opens = Self.minutes(times[0]), let closes = Self.minutes(times[1]),
      opens != closes, opens < 1440
    else { return nil }
    self.days = days
    self.opens = opens
    self.closes = closes
  }

  private init(days: [Int], opens: Int, closes: Int) {
    self.days = days
    self.opens = opens
    self.closes = closes
  }

  static let placeholder = WeeklyHours(days: [0], opens: 0, closes: 1)

  package var isRoundTheClock: Bool { days.count == 7 && opens == 0 && closes == 1440 }

  /// `Monday to Friday, 9am to 5pm`.
  package var inWords: String {
    isRoundTheClock
      ? "Every day, all day and night"
      : "\(daysInWords), \(Self.time(opens)) to \(Self.time(closes))"
  }

  package var daysInWords: String {
    if days.count == 7 { return "Every day" }
    guard let first = days.first, let last = days.last else { return "" }
    if days.count >= 3, last - first == days.count - 1 {
      return "\(Self.dayNames[first]) to \(Self.dayNames[last])"
    }
    let names = days.map { Self.dayNames[$0] }
    return names.count == 1
      ? names[0] : names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
  }

  /// `9am`, `5:30pm`, `midday`, `midnight`.
  package static func time(_ minutes: Int) -> String {
    switch minutes {
    case 0, 1440: return "midnight"
    case 720: return "midday"
    default:
      let hour = minutes / 60 % 12 == 0 ? 12 : minutes / 60 % 12
      let rest = minutes % 60
      let fraction = rest == 0 ? "" : ":\(rest < 10 ? "0" : "")\(rest)"
      return "\(hour)\(fraction)\(minutes < 720 ? "am" : "pm")"
    }
  }

  /// Hours as people write them, such as `Fri 9-5` and `Monday to Friday 9am - 5.30pm`; of two
  /// hours without “am” and “pm” the second is in the afternoon.
  static func correction(of text: String) -> String? {
    var plain = text.lowercased()
    for (from, to) in [
      (" to ", "-"), (" until ", "-"), ("\u{2013}", "-"), (" -", "-"), ("- ", "-"),
    ] {
      plain = plain.replacing(from, with: to)
    }
    plain = plain.replacing(" am", with: "am").replacing(" pm", with: "pm")
    let words = plain.split(separator: " ")
    guard words.count >= 2, let times = words.last else { return nil }
    let dayWords = words.dropLast().joined().replacing("days", with: "day")
    guard let days = days(Substring(dayWords)) else { return nil }
    let ends = times.split(separator: "-")
    guard ends.count == 2, let opens = looseMinutes(ends[0]), var closes = looseMinutes(ends[1])
    else { return nil }
    if closes.minutes <= opens.minutes, !closes.isMarked, closes.minutes < 720 {
      closes.minutes += 720
    }
    let written = "\(shortDays(days)) \(clock(opens.minutes))-\(clock(closes.minutes))"
    return WeeklyHours(written) == nil || written == text ? nil : written
  }

  private static func looseMinutes(_ text: Substring) -> (minutes: Int, isMarked: Bool)? {
    let isLate = text.hasSuffix("pm")
    let isMarked = isLate || text.hasSuffix("am")
    let parts = (isMarked ? text.dropLast(2) : text).split { ":.".contains($0) }
    guard let hour = parts.first.flatMap({ Int(digits: $0) }), hour <= 24, parts.count <= 2 else {
      return nil
    }
    let minute = parts.count == 2 ? Int(digits: parts[1]) : 0
    guard let minute, minute < 60 else { return nil }
    let hours = isMarked ? hour % 12 + (isLate ? 12 : 0) : hour
    return (hours * 60 + minute, isMarked)
  }

  private static func clock(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  private static func shortDays(_ days: [Int]) -> String {
    if days.count == 7 { return "every-day" }
    let names = days.map { String(dayNames[$0].prefix(3)) }
    guard let first = days.first, let last = days.last, days.count > 2,
      last - first == days.count - 1
    else { return names.joined(separator: ",") }
    return "\(names[0])-\(names[names.count - 1])"
  }

  private static func days(_ text: Substring) -> [Int]? {
    if text.lowercased() == "every-day" || text.lowercased() == "daily" { return Array(0...6) }
    var days: Set<Int> = []
    for part in text.split(separator: ",") {
      let ends = part.split { "-\u{2013}".contains($0) }
      guard let first = ends.first.flatMap(day), let last = ends.last.flatMap(day), ends.count <= 2,
        first <= last
      else { return nil }
      days.formUnion(first...last)
    }
    return days.isEmpty ? nil : days.sorted()
  }

  private static func day(_ text: Substring) -> Int? {
    guard text.count >= 3 else { return nil }
    return dayNames.firstIndex { $0.lowercased().hasPrefix(text.lowercased()) }
  }

  private static func minutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(digits: parts[0]), let minute = Int(digits: parts[1]),
      parts[1].utf8.count == 2, minute < 60, hour < 24 || (hour == 24 && minute == 0)
    else { return nil }
    return hour * 60 + minute
  }
}
