import PlanModel
import Testing

struct CalendarDateTests {
  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-11-21", 6, "2027-05-21"),
    ("2026-11-30", -12, "2025-11-30"),
  ])
  func `adding months stays inside the month`(_ from: String, _ months: Int, _ to: String) throws {
    let date = try #require(CalendarDate(from))
    #expect(date.adding(months: months).iso == to)
  }

  @Test func `days are counted across months and leap years`() throws {
    let first = try #require(CalendarDate("2024-02-28"))
    let last = try #require(CalendarDate("2024-03-01"))
    #expect(last.dayNumber - first.dayNumber == 2)
    #expect(first < last)
  }

  @Test(arguments: [
    ("2026-11-21", 5), ("2000-01-01", 5), ("2024-02-29", 3), ("1900-01-01", 0), ("2026-11-22", 6),
  ])
  func `the day of the week is counted from Monday`(_ day: String, _ weekday: Int) throws {
    #expect(try #require(CalendarDate(day)).weekday == weekday)
  }

  @Test func `a day is told in words`() throws {
    #expect(try #require(CalendarDate("2026-10-05")).inWords == "5 October 2026")
  }
}
