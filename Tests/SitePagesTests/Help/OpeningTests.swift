import Frameworks
import PlanModel
import Testing

@testable import SitePages

struct OpeningTests {
  private static let words = Words([
    "bank-holiday-on": "{day} ({name}): {hours}.", "bank-holiday-closed": "closed",
    "bank-holiday-open": "open, hours not stated", "bank-holiday-all-day": "all day",
  ])

  @Test(
    arguments: [
      ("bank-holidays: closed\nhours: [Mon-Fri 09:00-17:00]", "closed"),
      ("bank-holidays: open\nhours: [Mon-Fri 09:00-17:00]", "open, hours not stated"),
      ("bank-holidays: as-usual\nhours: [Mon-Fri 09:00-17:00]", "9am to 5pm"),
      (
        "bank-holidays: as-usual\nhours: [Fri 9:00-12:00, Fri 13:00-17:30]",
        "9am to midday, 1pm to 5:30pm"
      ),
      ("bank-holidays: as-usual\nhours: [Mon-Thu 09:00-17:00]", "closed"),
      ("bank-holidays: open\nround-the-clock: yes", "all day"),
      ("bank-holidays: as-usual\nhours: [every-day 00:00-24:00]", "all day"),
    ]
  )
  func `the next bank holiday is told with its hours`(fields: String, hours: String) async throws {
    let (published, service) = try await sample(fields)
    #expect(
      published.nextBankHoliday(of: service)
        == "Friday 25 December 2026 (Christmas Day): \(hours)."
    )
  }

  @Test(
    arguments: [
      "hours: [Mon-Fri 09:00-17:00]",
      "bank-holidays: closed\nuntil: 2026-12-24",
    ]
  )
  func `no bank holiday is told without a rule, or after the last day`(fields: String) async throws
  {
    let (published, service) = try await sample(fields)
    #expect(published.nextBankHoliday(of: service) == nil)
  }

  @Test func `nothing is told when the list of bank holidays has ended`() async throws {
    let (published, service) = try await sample(
      "bank-holidays: closed\nhours: [Mon-Fri 09:00-17:00]",
      list: "id,title\n2026-08-31,Summer bank holiday\n"
    )
    #expect(published.nextBankHoliday(of: service) == nil)
    #expect(OpenNow(service, published) == nil)
  }

  @Test func `a script gets the hours, the days that differ and how long they hold`() async throws {
    let (published, service) = try await sample(
      "bank-holidays: closed\nhours: ['Mon,Wed 09:00-17:30', 'Sat 22:00-02:00']"
    )
    let open = try #require(OpenNow(service, published))
    #expect(open.hours == "0-540-1050-5:30pm 2-540-1050-5:30pm 5-1320-120-2am")
    // Boxing Day is on a Saturday: nobody can be sure of it, nor of the Monday after.
    #expect(open.exceptions == "2026-12-25 2026-12-26 2026-12-28 2027-01-01 2027-03-26 2027-03-29")
    #expect((open.from, open.until) == ("2026-11-21", "2027-04-01"))
  }

  @Test func `open all day and on bank holidays there are no days that differ`() async throws {
    let (published, service) = try await sample("bank-holidays: open\nround-the-clock: yes")
    let open = try #require(OpenNow(service, published))
    #expect(open.exceptions == "")
    #expect(open.hours.split(separator: " ").count == 7)
  }

  @Test(
    arguments: [
      "bank-holidays: closed",
      "hours: [Mon-Fri 09:00-17:00]\nalert: {text: Shut., from: 2026-12-01, until: 2026-12-02}",
    ]
  )
  func `nothing is told of hours that are not stated or altered`(fields: String) async throws {
    let (published, service) = try await sample(fields)
    #expect(OpenNow(service, published) == nil)
  }

  @Test func `every shipped day is a day, in order, and none is a Sunday`() async throws {
    let (published, _) = try await sample("bank-holidays: closed")
    let days = published.bankHolidays.days
    #expect(days.count == published.frameworks.bankHolidays.items.count)
    #expect(days.allSatisfy { $0.date.weekday < 5 })
    #expect(days.map(\.date) == days.map(\.date).sorted())
    #expect(days.last?.date.iso == "2028-12-26")
  }

  private func sample(
    _ fields: String,
    list: String? = nil
  ) async throws -> (PublishedPlan, Service) {
    var sources = [
      "services/sea-cafe.md": SamplePlan.service("Sea cafe", "status: active\n\(fields)")
    ]
    sources["frameworks/bank-holidays.csv"] = list
    let published = try await SamplePlan.published(sources, words: Self.words)
    return (published, try #require(published.service("sea-cafe")))
  }
}
