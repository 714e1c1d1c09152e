import Testing

@testable import PlanChecks

struct SmallCountBandTests {
  private func engagement(_ band: String) -> String {
    """
    ---
    title: A walk
    when: 2026-06
    who: {groups: [Pupils], count-band: \(band)}
    method: Walking
    you-said: More trees.
    we-did: We planted some.
    state: done
    ---
    """
  }

  @Test func `few people who took part are told`() async throws {
    try await expectFindings(
      of: SmallCountBand(),
      in: [
        "plan.yml": SampleSources.settings(),
        "engagement/walk.md": engagement("1️⃣4 young people"),
      ],
      """
      1️⃣|4 young people| should-fix disclosure/small-count-band
      “A walk” tells that only 4 young people took part, who could be recognised.
      help: Write a band instead.
      write: fewer than 5
      """
    )
  }

  @Test func `a number in letters is told too`() async throws {
    try await expectFindings(
      of: SmallCountBand(),
      in: [
        "plan.yml": SampleSources.settings(),
        "engagement/walk.md": engagement("1️⃣three parents"),
      ],
      """
      1️⃣|three parents| should-fix disclosure/small-count-band
      “A walk” tells that only three parents took part, who could be recognised.
      help: Write a band instead.
      write: fewer than 5
      """
    )
  }

  @Test func `bands and larger numbers are sound`() async throws {
    try await expectFindings(
      of: SmallCountBand(),
      in: [
        "plan.yml": SampleSources.settings(),
        "engagement/a.md": engagement("fewer than 5"),
        "engagement/b.md": engagement("1 to 4 people"),
        "engagement/c.md": engagement("12 people"),
        "engagement/d.md": engagement("20 to 29 people"),
      ],
      ""
    )
  }
}
