import Testing

@testable import PlanChecks

struct SelfReferralTests {
  @Test func `an age without the route is told`() async throws {
    try await expectFindings(
      of: SelfReferral(),
      in: SampleService.alone([
        "referral-routes": "[2️⃣school]", "self-referral-from-age": "1️⃣13",
      ]),
      """
      1️⃣|13| should-fix directory/self-referral
      “Youth hub” gives an age for self-referral but does not take self-referrals.
      note 2️⃣|school| Its routes are set here.
      help: Add “self” to “referral-routes”, or take the age out.
      """
    )
  }

  @Test func `an age outside the ages of the service is told`() async throws {
    try await expectFindings(
      of: SelfReferral(),
      in: SampleService.alone([
        "ages": "{from: 2️⃣11, to: 25}", "referral-routes": "[self]",
        "self-referral-from-age": "1️⃣8",
      ]),
      """
      1️⃣|8| should-fix directory/self-referral
      People may ask for “Youth hub” from 8, but it is for ages 11 to 25.
      note 2️⃣|11| Its ages are set here.
      help: Correct “self-referral-from-age” or “ages”.
      """
    )
  }

  @Test func `a way in that says nothing to do is told`() async throws {
    try await expectFindings(
      of: SelfReferral(),
      in: SampleService.alone([
        "referral-routes": "[self]", "self-referral-from-age": "11",
        "how-to-get-help": "1️⃣Referrals are welcome.",
      ]),
      """
      1️⃣|Referrals are welcome.| should-fix directory/self-referral
      “Youth hub” takes self-referrals, but “how-to-get-help” does not say what to do.
      help: Say it to the young person: whom to ring or text, what to say, or where to go.
      """
    )
  }
}
