import Testing

@testable import PlanChecks

struct PersonalEmailTests {
  private func settings(_ address: String) -> String {
    SampleSources.settings()
      .replacing(
        "organisation: council}\nages",
        with: "organisation: council, email: \(address)}\nages"
      )
  }

  @Test(arguments: [
    "jane.smith@fenbury.example", "j.smith@fenbury.example", "sarah_o-brien@a.example",
  ])
  func `the address of a person is noted`(address: String) async throws {
    try await expectFindings(
      of: PersonalEmail(),
      in: ["plan.yml": settings("1️⃣" + address)],
      """
      1️⃣|\(address)| note approval/personal-email
      “\(address)” looks like the address of one person.
      help: People leave. An address of the team, such as “plan@…”, stays.
      """
    )
  }

  @Test(arguments: [
    "plan@fenbury.example", "mental.health@fenbury.example", "camhs.team@a.example",
  ])
  func `the address of a team is sound`(address: String) async throws {
    try await expectFindings(of: PersonalEmail(), in: ["plan.yml": settings(address)], "")
  }

  @Test func `the address of a person in words is noted`() async throws {
    try await expectFindings(
      of: PersonalEmail(),
      in: [
        "pages/foreword.md": SampleSources.page(
          "Write to 1️⃣jane.smith@fenbury.example. Or to plan@fenbury.example, or @somebody."
        )
      ],
      """
      1️⃣|jane.smith@fenbury.example| note approval/personal-email
      “jane.smith@fenbury.example” looks like the address of one person.
      help: People leave. An address of the team, such as “plan@…”, stays.
      """
    )
  }
}
