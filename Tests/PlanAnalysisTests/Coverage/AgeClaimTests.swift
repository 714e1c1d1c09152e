import PlanModel
import Testing

@testable import PlanAnalysis

struct AgeClaimTests {
  @Test(arguments: [
    ("You are 11 to 17 and live here.", AgeClaim.Form.range(AgeRange(from: 11, to: 17))),
    ("Children aged 5\u{2013}11.", .range(AgeRange(from: 5, to: 11))),
    ("Children between 5 and 11 come.", .range(AgeRange(from: 5, to: 11))),
    ("A team for 17 to 25s.", .range(AgeRange(from: 17, to: 25))),
    ("Anyone under 18.", .upTo(17)), ("A child under five.", .upTo(4)),
    ("People who are 18 or over.", .from(18)), ("People aged 10 and under.", .upTo(10)),
    ("Anyone up to the age of 25 here.", .upTo(25)), ("Care up to your 18th birthday.", .upTo(17)),
    ("Children up to 11.", .upTo(11)), ("You are from 5 to 18.", .range(AgeRange(from: 5, to: 18))),
    ("We only see under 18s.", .upTo(17)), ("We only take 16 and over.", .from(16)),
    ("Support with 11-18 year olds.", .range(AgeRange(from: 11, to: 18))),
  ])
  func `ages are read as people write them`(text: String, form: AgeClaim.Form) {
    #expect(AgeClaim.all(in: text).map(\.form) == [form])
  }

  @Test(arguments: [
    "It takes 6 to 8 weeks.", "You have up to eight sessions.", "Open from 9 to 5.",
    "Open from 9 to 12.",
    "Ring 0808 157 0101.", "It is under 5 minutes away.", "Page 12 to 14 is about you.",
    "You are 11 to 17 minutes late.", "We help 30 to 40 people.", "",
    "We only see under 10 people a day.",
  ])
  func `other numbers are no ages`(text: String) {
    #expect(AgeClaim.all(in: text).map(\.form) == [])
  }

  @Test func `a condition is known, and ends with its sentence`() {
    let claims = AgeClaim.all(in: "If you are 18 or over, ring. You are 11 to 17.")
    #expect(claims.map(\.isCondition) == [true, false])
    #expect(claims.map { [$0.start, $0.end] } == [[11, 21], [37, 45]])
  }
}
