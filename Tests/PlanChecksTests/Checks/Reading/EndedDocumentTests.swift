import Testing

@testable import PlanChecks

struct EndedDocumentTests {
  private func told(_ document: String, _ expected: String) async throws {
    try await expectFindings(
      of: EndedDocument(),
      in: [
        "plan.yml": SampleSources.settings(
          "alignment: [{document: \(document), how: Shares aims.}]"
        )
      ],
      expected
    )
  }

  @Test(arguments: [
    "2020 to 2023", "2020-2023", "2020\u{2013}23", "2020/23", "2020 - 2023",
    "for 2019/20 to 2022/23",
  ])
  func `a strategy whose years are over is told`(years: String) async throws {
    try await told(
      "1️⃣Joint strategy \(years)",
      """
      1️⃣|Joint strategy \(years)| should-fix reading/superseded-document
      By its name, “Joint strategy \(years)” ended in 2023.
      help: Name the document that holds now, or correct its years.
      """
    )
  }

  @Test(arguments: [
    "Strategy 2024 to 2029", "NHS Long Term Plan", "Children Act 1989", "Strategy 2022 to 2026",
    "Plan of 2015, refreshed", "Guidance 19 of 2018", "Strategy 2025-26 and beyond",
  ])
  func `documents that hold, and years of their own, are sound`(document: String) async throws {
    try await told(document, "")
  }
}
