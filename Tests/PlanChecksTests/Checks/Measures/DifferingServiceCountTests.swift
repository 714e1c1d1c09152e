import Testing

@testable import PlanChecks

struct DifferingServiceCountTests {
  @Test func `a number of services that differs from the directory is told`() async throws {
    try await expectFindings(
      of: DifferingServiceCount(),
      in: [
        "services/hub.md": SampleSources.service(),
        "services/old.md": SampleSources.service(name: "Old hub", status: "closed"),
        "pages/foreword.md": SampleSources.page("There are 1️⃣38 services in this directory."),
      ],
      """
      1️⃣|38| should-fix measure/differing-service-count
      The directory does not have 38 services.
      help: Open today: 1. Write {services count}, which is always right.
      write: {services count}
      """
    )
  }

  @Test func `it means the directory right after a sentence that names it`() async throws {
    try await expectFindings(
      of: DifferingServiceCount(),
      in: [
        "services/hub.md": SampleSources.service(),
        "pages/foreword.md": SampleSources.page(
          "All are in the directory. It holds 1️⃣38 services. It was a busy year for 12 services."
        ),
      ],
      """
      1️⃣|38| should-fix measure/differing-service-count
      The directory does not have 38 services.
      help: Open today: 1. Write {services count}, which is always right.
      write: {services count}
      """
    )
  }

  @Test(arguments: [
    "There are 1 services in this directory.", "We spoke to 38 services.",
    "The directory lists 9 services for people over 18.",
    "The directory has 12 services that Harbour End can reach on foot.",
    "The directory was started with 22 services in 2024.",
    "Nearly 38 services are in this directory.", "Are there 38 services in the directory?",
  ])
  func `a number that agrees, and one of something else, are sound`(
    sentence: String
  ) async throws {
    try await expectFindings(
      of: DifferingServiceCount(),
      in: [
        "services/hub.md": SampleSources.service(),
        "pages/foreword.md": SampleSources.page(sentence),
      ],
      ""
    )
  }
}
