import Testing

@testable import PlanChecks

struct PersonalNameTests {
  @Test(arguments: [
    "Jane Smith", "Sarah Thompson", "Dr A Jones", "Dr Priya Patel", "Mrs Okafor", "Cllr. Hughes",
    "Prof. Lee", "J. Smith", "J Smith", "Head of commissioning (Jane Smith)",
    "Mohammed Ali, service manager", "Director: Siân Evans, Sarah O\u{2019}Brien",
    "Lead - Tom Grant",
  ])
  func `the name of a person is told`(role: String) async throws {
    #expect(RoleWords(role).holdName, "\(role)")
  }

  @Test(arguments: [
    "Head of Children's Services", "Chair of the board", "Director of public health",
    "Professor of child psychiatry", "Councillor for children's services", "A councillor",
    "Dr", "Caldicott Guardian", "Virtual School Head", "Manager, Willow Bridge",
    "Matron, St Thomas Hospital", "Manager, Edward Street Clinic", "Hub manager, Open Door",
    "Lord Mayor", "Two young co-chairs", "Chief Executive", "Jo", "Lead GP", "Alder Hey matron",
    "Principal, George Academy", "Lady Mayoress", "",
  ])
  func `a role is no name`(role: String) async throws {
    #expect(!RoleWords(role).holdName, "\(role)")
  }

  @Test func `a name is told wherever a role stands`() async throws {
    try await expectFindings(
      of: PersonalName(),
      in: [
        "plan.yml": SampleSources.settings(
          "signatories: [{role: 1️⃣Mrs Khan, organisation: council, date: 2026-10-20}]"
        ),
        "actions.csv": """
        id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence
        open-hub,Open the hub,help,2️⃣Jane Smith,council,2026-04-01,2027-03-31,on-track,medium

        """,
      ],
      """
      2️⃣|Jane Smith| should-fix approval/personal-name
      “Jane Smith” looks like the name of a person, where a role belongs.
      help: Write the role, such as “Head of children’s commissioning”.

      1️⃣|Mrs Khan| should-fix approval/personal-name
      “Mrs Khan” looks like the name of a person, where a role belongs.
      help: Write the role, such as “Head of children’s commissioning”.
      """
    )
  }
}
