import PlanModel
import Testing

@testable import PlanAnalysis

struct DisclosureRuleTests {
  /// The vectors of the rule for secondary care, and of the Mental Health Services Data Set.
  @Test(arguments: [
    (PlanSettings.Disclosure.nhsSecondaryCare, 0, "0"), (.nhsSecondaryCare, 1, "*"),
    (.nhsSecondaryCare, 2, "*"), (.nhsSecondaryCare, 5, "*"), (.nhsSecondaryCare, 7, "*"),
    (.nhsSecondaryCare, 8, "10"), (.nhsSecondaryCare, 16, "15"), (.nhsSecondaryCare, 57, "55"),
    (.nhsSecondaryCare, 10023, "10025"), (.mhsds, 0, "*"), (.mhsds, 4, "*"), (.mhsds, 5, "5"),
    (.mhsds, 7, "5"), (.mhsds, 8, "10"), (.mhsds, 10023, "10025"), (.none, 0, "0"),
    (.none, 2, "2"),
  ])
  func `a number of people is hidden or rounded`(
    _ rule: PlanSettings.Disclosure,
    _ people: Int,
    _ shown: String
  ) {
    #expect((rule.disclose(people).number?.text ?? "*") == shown)
    #expect(rule.hides(people) == (shown == "*"))
  }

  @Test(arguments: [
    ("0", 0), ("12", 12), ("12.0", 12), ("1.5", nil), ("-3", nil), ("0.25", nil),
  ])
  func `fractions and negative numbers are no people`(_ written: String, _ people: Int?) {
    #expect(DecimalNumber(written)?.people == people)
  }
}
