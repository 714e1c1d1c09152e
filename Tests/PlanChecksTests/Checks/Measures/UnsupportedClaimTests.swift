import Testing

@testable import PlanChecks

struct UnsupportedClaimTests {
  private func sources(_ sentence: String, data: String) -> [String: String] {
    [
      "pages/foreword.md": SampleSources.page(sentence),
      "metrics/waits.md": SampleMeasures.metric(title: "9️⃣Wait for the second contact")
        .replacing("9️⃣", with: ""),
      "metrics/data/waits.csv": data,
    ]
  }

  @Test(arguments: [
    ("1️⃣Waits are much shorter.", "Waits are much shorter"),
    ("We work hard, and 1️⃣waiting times have fallen.", "waiting times have fallen"),
    ("1️⃣Waits have improved.", "Waits have improved"),
  ])
  func `a claim on all waits is told where one shows the opposite`(
    sentence: String,
    claim: String
  ) async throws {
    let data = SampleMeasures.risen.replacing("2025-01,9", with: "2025-01,2️⃣9")
    try await expectFindings(
      of: UnsupportedClaim(),
      in: sources(sentence, data: data),
      """
      1️⃣|\(claim)| should-fix measure/unsupported-claim
      “\(claim)” is not true of every wait: “Wait for the second contact” shows the opposite.
      note 2️⃣|9| The latest value is 9, for January 2025. The mean is 7. The last 7 values are above it.
      help: Say which wait you mean, and link to it: [the wait](metric:waits).
      """
    )
  }

  @Test(arguments: [
    "Waits are too long.", "We want waits that are shorter.", "Waits may be shorter next year.",
    "[Waits](metric:waits) have fallen.", "Are waits shorter?", "> Waits are shorter.",
    "Waits are longer.", "Waits have fallen in one team.",
  ])
  func `wishes, links and what the data show are sound`(sentence: String) async throws {
    try await expectFindings(
      of: UnsupportedClaim(),
      in: sources(sentence, data: SampleMeasures.risen),
      ""
    )
  }

  @Test func `a target that no measure of the name has met is told`() async throws {
    try await expectFindings(
      of: UnsupportedClaim(),
      in: [
        "pages/foreword.md": SampleSources.page("We 1️⃣met our target for referrals."),
        "metrics/referrals.md": SampleMeasures.metric(title: "2️⃣Referrals received"),
        "metrics/data/referrals.csv": SampleMeasures.steady,
      ],
      """
      1️⃣|met our target for referrals| should-fix measure/unsupported-claim
      “met our target for referrals” cannot be checked: no such measure has a target.
      note 2️⃣|Referrals received| “Referrals received” is the measure.
      help: Link to the measure you mean, or take the words out.
      """
    )
  }

  @Test(arguments: [
    "We met our target for referrals.", "We met our target for bicycles.",
    "We hope to meet our target for referrals.", "We have not met our target for referrals.",
  ])
  func `a target that is met, or of something else, is sound`(sentence: String) async throws {
    try await expectFindings(
      of: UnsupportedClaim(),
      in: [
        "pages/foreword.md": SampleSources.page(sentence),
        "metrics/referrals.md": SampleMeasures.metric(
          title: "Referrals received",
          "targets: [{value: 6, by: 2027-03-31, kind: local}]"
        ),
        "metrics/data/referrals.csv": SampleMeasures.steady,
      ],
      ""
    )
  }
}
