import Testing

@testable import PlanChecks

struct RatingOfFourTests {
  private func sources(
    _ rating: String,
    expected: String = "11,25,getting-advice"
  ) -> [String: String] {
    var sources = SampleService.alone()
    sources["services/closed.md"] = SampleService.text(["name": "Closed", "status": "closed"])
    sources["frameworks/needs.csv"] =
      "id,title,age-from,age-to,thrive\nanxiety,Anxiety,\(expected)\n"
    sources["enablers/supporting-families.md"] = """
      ---
      title: Families
      enabler: supporting-families
      rating: [{year: 2026-27, rating: \(rating)}]
      ---
      """
    return sources
  }

  @Test func `the best rating without a service is told`() async throws {
    try await expectFindings(
      of: RatingOfFour(),
      in: sources("1️⃣4, evidence: [page:foreword]"),
      """
      1️⃣|4| should-fix requirement/rating-of-four
      “Families” is rated 4, but no service is named that shows it.
      help: Name services under “evidence”, such as service:youth-hub, or rate it lower.
      """
    )
  }

  @Test func `the best rating shown by a closed service is told`() async throws {
    try await expectFindings(
      of: RatingOfFour(),
      in: sources("4, evidence: [service:youth-hub, 1️⃣service:closed]"),
      """
      1️⃣|service:closed| should-fix requirement/rating-of-four
      “Families” is rated 4, and a service that shows it is not open.
      help: Name a service that is open, or rate it lower.
      """
    )
  }

  @Test func `the best rating for early help while a stage of childhood has nothing is told`()
    async throws
  {
    let files = sources("1️⃣4, evidence: [service:youth-hub]").mapValues {
      $0.replacing("enabler: supporting-families", with: "enabler: promoting-good-mental-health")
    }
    try await expectFindings(
      of: RatingOfFour(),
      in: files,
      """
      1️⃣|4| should-fix requirement/rating-of-four
      “Families” is rated 4, but no service provides “Information and advice for parents to be and \
      new parents” or anything like it.
      help: Name “birth-information” under “provides” of a service that does, or rate it lower.
      """
    )
  }

  @Test func `the best rating while a need has a gap is told`() async throws {
    try await expectFindings(
      of: RatingOfFour(),
      in: sources("1️⃣4, evidence: [service:youth-hub]", expected: "5,25,getting-advice"),
      """
      1️⃣|4| should-fix requirement/rating-of-four
      “Families” is rated 4 while nobody helps with some needs.
      help: “ltp list gaps” shows one gap. Close them, or rate it lower.
      """
    )
  }

  @Test(arguments: ["4, evidence: [service:youth-hub]", "3"])
  func `a rating that services show, and a lower one, are sound`(rating: String) async throws {
    try await expectFindings(of: RatingOfFour(), in: sources(rating), "")
  }
}
