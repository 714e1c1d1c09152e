import Diagnostics
import Frameworks
import PlanModel

/// The bank holidays of England that are known.
///
/// They come from the framework `bank-holidays`, whose days are those of the Banking and Financial
/// Dealings Act 1971 and its substitute days, as gov.uk/bank-holidays lists them two years ahead. An
/// area can go on with a list of its own in `content/frameworks/bank-holidays.csv`. Beyond the last
/// day of the list nothing is said.
struct BankHolidays: Sendable {
  struct Day: Sendable {
    let date: CalendarDate
    let name: String
  }

  /// In order.
  let days: [Day]

  init(_ frameworks: FrameworkLibrary) {
    days = frameworks.bankHolidays.items
      .compactMap { item in CalendarDate(item.id).map { Day(date: $0, name: item.title) } }
      .sorted { $0.date < $1.date }
  }

  /// The days on which nobody can be sure of usual hours: the bank holidays, and Christmas Day,
  /// Boxing Day and New Year's Day where they fall on a weekend and another day is the holiday.
  var closures: [CalendarDate] {
    let years = Set(days.map(\.date.year)).sorted()
    let feasts = years.flatMap { year in
      [(1, 1), (12, 25), (12, 26)].compactMap {
        CalendarDate(year: year, month: $0.0, day: $0.1)
      }
    }
    return Set(days.map(\.date) + feasts).sorted()
  }

  /// The first on a day or after it; nil when the list ends before.
  func next(from day: CalendarDate) -> Day? { days.first { $0.date >= day } }
}

extension CalendarDate {
  /// `Friday 25 December 2026`.
  var inWordsWithWeekday: String { "\(WeeklyHours.dayNames[weekday]) \(inWords)" }
}

extension Service {
  /// The hours of a weekday, from 0 (Monday), in the order in which they are written.
  fileprivate func hours(on weekday: Int) -> [WeeklyHours] {
    hours.map(\.value).filter { $0.days.contains(weekday) }
  }

  fileprivate func isAlwaysOpen(on weekday: Int) -> Bool {
    hours.isEmpty ? isRoundTheClock : hours(on: weekday).contains(where: \.isAllDay)
  }
}

extension WeeklyHours {
  fileprivate var isAllDay: Bool { opens == 0 && closes == 1440 }
}

extension PublishedPlan {
  /// When a service is open on the next bank holiday; nil when the rule or the day is not known.
  ///
  /// `Friday 25 December 2026 (Christmas Day): closed`. A day that is over stays true, so the
  /// sentence does not say "next".
  func nextBankHoliday(of service: Service) -> String? {
    guard let rule = service.bankHolidays?.value, let day = bankHolidays.next(from: plan.today)
    else { return nil }
    if let until = service.until, until.value < day.date { return nil }
    return words(
      .bankHolidayOn,
      [
        "day": day.date.inWordsWithWeekday, "name": day.name,
        "hours": hours(of: service, rule, on: day.date.weekday),
      ]
    )
  }

  private func hours(of service: Service, _ rule: Service.BankHolidays, on weekday: Int) -> String {
    if rule == .closed { return words[.bankHolidayClosed] }
    if service.isAlwaysOpen(on: weekday) { return words[.bankHolidayAllDay] }
    // A source that only says "open" does not say when.
    guard rule == .asUsual, !service.hours.isEmpty else { return words[.bankHolidayOpen] }
    let usual = service.hours(on: weekday)
      .map { "\(WeeklyHours.time($0.opens)) to \(WeeklyHours.time($0.closes))" }
    return usual.isEmpty ? words[.bankHolidayClosed] : usual.joined(separator: ", ")
  }
}

/// What a script needs to say that a service is open now; there is none where that cannot be sure.
///
/// Sure means: the hours are stated, no alert changes them, no bank holiday without a rule, and
/// somebody checked the service within six months. A service given in schools keeps school holidays
/// that nobody states.
struct OpenNow: TemplateModel {
  /// `0-720-1200-8pm`: weekday from 0 (Monday), minutes of opening and closing, closing in words.
  let hours: String
  /// The bank holidays on which it is not open as usual, as `2026-12-25`.
  let exceptions: String
  /// The first and last day for which this holds.
  let from: String
  let until: String

  init?(_ service: Service, _ published: PublishedPlan) {
    let today = published.plan.today
    let rules =
      service.hours.isEmpty && service.isRoundTheClock
      ? [WeeklyHours("every-day 00:00-24:00")].compactMap(\.self) : service.hours.map(\.value)
    let isInSchools = service.channels.contains { $0.value == .school }
    let isAltered = service.alert.map { $0.until.value >= today } ?? false
    guard !rules.isEmpty, !isInSchools, !isAltered,
      let lastHoliday = published.bankHolidays.days.last?.date
    else { return nil }
    let last =
      [service.checkedOn.value.adding(months: 6), lastHoliday, service.until?.value]
      .compactMap(\.self).min() ?? today
    guard last >= today else { return nil }
    let isAsUsual =
      service.bankHolidays?.value == .asUsual
      || (service.bankHolidays?.value == .open && service.isRoundTheClock)
    hours = rules.flatMap { rule in
      rule.days.map { "\($0)-\(rule.opens)-\(rule.closes)-\(WeeklyHours.time(rule.closes))" }
    }
    .joined(separator: " ")
    exceptions =
      isAsUsual
      ? ""
      : published.bankHolidays.closures.filter { $0 >= today && $0 <= last }
        .map(\.iso).joined(separator: " ")
    from = today.iso
    until = last.iso
  }

  static let templateFields = TemplateFields<OpenNow>([
    .text("open-hours") { $0.hours },
    .text("open-exceptions") { $0.exceptions },
    .text("open-from") { $0.from },
    .text("open-until") { $0.until },
  ])
}
