import Diagnostics
import Testing

@testable import DirectoryImport

struct ImportedTimesTests {
  private func schedule(
    _ days: String?,
    _ opens: String?,
    _ closes: String?,
    isSpecial: Bool = false
  ) -> ListedSchedule {
    ListedSchedule(
      source: .start(of: "x.json"),
      days: days,
      opens: opens,
      closes: closes,
      isSpecial: isSpecial,
      description: nil
    )
  }

  @Test(arguments: [
    ("MO,TU,WE,TH,FR", "09:00:00", "17:00:00", "Mon-Fri 09:00-17:00"),
    ("SA", "9:30", "12:00Z", "Sat 09:30-12:00"),
    ("MO,WE,TH", "10:00+00:00", "11:00", "Mon,Wed,Thu 10:00-11:00"),
    ("Monday, Tuesday, Wednesday, Sunday", "10:00", "11:00", "Mon-Wed,Sun 10:00-11:00"),
    ("MO,TU,WE,TH,FR,SA,SU", "00:00", "00:00", "every-day 00:00-24:00"),
    ("FR", "22:00", "02:00", "Fri 22:00-02:00"),
  ])
  func `a weekly rule of a calendar is a rule of ours`(
    days: String,
    opens: String,
    closes: String,
    rule: String
  ) {
    let read = ImportedHours.rules(of: [schedule(days, opens, closes)], isOwn: false)
    #expect(read.rules == [rule])
    #expect(read.rest == [])
  }

  @Test(arguments: [
    ("1MO", "09:00", "17:00"), ("MO", "9am", "17:00"), ("MO", "25:00", "26:00"),
    ("", "09:00", "17:00"), ("MO", "09:00", "09:00"),
  ])
  func `what is no weekly rule is no rule`(days: String, opens: String, closes: String) {
    #expect(ImportedHours.rules(of: [schedule(days, opens, closes)], isOwn: false).rules == [])
  }

  @Test func `days of equal times are one rule, and seasons are told in words`() {
    let read = ImportedHours.rules(
      of: [
        schedule("MO", "09:00", "17:00"), schedule("TU", "09:00", "17:00"),
        schedule("SA", "10:00", "12:00", isSpecial: true),
      ],
      isOwn: false
    )
    #expect(read.rules == ["Mon,Tue 09:00-17:00"])
    #expect(read.rest == ["SA 10:00 12:00"])
  }

  @Test(arguments: [
    ("Mon-Fri 09:00-17:00", ["Mon-Fri 09:00-17:00"], []),
    (
      "Monday to Friday 9am to 5pm; Sat 10.30am - 1pm", ["Mon-Fri 09:00-17:00", "Sat 10:30-13:00"],
      []
    ),
    ("Mon, Wed and Fri: 9:00-12:00", ["Mon,Wed,Fri 09:00-12:00"], []),
    ("Daily noon to midnight", ["every-day 12:00-24:00"], []),
    ("Weekdays 9 am - 5 pm", ["Mon-Fri 09:00-17:00"], []),
    (
      "Tuesday to Thursday, 4pm to 6:30pm;Saturday and Sunday, midday to midnight",
      ["Tue-Thu 16:00-18:30", "Sat,Sun 12:00-24:00"], []
    ),
    ("Every day, all day and night", ["every-day 00:00-24:00"], []),
    ("Mon-Fri 24 hours", ["Mon-Fri 00:00-24:00"], []),
    ("Open 24 hours", [], ["Open 24 hours"]), ("24 hours", [], ["24 hours"]),
    ("Mon 9-5", [], ["Mon 9-5"]),
    ("By appointment\nSat 10:00-12:00", ["Sat 10:00-12:00"], ["By appointment"]),
  ])
  func `times in words are read where they can mean one thing`(
    words: String,
    rules: [String],
    rest: [String]
  ) {
    let read = OpeningTimesInWords.rules(in: words)
    #expect(read.rules == rules)
    #expect(read.rest == rest)
  }

  @Test(arguments: [
    ("11-18", 11, 18), ("0 to 25 years", 0, 25), ("11+", 11, 25), ("16 and over", 16, 25),
    ("under 18", 0, 17), ("Under-18s", 0, 17), ("All ages", 0, 25), ("aged 5\u{2013}11", 5, 11),
    ("12", 12, 12),
  ])
  func `ages in words are read`(words: String, from: Int, to: Int) throws {
    let ages = try #require(AgesInWords.read(words))
    #expect(ages.from == from)
    #expect(ages.to == to)
  }

  @Test(arguments: ["children", "18-11", "up to 18", "5, 11", "", "school age 5-11"])
  func `ages that can mean several things are not`(words: String) {
    #expect(AgesInWords.read(words) == nil)
  }

  @Test(arguments: [
    ("01632 960123", ["01632 960123"]),
    ("\"+44 1632 960123\"", ["01632 960123"]),
    ("Tel: +44 (0)1632-960123 / 07700 900111", ["01632 960123", "07700 900111"]),
    ("0044 1632 960123", ["01632 960123"]),
    ("1632 960123", ["01632960123"]),
    ("01632 960123 ext. 12", ["01632 960123 ext 12"]),
    ("111 option 2", ["111 option 2"]),
    ("(01632) 960.123 or 0808 157 0001", ["01632 960 123", "0808 157 0001"]),
    ("+353 1 555 0123", ["+353 1 555 0123"]),
    ("ask at reception", []), ("0123", []), ("", []),
  ])
  func `telephone numbers are read as they are dialled`(words: String, numbers: [String]) {
    #expect(ImportedPhones.numbers(in: words) == numbers)
  }
}
