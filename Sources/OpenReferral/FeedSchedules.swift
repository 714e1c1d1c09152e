internal import Diagnostics
internal import PlanModel
internal import SitePages

/// When a service is open, as rules of a calendar (RFC 5545).
extension OpenReferralFeed {
  /// The names of days from Monday in a rule of a calendar (RFC 5545, section 3.3.10).
  private static let dayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  func schedules(of service: Service) -> [JSONValue] {
    if service.hours.isEmpty, service.isRoundTheClock {
      return [schedule(Array(0...6), 0, 1440, published.words[.roundTheClock], of: service)]
    }
    return service.hours.map {
      let hours = $0.value
      return schedule(hours.days, hours.opens, hours.closes, hours.inWords, of: service)
    }
  }

  /// The rule of some days.
  ///
  /// Times are those of a clock in the United Kingdom, in summer and winter, so they have no zone.
  /// What closes at or before its opening time closes on the next day.
  private func schedule(
    _ days: [Int],
    _ opens: Int,
    _ closes: Int,
    _ words: String,
    of service: Service
  ) -> JSONValue {
    let rule = days.map { Self.dayNames[$0] }.joined(separator: ",")
    let times = (Self.time(opens), Self.time(closes))
    return .record([
      "id": .text(ids("service", service.id.value, "schedule", rule, times.0, times.1)),
      "service_id": .text(ids.service(service.id.value)),
      "valid_from": .date(service.from),
      "valid_to": .date(service.until),
      "freq": .text("WEEKLY"),
      "interval": .whole(1),
      "byday": .text(rule),
      "opens_at": .text(times.0),
      "closes_at": .text(times.1),
      "description": .text(words),
      "notes": service.bankHolidays.map { .text(published.bankHolidaysInWords($0.value)) },
    ])
  }

  /// `09:05`; midnight at the end of a day is `00:00`.
  private static func time(_ minutes: Int) -> String {
    let parts = [minutes / 60 % 24, minutes % 60]
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
