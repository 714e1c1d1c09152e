import Testing

@testable import PlanModel

struct MeantValueTests {
  @Test(arguments: [
    ("(37500)", "-37500"), ("\u{2212}12,000", "-12000"), ("£1.2m", "1200000"),
    ("£1.2 million", "1200000"), ("37,500", "37500"), ("£45k", "45000"),
  ])
  func `amounts as accounts write them are understood`(typed: String, meant: String) {
    #expect(Money.correction(of: typed) == meant)
  }

  @Test(arguments: [("FEI 2AB", "FE1 2AB"), ("FE1 ZAB", "FE1 2AB"), ("FE1 2A8", "FE1 2AB")])
  func `letters that look like digits are understood in postcodes`(typed: String, meant: String) {
    #expect(Postcode.correction(of: typed) == meant)
  }

  @Test(arguments: [
    (
      "05-Oct",
      "The year is missing. Write the whole date: the year, 10 for the month, and 05 for the day."
    ),
    ("Oct-26", "The day is missing. Write the whole date, such as 2026-10-01."),
    ("October 2026", "The day is missing. Write the whole date, such as 2026-10-01."),
  ])
  func `half a date is told as such`(typed: String, advice: String) {
    #expect(CalendarDate.fault(of: typed) == advice)
  }

  @Test(arguments: [("amber", "at-risk"), ("Completed", "complete"), ("Green", "on-track")])
  func `everyday words for a choice are understood`(typed: String, meant: String) {
    let choices = ["not-started", "on-track", "at-risk", "off-track", "complete", "stopped"]
    #expect(ValueSynonyms.choice(for: typed, among: choices) == meant)
  }

  @Test(arguments: [
    ("6.0 WTE", "6.0"), ("9 weeks", "9"), ("52.8236° N", "52.8236"), ("42 500", "42500"),
  ])
  func `a number loses its unit`(typed: String, meant: String) {
    #expect(DecimalNumber.correction(of: typed) == meant)
  }

  @Test(arguments: ["42500 41000", "45 52", "6.0 boxes"])
  func `two numbers and words of other things have no meaning`(typed: String) {
    #expect(DecimalNumber.correction(of: typed) == nil)
    #expect(Money.correction(of: typed) == nil)
  }

  @Test(arguments: [
    ("42500 41000", "Two numbers stand here. Write one."),
    (
      "05-Oct",
      "The spreadsheet has made a date of two numbers, such as 5-10. Write each into a cell of its own."
    ),
  ])
  func `what a spreadsheet or a slip made of numbers is explained`(typed: String, advice: String) {
    #expect(DecimalNumber.advice(on: typed) == advice)
  }

  @Test(arguments: [
    (
      "1227.5",
      "Write whole pounds. If the sheet counts in thousands, multiply each amount by 1,000."
    ),
    ("125000.555", "Write whole pounds, or two places for pence."),
  ])
  func `an amount with odd places is explained`(typed: String, advice: String) {
    #expect(ValueType.money.advice(typed) == advice)
  }

  @Test(arguments: [
    ("10/30/2026", "2026-10-30"), ("30/10/2026", "2026-10-30"), ("10/11/2026", "2026-11-10"),
  ])
  func `the month stands first only where nothing else can be meant`(typed: String, meant: String) {
    #expect(ValueType.date.correction(typed) == meant)
  }

  @Test func `a code of a country takes the place of the zero`() {
    #expect(ValueType.phone.correction("+44 (0)1632 960132") == "+44 1632 960132")
  }

  @Test(arguments: [("2025-13", nil), ("2025/26", "2025-26"), ("2025-2026", "2025-26")])
  func `a month that is none is no year`(typed: String, meant: String?) {
    #expect(ValueType.year.correction(typed) == meant)
  }
}
