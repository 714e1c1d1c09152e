import PlanModel

/// Opening times as our rules of a week: `Mon-Fri 09:00-17:00`.
enum ImportedHours {
  private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
  private static let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// Rules for some schedules, those of equal times in one; and what is no weekly rule, in words.
  ///
  /// In a directory of ours (`isOwn`) seasons are those of the service.
  static func rules(
    of schedules: [ListedSchedule],
    isOwn: Bool
  ) -> (rules: [String], rest: [String]) {
    var order: [String] = []
    var days: [String: Set<Int>] = [:]
    var rest: [String] = []
    for schedule in schedules {
      guard isOwn || !schedule.isSpecial, let on = schedule.days.flatMap(self.days),
        let times = times(schedule.opens, schedule.closes)
      else {
        if let words = words(schedule) { rest.append(words) }
        continue
      }
      // In a directory of ours each schedule is one rule.
      let key = isOwn ? "\(order.count) \(times)" : times
      if days[key] == nil { order.append(key) }
      days[key, default: []].formUnion(on)
    }
    let rules = order.compactMap { key in
      let times = key.split(separator: " ").last.map(String.init) ?? key
      return rule(days[key].map { $0.sorted() } ?? [], times)
    }
    return (rules, rest)
  }

  /// A rule, if our schema reads it.
  static func rule(_ days: [Int], _ times: String) -> String? {
    let text = "\(inWords(days)) \(times)"
    return WeeklyHours(text).map { _ in text }
  }

  /// `Mon-Fri`, `Mon,Wed`, `every-day`.
  private static func inWords(_ days: [Int]) -> String {
    guard days.count < 7 else { return "every-day" }
    var runs: [ClosedRange<Int>] = []
    for day in days {
      if let last = runs.last, last.upperBound + 1 == day {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return runs.map { run in
      switch run.count {
      case 1: names[run.lowerBound]
      case 2: "\(names[run.lowerBound]),\(names[run.upperBound])"
      default: "\(names[run.lowerBound])-\(names[run.upperBound])"
      }
    }
    .joined(separator: ",")
  }

  /// `MO,TU`, or the names of days.
  private static func days(_ text: String) -> [Int]? {
    var days: [Int] = []
    for part in text.uppercased().split(whereSeparator: { ",; ".contains($0) }) {
      guard let day = codes.firstIndex(of: String(part)) ?? day(String(part)) else { return nil }
      days.append(day)
    }
    return days.isEmpty ? nil : days
  }

  static func day(_ name: String) -> Int? {
    guard name.count >= 3 else { return nil }
    return WeeklyHours.dayNames.firstIndex { $0.uppercased().hasPrefix(name.uppercased()) }
  }

  /// `09:00-17:00`; midnight at the end of a day is `24:00`.
  private static func times(_ opens: String?, _ closes: String?) -> String? {
    guard let opens = opens.flatMap(time), let closes = closes.flatMap(time) else { return nil }
    return "\(opens)-\(closes == "00:00" ? "24:00" : closes)"
  }

  /// `09:00` of `09:00`, `9:00:00`, `09:00:00Z` and `09:00+00:00`.
  private static func time(_ text: String) -> String? {
    let clock = text.prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
    let parts = clock.split(separator: ":").compactMap { $0.count <= 2 ? Int($0) : nil }
    guard (2...3).contains(parts.count), parts[0] < 24, parts[1] < 60 else { return nil }
    return twoDigits(parts[0]) + ":" + twoDigits(parts[1])
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func words(_ schedule: ListedSchedule) -> String? {
    if let description = schedule.description { return description }
    let parts = [schedule.days, schedule.opens, schedule.closes].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
