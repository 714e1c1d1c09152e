import PlanModel
import Testing

struct ValueTypeTests {
  @Test(arguments: [
    ("2026-09-30", true), ("2024-02-29", true), ("2026-02-29", false), ("2026-13-01", false),
    ("2026-9-30", false), ("26-09-30", false), ("2026-09-30T00:00", false), ("", false),
  ])
  func `a date is an ISO date that exists`(_ text: String, _ isDate: Bool) {
    #expect((ValueType.date.decode(text) != nil) == isDate)
  }

  @Test(arguments: [
    ("30/9/2026", "2026-09-30"), ("30.09.2026", "2026-09-30"), ("30 September 2026", "2026-09-30"),
    ("3 Sept 26", "2026-09-03"), ("2026/9/30", "2026-09-30"), ("45989", "2025-11-28"),
    ("44197", "2021-01-01"),
  ])
  func `a date written another way is corrected`(_ text: String, _ corrected: String) {
    #expect(ValueType.date.correction(text) == corrected)
  }

  @Test(arguments: [
    ("2026-06-31", "June has 30 days."), ("2026-02-29", "February 2026 has 28 days."),
    ("2026-13-01", "A year has twelve months, and the month stands second."),
    ("1826-01-01", "The year should be from 1900 to 2199."), ("soon", nil),
  ])
  func `a day that does not exist is told why`(_ text: String, _ advice: String?) {
    #expect(ValueType.date.advice(text) == advice)
  }

  @Test(arguments: [
    ("Apr-24", "2024-04"), ("April 2024", "2024-04"), ("24-Apr", "2024-04"), ("04/2024", "2024-04"),
    ("01/04/2024", "2024-04"), ("1 Apr 2024", "2024-04"), ("2024/25", "2024-25"),
    ("2024-2025", "2024-25"), ("Q1 2024-25", "2024-25-Q1"), ("2024/25 q3", "2024-25-Q3"),
    ("Sept 2024", "2024-09"), ("2024-9", "2024-09"),
  ])
  func `a period as people and spreadsheets write it is corrected`(
    _ text: String,
    _ corrected: String
  ) {
    #expect(ValueType.period.correction(text) == corrected)
  }

  @Test(arguments: [
    (
      "<5",
      "Write the number itself: small numbers of people are hidden when the plan is published."
        + " If you do not know it, leave the cell empty and say why in the note."
    ),
    ("n/a", "If there is no number, leave the cell empty."), ("twelve", nil),
    ("#REF!", "The spreadsheet could not work out a formula here. Write the value itself."),
    ("#N/A", "The spreadsheet could not work out a formula here. Write the value itself."),
    (
      "1.17E+06",
      "The spreadsheet has shortened this number. Format the cell as a number, and save it again."
    ),
  ])
  func `a sign in the place of a number is told what to write`(_ text: String, _ advice: String?) {
    #expect(ValueType.number.advice(text) == advice)
  }

  @Test(arguments: ["31/31/2026", "soon", "2026", "9-9", "a b c"])
  func `words that are no date are not corrected`(_ text: String) {
    #expect(ValueType.date.correction(text) == nil)
  }

  @Test(arguments: [
    ("125000", 12_500_000), ("125000.50", 12_500_050), ("-10", -1000), ("0", 0),
    ("0.07", 7),
  ])
  func `money is exact`(_ text: String, _ pence: Int) {
    #expect(ValueType.money.decode(text)?.pence == pence)
  }

  @Test(arguments: [
    "1.5", "1,000", "\u{A3}5", "", "-", "--5", "1.234", "999999999999", "1e3", "+5",
  ])
  func `money in another form is refused`(_ text: String) {
    #expect(ValueType.money.decode(text) == nil)
  }

  @Test(arguments: [
    ("\u{A3}1,250,000", "1250000"), ("1.2m", "1200000"), ("45k", "45000"), ("\u{A3}12.5k", "12500"),
  ])
  func `money as people say it is corrected`(_ text: String, _ corrected: String) {
    #expect(ValueType.money.correction(text) == corrected)
  }

  @Test(arguments: [
    ("01632 960123", true), ("0808 157 0101", true), ("999", true), ("116 123", true),
    ("111 option 2", true), ("+44 1632 960123", true), ("0800 1111", true), ("08001111", true),
    ("1632960123", false), ("call us", false), ("0163", false), ("01632 96012345", false),
    ("12", false),
  ])
  func `a phone number keeps what was typed`(_ text: String, _ isPhone: Bool) {
    #expect((ValueType.phone.decode(text)?.inWords == text) == isPhone)
  }

  @Test func `a phone number that lost its zero is corrected`() {
    #expect(ValueType.phone.correction("1632960123") == "01632960123")
  }

  @Test(arguments: [
    ("Mon-Fri 09:00-17:00", "Monday to Friday, 9am to 5pm"),
    ("Sat 10:00-14:30", "Saturday, 10am to 2:30pm"),
    ("Mon,Wed,Thu 9:30-12:00", "Monday, Wednesday and Thursday, 9:30am to midday"),
    ("every-day 00:00-24:00", "Every day, all day and night"),
    ("every-day 18:00-02:00", "Every day, 6pm to 2am"),
  ])
  func `hours become a sentence`(_ text: String, _ sentence: String) {
    #expect(ValueType.hours.decode(text)?.inWords == sentence)
  }

  @Test(arguments: ["Mon 9-5", "09:00-17:00", "Fri-Mon 09:00-10:00", "Mon 25:00-26:00", "Mon 9:00"])
  func `hours in another form are refused`(_ text: String) {
    #expect(ValueType.hours.decode(text) == nil)
  }

  @Test(arguments: [
    ("FE1 2AB", true), ("SW1A 1AA", true), ("fe1 2ab", false), ("FE12AB", false),
    ("FE1 22B", false),
  ])
  func `a postcode has its form`(_ text: String, _ isPostcode: Bool) {
    #expect((ValueType.postcode.decode(text) != nil) == isPostcode)
  }

  @Test(arguments: [
    ("https://example.org/a?b=c", true), ("http://example.org", true), ("www.example.org", false),
    ("javascript:alert(1)", false), ("https://", false), ("https://a b.org", false),
    ("https://example.org/\"onmouseover", false),
  ])
  func `a web address is safe to link to`(_ text: String, _ isAddress: Bool) {
    #expect((ValueType.url.decode(text) != nil) == isAddress)
  }

  @Test(arguments: [
    ("2026-27", "2026-27"), ("1999-00", "1999-00"), ("2026-28", nil), ("2026", nil),
  ])
  func `a year spans two years that follow each other`(_ text: String, _ year: String?) {
    #expect(ValueType.year.decode(text)?.text == year)
  }

  @Test(arguments: [
    ("2026-04", "April 2026"), ("2026-27-Q1", "April to June 2026"),
    ("2026-27-Q4", "January to March 2027"), ("2026-27", "2026-27"), ("1999", "1999"),
  ])
  func `a period is told in words`(_ text: String, _ words: String) {
    #expect(ValueType.period.decode(text)?.inWords == words)
  }

  @Test(arguments: [
    ("10023.50", "10,023.50"), ("-0.5", "\u{2212}0.5"), ("7", "7"), ("1000000", "1,000,000"),
  ])
  func `a number keeps its decimal places`(_ text: String, _ words: String) {
    #expect(ValueType.number.decode(text)?.grouped == words)
  }

  @Test(arguments: ["1.2.3", "1e9", "nan", "inf", "0x10", "1,000", " 1", "."])
  func `a number in another form is refused`(_ text: String) {
    #expect(ValueType.number.decode(text) == nil)
  }

  @Test(arguments: [
    (
      "=G120*0.88",
      "This is a formula, not what it works out. Save the sheet with its values shown."
    ),
    ("Err:502", "The spreadsheet could not work out a formula here. Write the value itself."),
    ("9-12", "Write one number, not a range."), ("9 to 12", "Write one number, not a range."),
    ("12 weeks", "Write the number alone, without words."),
    ("-5x", "Write the number alone, without words."),
  ])
  func `a formula, a range or a number with words is told what to write`(
    _ text: String,
    _ advice: String
  ) {
    #expect(ValueType.number.advice(text) == advice)
  }

  @Test(arguments: ["#REF!", "#NAME?", "#N/A", "Err:509", "#####"])
  func `what a spreadsheet shows for want of a value is no line of words`(_ text: String) {
    #expect(ValueType.line.decode(text) == nil)
    #expect(ValueType.line.advice(text) != nil)
  }

  @Test(arguments: ["# of children seen", "#YoungMinds", "Error", "1.5E+03", "= means equal"])
  func `words that begin alike are words`(_ text: String) {
    #expect(ValueType.line.decode(text) != nil)
  }

  @Test(arguments: [
    ("htps://a.example/x", "https://a.example/x"), ("htp://a.example", "http://a.example"),
    ("https:/a.example", "https://a.example"), ("https//a.example", "https://a.example"),
    ("http;//a.example", "http://a.example"), ("www.a.example", "https://www.a.example"),
    ("a.example/help", "https://a.example/help"), ("HTTPS://a.example", "https://a.example"),
    ("<https://a.example>", "https://a.example"), ("ftp://a.example", nil),
    ("see our page", nil), ("hello@a.example", nil), ("file:///C:/x.docx", nil),
  ])
  func `a web address with a slip is corrected`(_ text: String, _ corrected: String?) {
    #expect(ValueType.url.correction(text) == corrected)
  }

  @Test(arguments: [
    ("a@b,example", "a@b.example"), ("mailto:a@b.example", "a@b.example"),
    ("a at b.example", "a@b.example"), ("a@ b.example", "a@b.example"),
    ("<a@b.example>", "a@b.example"), ("a@b.example.", "a@b.example"),
    ("a@b.example; c@b.example", nil), ("a@b.example c@b.example", nil), ("ab.example", nil),
  ])
  func `an e-mail address with a slip is corrected`(_ text: String, _ corrected: String?) {
    #expect(ValueType.email.correction(text) == corrected)
  }

  @Test func `two e-mail addresses are told to be one too many`() {
    #expect(ValueType.email.advice("a@b.example; c@b.example") == "Write one address.")
  }

  @Test(arguments: [
    ("Fri 9-5", "Fri 09:00-17:00"), ("Mon-Fri 9am-5pm", "Mon-Fri 09:00-17:00"),
    ("Monday to Friday 9am - 5.30pm", "Mon-Fri 09:00-17:30"),
    ("Mon, Wed 9.30 to 12", "Mon,Wed 09:30-12:00"), ("Saturdays 10am until 4pm", "Sat 10:00-16:00"),
    ("daily 8-8", "every-day 08:00-20:00"), ("Tue 1pm-4pm", "Tue 13:00-16:00"),
    ("by appointment", nil), ("Mon-Fri", nil), ("Mon 25-30", nil),
  ])
  func `hours as people write them are corrected`(_ text: String, _ corrected: String?) {
    #expect(ValueType.hours.correction(text) == corrected)
  }

  @Test(arguments: [
    ("Tel 01632 960284", "01632 960284"), ("(01632) 960284", "01632 960284"),
    ("Tel: 01632 960284 ext 4", "01632 960284 ext 4"), ("01632 960284 (mobile)", "01632 960284"),
    ("1632960284", "01632960284"), ("ask at the desk", nil),
  ])
  func `a phone number with words round it is corrected`(_ text: String, _ corrected: String?) {
    #expect(ValueType.phone.correction(text) == corrected)
  }
}
