import Testing

@testable import PlanChecks

struct NobodySignedTests {
  @Test func `a published plan without a signature is told`() async throws {
    try await expectFindings(
      of: NobodySigned(),
      in: [
        "plan.yml": SampleSources.published()
          .replacing("state: ", with: "state: 1️⃣")
      ],
      """
      1️⃣|published| should-fix approval/nobody-signed
      The plan is published, but nobody has signed it.
      help: List who signed under “signatories”, each as {role: Director of public health, organisation: council, date: 2026-10-20}.
      """
    )
  }

  @Test func `a draft needs no signature, and one is enough`() async throws {
    try await expectFindings(of: NobodySigned(), in: ["plan.yml": SampleSources.settings()], "")
    try await expectFindings(
      of: NobodySigned(),
      in: [
        "plan.yml": SampleSources.published(
          "signatories: [{role: Director, organisation: council, date: 2026-10-20}]"
        )
      ],
      ""
    )
  }
}
