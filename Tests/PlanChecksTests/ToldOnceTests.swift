import Diagnostics
import PlanSources
import TestSupport
import Testing

@testable import PlanChecks

/// Checks that read the same words each leave to the other what is the other's.
struct ToldOnceTests {
  private func codes(
    of checks: [any PlanCheck],
    in sources: [String: String]
  ) async throws -> [String] {
    let marked = try await MarkedPlan(sources)
    let plan = ExaminedPlan(marked.assembled.value, marked.frameworks.value)
    return checks.flatMap { $0.diagnostics(in: plan) }.map(\.code.rawValue)
  }

  @Test func `a help line with one wrong digit is told as a help line alone`() async throws {
    var files = SampleService.alone(["phones": "[{number: 0800 1111}]"])
    files["pages/foreword.md"] = SampleSources.page("Ring Childline on 0800 1112.")
    #expect(
      try await codes(of: [UnlistedPhone(), HelpLineNumber()], in: files)
        == ["directory/help-line-number"]
    )
  }

  @Test func `a claim on one measure of a wait is told as that alone`() async throws {
    let files = [
      "plan.yml": SampleSources.settings(),
      "metrics/wait.md": SampleMeasures.metric(title: "Wait for the first meeting"),
      "metrics/data/wait.csv": SampleMeasures.risen,
      "pages/foreword.md": SampleSources.page("Waits have fallen: [the wait](metric:wait) fell."),
    ]
    #expect(
      try await codes(of: [UnsupportedClaim(), ClaimAgainstData()], in: files)
        == ["measure/claim-against-data"]
    )
  }

  @Test func `a long sentence for young people is told once`() async throws {
    let long =
      "We "
      + String(repeating: "understand extraordinarily complicated circumstances and ", count: 8)
      + "help."
    var files = [
      "plan.yml": SampleSources.settings(), "organisations.csv": SampleSources.organisations,
    ]
    files["pages/foreword.md"] = SampleSources.page(
      String(repeating: long + " ", count: 3)
    )
    .replacing("section: plan", with: "section: young-people")
    let found = try await codes(of: [HardToRead(), LongSentence()], in: files)
    #expect(Set(found).count == 1)
  }
}
