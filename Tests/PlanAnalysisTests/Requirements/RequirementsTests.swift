import Diagnostics
import Frameworks
import PlanModel
import PlanSources
import Testing

@testable import PlanAnalysis

struct RequirementsTests {
  private func answer(
    _ id: String,
    _ files: [String: String]
  ) async throws -> RequirementAnswer {
    let parsed = SourceParser().parse(
      files.sorted { $0.key < $1.key }
        .map { ContentFile(path: $0.key, bytes: Array($0.value.utf8)) }
    )
    let frameworks = FrameworkReader().read(with: parsed.value).value
    let today = try #require(CalendarDate("2026-11-21"))
    let plan = PlanAssembler(today: today).assemble(parsed.value, with: frameworks).value
    return try #require(Requirements(of: plan, frameworks).answers.first { $0.id == id })
  }

  private func page(_ title: String, section: String = "plan", _ own: String = "") -> String {
    let words = Array(repeating: "word", count: 30).joined(separator: " ")
    return "---\ntitle: \(title)\nsummary: A page.\nsection: \(section)\n\(own)\n---\n\(words)\n"
  }

  @Test func `there are as many answers as requirements`() async throws {
    let frameworks = FrameworkReader().read(with: (SourceParser().parse([])).value).value
    #expect(frameworks["plan-requirements"].items.count == 36)
  }

  @Test func `a page about the subject answers, in its title or a heading`() async throws {
    let byTitle = try await answer("r31", ["pages/fair.md": page("Equality analysis")])
    #expect(byTitle.isAnswered)
    #expect(byTitle.places == [.record(.page, "fair")])
    let body = page("Fairness") + "\n## Our equality impact\n"
    #expect(try await answer("r31", ["pages/fair.md": body]).isAnswered)
  }

  @Test(arguments: [
    ["pages/fair.md": "---\ntitle: Equality\nsummary: A page.\nsection: plan\n---\nTo come.\n"],
    [:],
  ])
  func `a page that says nothing, or none, does not answer`(files: [String: String]) async throws {
    let answer = try await answer("r31", files)
    #expect(
      answer.missing
        == ["Write a page about it, or add “requirements: [r31]” to the page that answers it."]
    )
  }

  @Test func `a page of another name answers what it says it answers`() async throws {
    let files = ["pages/fair.md": page("Fairness", "requirements: [r31]")]
    #expect(try await answer("r31", files).places == [.record(.page, "fair")])
  }

  @Test func `records answer, and what is missing is named`() async throws {
    let metric = """
      ---
      title: Children with one contact
      code: MHS95
      definition: Seen.
      unit: count
      counts-people: yes
      improvement: increase
      period: month
      source: returns
      ---
      """
    let files = ["metrics/access.md": metric]
    #expect(try await answer("r19", files).places == [.record(.metric, "access")])
    #expect(try await answer("r19", files).isAnswered)
    #expect(
      try await answer("r18", files).missing
        == ["Give the measure of access (code MHS69 or MHS95) a “trajectory” or “targets”."]
    )
  }

  @Test func `a requirement of several parts names each that is missing`() async throws {
    #expect(
      try await answer("r20", [:]).missing == [
        "Add a measure of urgent eating disorder treatment to metrics/.",
        "Add a measure of routine eating disorder treatment to metrics/.",
      ]
    )
  }

  @Test func `a phrase counts where a word begins`() {
    #expect("schools and colleges".hasPhrase("school"))
    #expect(!"preschools".hasPhrase("school"))
    #expect(!"".hasPhrase("school"))
  }
}
