import PlanModel
import Testing

@testable import PlanAnalysis

struct StaffingTests {
  @Test func `staff are added exactly`() throws {
    let rows = (0..<10).map { _ in row("trust", "Nursing", funded: "0.1", inPost: "0.05") }
    let day = try #require(Staffing(rows, organisations: ["trust"]).days.first)
    #expect(day.total.funded?.inWords == "1.0")
    #expect(day.total.inPost?.hundredths == 50)
    #expect(day.total.vacant?.inWords == "0.5")
    #expect(day.total.planned == nil)
  }

  @Test func `organisations come in the order of their sheet, roles as the rows name them`() throws
  {
    let rows = [
      row("trust", "Therapy"), row("council", "Support"), row("trust", "Nursing"),
      row("trust", "Therapy"),
    ]
    let day = try #require(
      Staffing(rows, organisations: ["council", "school", "trust"]).days.first
    )
    #expect(day.employers.map(\.organisation) == ["council", "trust"])
    #expect(day.employers.last?.roles.map(\.title) == ["Therapy", "Nursing"])
  }

  @Test func `days are not mixed and the newest comes first`() {
    let rows = [
      row("trust", "Nursing", funded: "1", on: "2025-09-30"),
      row("trust", "Nursing", funded: "2", on: "2026-09-30"),
    ]
    let days = Staffing(rows, organisations: ["trust"]).days
    #expect(days.map(\.date.iso) == ["2026-09-30", "2025-09-30"])
    #expect(days.map { $0.total.funded?.inWords } == ["2.0", "1.0"])
  }

  @Test func `only rows that state both tell of vacancies`() throws {
    let rows = [
      row("trust", "Nursing", funded: "3", inPost: "2.5"), row("trust", "Nursing", funded: "4"),
    ]
    let total = try #require(Staffing(rows, organisations: ["trust"]).days.first).total
    #expect(total.funded?.inWords == "7.0")
    #expect(total.vacant?.inWords == "0.5")
  }

  @Test(arguments: [
    ("12.04", "12.0"), ("12.05", "12.1"), ("0.125", "0.1"), ("0.145", "0.2"), ("7", "7.0"),
    ("1234.5", "1,234.5"), ("-0.2", "\u{2212}0.2"), ("-0.04", "0.0"),
  ])
  func `whole-time equivalents are told to one place`(_ typed: String, _ told: String) throws {
    let number = try #require(DecimalNumber(typed))
    #expect(WholeTimeEquivalents(number).inWords == told)
  }

  private func row(
    _ organisation: String,
    _ role: String,
    funded: String? = nil,
    inPost: String? = nil,
    on day: String = "2026-09-30"
  ) -> WorkforceRow {
    let fields = [
      "as-at": day, "organisation": organisation, "role-group": role, "funded-wte": funded,
      "in-post-wte": inPost,
    ]
    return record(fields.compactMapValues(\.self))
  }
}
