import Diagnostics
import Testing

@testable import PlanChecks

struct YoungPeopleReadingTests {
  private let easy = """
    You can ask us for help. You can ring us. You can drop in at the hub. We will not tell your
    mum. We will be kind. You can stop when you like. You can come back too. That is our job.
    """

  @Test func `the pages for young people are measured together, with their hardest sentence`()
    async throws
  {
    let reading = try #require(
      try await reading(
        of: easy + "\nLocal organisations collaborate through multidisciplinary arrangements.\n"
      )
    )
    let hard = try #require(reading.hardest)
    #expect(hard.text == "Local organisations collaborate through multidisciplinary arrangements.")
    #expect(hard.source.path == "pages/foreword.md")
    #expect(reading.age == 6)
    #expect(hard.age == 38)
  }

  @Test func `of few words nothing is said`() async throws {
    #expect(try await reading(of: "You can ask us.").map(\.age) == nil)
  }

  @Test func `pages for others do not count`() async throws {
    #expect(try await reading(of: easy, section: "plan").map(\.age) == nil)
  }

  private func reading(
    of words: String,
    section: String = "young-people"
  ) async throws -> YoungPeopleReading? {
    let marked = try await MarkedPlan([
      "pages/foreword.md":
        "---\ntitle: Foreword\nsummary: Why.\nsection: \(section)\n---\n\(words)"
    ])
    return YoungPeopleReading(in: ExaminedPlan(marked.assembled.value, marked.frameworks.value))
  }
}
