import PlanAnalysis
import PlanModel
import Testing

@testable import SitePages

struct ValueWordingTests {
  private let wording = ValueWording(
    words: Words([
      "value-pounds": "\u{A3}{number}", "value-million": "\u{A3}{number} million",
      "value-billion": "\u{A3}{number} billion", "value-percent": "{number}%",
      "value-points": "{number} points", "value-point": "1 point", "value-up": "up {amount}",
      "value-down": "down {amount}", "value-unchanged": "unchanged",
      "value-proportion": "{part} in {whole}", "value-weeks": "{number} weeks",
      "value-one-week": "1 week", "value-fewer-than-five": "fewer than 5 (hidden)",
      "value-one-to-seven": "fewer than 8 (hidden)", "value-hidden": "hidden",
      "from-to": "{from} to {to}", "delivery-on-track": "On track",
      "school-year": "School year {year}",
    ])
  )

  @Test(arguments: [
    (470_000_000, "\u{A3}4.7 million"), (471_234_567, "\u{A3}4.7 million"),
    (500_000_000, "\u{A3}5 million"), (100_000_000, "\u{A3}1 million"),
    (99_999_949, "\u{A3}999,999"), (99_999_950, "\u{A3}1 million"), (45_000_000, "\u{A3}450,000"),
    (1234, "\u{A3}12"), (-470_000_000, "\u{2212}\u{A3}4.7 million"),
    (99_994_999_900, "\u{A3}999.9 million"), (99_995_000_000, "\u{A3}1 billion"),
    (125_000_000_000, "\u{A3}1.3 billion"),
  ])
  func `money is told as people say it`(_ pence: Int, _ text: String) {
    #expect(wording.text(.money(Money(pence: pence), isExact: false)) == text)
  }

  @Test func `exact money is told to the pound`() {
    #expect(
      wording.text(.money(Money(pence: 471_234_500), isExact: true)) == "\u{A3}4,712,345"
    )
  }

  @Test(arguments: [
    ("840", Metric.Unit.count, "up 840"), ("-1.5", .percent, "down 1.5 points"),
    ("1", .percent, "up 1 point"), ("0.0", .percent, "unchanged"), ("-1", .weeks, "down 1 week"),
  ])
  func `a change tells its direction`(
    _ number: String,
    _ unit: Metric.Unit,
    _ text: String
  ) throws {
    #expect(wording.text(.change(try #require(DecimalNumber(number)), unit)) == text)
  }

  @Test(arguments: [
    (ComputedValue.Suppression.people(.mhsds), "fewer than 5 (hidden)"),
    (.people(.nhsSecondaryCare), "fewer than 8 (hidden)"), (.other, "hidden"),
  ])
  func `a hidden number is told in words`(_ hidden: ComputedValue.Suppression, _ text: String) {
    #expect(wording.text(.suppressed(hidden)) == text)
  }

  @Test func `shares, states and school years stand in a sentence`() throws {
    let year = try #require(PlanYear("2025-26"))
    #expect(wording.text(.proportion(try #require(Proportion(0.128)))) == "1 in 8")
    #expect(wording.text(.delivery(.onTrack)) == "on track")
    #expect(wording.text(.period(.year(year), .academicYear)) == "school year 2025-26")
    #expect(wording.text(.count(1234)) == "1,234")
  }
}
