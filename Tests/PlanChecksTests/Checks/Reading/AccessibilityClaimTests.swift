import Testing

@testable import PlanChecks

struct AccessibilityClaimTests {
  @Test(arguments: [
    "This site fully conforms to WCAG 2.2 AA.", "We meet the accessibility regulations.",
    "This website is fully accessible.",
    "It is compliant with the Web Content Accessibility Guidelines.",
  ])
  func `a claim without an audit is told`(words: String) async throws {
    try await expectFindings(
      of: AccessibilityClaim(),
      in: [
        "plan.yml": SampleSources.settings(),
        "pages/foreword.md": SampleSources.page("Hello. 1️⃣\(words)"),
      ],
      """
      1️⃣|\(words)| should-fix reading/accessibility-claim
      This claims that the site is accessible, but no audit is recorded in plan.yml.
      help: Take the claim out, or record who tested the site: accessibility: {audits: [{date: 2026-10-01, by: …, method: …, result: …}]}
      """
    )
  }

  @Test(arguments: [
    "We aim to meet WCAG 2.2.", "Nobody has tested whether it meets WCAG 2.2.",
    "It does not yet conform to WCAG.", "WCAG is a standard.", "The hub is fully accessible.",
    "We meet each month.",
  ])
  func `an aim is no claim`(words: String) async throws {
    try await expectFindings(
      of: AccessibilityClaim(),
      in: ["plan.yml": SampleSources.settings(), "pages/foreword.md": SampleSources.page(words)],
      ""
    )
  }

  @Test func `a claim with an audit is sound`() async throws {
    try await expectFindings(
      of: AccessibilityClaim(),
      in: [
        "plan.yml": SampleSources.settings(
          "accessibility: {audits: [{date: 2026-10-01, by: A, method: B, result: C}]}"
        ),
        "pages/foreword.md": SampleSources.page("This site conforms to WCAG 2.2 AA."),
      ],
      ""
    )
  }
}
