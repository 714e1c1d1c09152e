import Diagnostics
import PlanAnalysis
import PlanModel
import Testing

@testable import PlanChecks

struct RestatedMoneyTests {
  @Test func `a sum that the last plan told otherwise is told, unless a note says so`() async throws
  {
    let marked = try await MarkedPlan([
      "funding-streams.csv": SampleMoney.plainStreams,
      "spending.csv": SampleMoney.spending(
        """
        2024-25,core,hub,,thriving,universal,300,1️⃣290,,
        2024-25,core,clinic,,thriving,universal,300,280,,Corrected since.
        2024-25,grant,hub,,thriving,universal,300,270,,
        2025-26,core,hub,,thriving,universal,300,260,,
        """
      ),
    ])
    let figures = ArchivedFigures(
      spending: [
        spent(2024, "core", "hub", 200, in: 2025), spent(2024, "core", "hub", 95, in: 2025),
        spent(2024, "core", "hub", 1, in: 2024), spent(2024, "core", "clinic", 1, in: 2025),
        spent(2024, "grant", "hub", 270, in: 2025),
      ]
    )
    let plan = ExaminedPlan(
      marked.assembled.value,
      marked.frameworks.value,
      archived: figures
    )
    #expect(
      marked.told(RestatedMoney().diagnostics(in: plan)) == """
        1️⃣|290| should-fix money/restated
        £290 was spent in 2024-25, but the plan of 2025-26 said £295.
        help: If the figure was corrected since, say so in “note”.
        """
    )
  }

  private func spent(
    _ year: Int,
    _ stream: String,
    _ service: String,
    _ pounds: Int,
    in edition: Int
  ) -> EarlierSpending {
    EarlierSpending(
      edition: PlanYear(startingIn: edition),
      year: PlanYear(startingIn: year),
      stream: stream,
      service: service,
      action: nil,
      actual: Money(pence: pounds * 100)
    )
  }
}
