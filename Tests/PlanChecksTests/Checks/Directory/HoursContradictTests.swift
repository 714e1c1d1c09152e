import Testing

@testable import PlanChecks

struct HoursContradictTests {
  @Test func `round the clock and other hours are told`() async throws {
    try await expectFindings(
      of: HoursContradict(),
      in: SampleService.alone(["round-the-clock": "yes", "hours": "[1️⃣Mon-Fri 09:00-17:00]"]),
      """
      1️⃣|Mon-Fri 09:00-17:00| must-fix directory/hours-contradict
      “Youth hub” says it is open round the clock, but its hours say otherwise.
      help: Write “every-day 00:00-24:00” if it is, or “round-the-clock: no”. People in a crisis rely on this.
      """
    )
  }

  @Test func `a crisis service that is always open says so`() async throws {
    try await expectFindings(
      of: HoursContradict(),
      in: SampleService.alone(["crisis": "yes", "hours": "[1️⃣every-day 00:00-24:00]"]),
      """
      1️⃣|every-day 00:00-24:00| should-fix directory/hours-contradict
      “Youth hub” is open at every hour but is not marked as round the clock.
      help: Write “round-the-clock: yes”, or correct the hours.
      """
    )
  }

  @Test(arguments: [
    ("summary", "1️⃣Help day and night.", "Help day and night."),
    ("what-happens-next", "We are here 1️⃣24 hours a day.", "24 hours a day"),
    ("eligibility", "Our doors are open 1️⃣24/7.", "24/7"),
  ])
  func `words that promise every hour are told`(
    key: String,
    words: String,
    underlined: String
  ) async throws {
    try await expectFindings(
      of: HoursContradict(),
      in: SampleService.alone(["hours": "[2️⃣Mon-Fri 09:00-17:00]", "\(key)": words]),
      """
      1️⃣|\(underlined)| should-fix directory/hours-contradict
      These words promise “Youth hub” at any hour, but its hours say otherwise.
      note 2️⃣|Mon-Fri 09:00-17:00| The hours are Monday to Friday, 9am to 5pm.
      help: Correct the words or the hours.
      """
    )
  }

  @Test(arguments: [
    "Ring [the crisis line](service:line), open 24 hours a day.",
    "We see urgent referrals within 24 hours.",
    "Our friends at Childline are there 24 hours a day.",
    "Your worker may ring by day or night.",
  ])
  func `what is said of others, or of a time limit, is sound`(words: String) async throws {
    try await expectFindings(
      of: HoursContradict(),
      in: SampleService.alone(["hours": "[Mon-Fri 09:00-17:00]", "eligibility": words]),
      ""
    )
  }

  @Test func `a help line with the number of a service keeps to its hours`() async throws {
    var sources = SampleService.alone([
      "hours": "[2️⃣Mon-Fri 09:00-17:00]", "phones": "[{number: 0808 157 0001}]",
    ])
    sources["plan.yml"] = SampleSources.settings()
      .replacing("hours: Always", with: "hours: 1️⃣24 hours a day")
    try await expectFindings(
      of: HoursContradict(),
      in: sources,
      """
      1️⃣|24 hours a day| must-fix directory/hours-contradict
      The help line “Line” is promised at any hour, but the service with its number is not.
      note 2️⃣|Mon-Fri 09:00-17:00| The hours are Monday to Friday, 9am to 5pm.
      help: Correct the hours here or in the file of the service.
      """
    )
  }

  @Test func `hours that close before they open are told, and a night is none`() async throws {
    try await expectFindings(
      of: HoursContradict(),
      in: SampleService.alone(["hours": "[Mon 22:00-08:00, 1️⃣Thu 19:00-13:00]"]),
      """
      1️⃣|Thu 19:00-13:00| should-fix directory/hours-contradict
      “Youth hub” closes before it opens: Thursday, 7pm to 1pm.
      help: The opening time stands first. Services that are open through the night are rare.
      """
    )
  }

  @Test func `two opening times of one day that overlap are told`() async throws {
    try await expectFindings(
      of: HoursContradict(),
      in: SampleService.alone(["hours": "[1️⃣Mon-Fri 12:00-20:00, 2️⃣Fri 10:00-16:00]"]),
      """
      2️⃣|Fri 10:00-16:00| should-fix directory/hours-contradict
      “Youth hub” has two opening times for Friday that overlap.
      note 1️⃣|Mon-Fri 12:00-20:00| The other is here: Monday to Friday, midday to 8pm.
      help: Correct the day, or leave the day out of the other line.
      """
    )
  }

  @Test func `two sessions of one day are sound`() async throws {
    try await expectFindings(
      of: HoursContradict(),
      in: SampleService.alone(["hours": "[Mon-Fri 09:00-12:00, Mon 12:00-15:00, Sat 09:00-12:00]"]),
      ""
    )
  }
}
