import Testing

@testable import PlanChecks

struct MoneyUnlikeServiceTests {
  @Test func `another group and another level than the service has are told`() async throws {
    try await expectFindings(
      of: MoneyUnlikeService(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "services/hub.md": SampleSources.service().replacing(
          "thrive: [getting",
          with: "thrive: [3️⃣getting"
        )
        .replacing("level: u", with: "level: 4️⃣u"),
        "spending.csv": SampleMoney.spending(
          """
          2026-27,core,hub,,1️⃣thriving,2️⃣targeted,300,,,
          2026-27,core,hub,,getting-advice,universal,300,,,
          """
        ),
      ],
      """
      1️⃣|thriving| should-fix money/unlike-service
      Money for “Youth hub” stands under “Thriving”, where the service does not.
      note 3️⃣|getting-advice| The service names its groups here.
      help: Name one of the service’s own groups, or add this one to the service.

      2️⃣|targeted| should-fix money/unlike-service
      Money for “Youth hub” stands under the level “For those who need something extra”, which is not its own.
      note 4️⃣|universal| The service names its level here.
      help: Write the service’s own level, or correct the service.
      """
    )
  }

  @Test func `money after a service closed is told`() async throws {
    try await expectFindings(
      of: MoneyUnlikeService(),
      in: [
        "funding-streams.csv": SampleMoney.plainStreams,
        "services/hub.md": SampleSources.service(status: "closed\nuntil: 2️⃣2026-03-31"),
        "spending.csv": SampleMoney.spending(
          """
          2025-26,core,hub,,getting-advice,universal,300,,,
          1️⃣2026-27,core,hub,,getting-advice,universal,300,,,
          """
        ),
      ],
      """
      1️⃣|2026-27| should-fix money/unlike-service
      “Youth hub” has money in 2026-27, after it closed on 31 March 2026.
      note 2️⃣|2026-03-31| The service closes here.
      help: Correct the year, or move the money to the service that took over.
      """
    )
  }
}
