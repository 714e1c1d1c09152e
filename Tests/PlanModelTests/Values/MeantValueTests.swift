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
}
