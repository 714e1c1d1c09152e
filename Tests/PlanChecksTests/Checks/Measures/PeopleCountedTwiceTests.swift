import Testing

@testable import PlanChecks

struct PeopleCountedTwiceTests {
  @Test func `a total row and bands that overlap are told once each`() async throws {
    try await expectFindings(
      of: PeopleCountedTwice(),
      in: [
        "population.csv": """
        year,area,age-from,age-to,group,count,source
        2025,Smallville,1️⃣0,17,,1800,
        2025,Smallville,0,10,,1000,
        2025,Smallville,2️⃣11,17,,800,
        2025,Bigtown,3️⃣0,5,,1000,
        2025,Bigtown,4️⃣5,10,,1000,
        2025,Smallville,0,17,looked-after,300,
        2024,Smallville,0,17,,1700,

        """
      ],
      """
      1️⃣|0| should-fix measure/people-counted-twice
      The row for ages 0 to 17 counts people again who stand in other rows.
      note 2️⃣|11| Ages 11 to 17 stand here.
      help: Take out totals, and let each age stand in one row: totals are worked out.

      4️⃣|5| should-fix measure/people-counted-twice
      The row for ages 5 to 10 counts people again who stand in other rows.
      note 3️⃣|0| Ages 0 to 5 stand here.
      help: Take out totals, and let each age stand in one row: totals are worked out.
      """
    )
  }

  @Test func `a total of posts is told`() async throws {
    try await expectFindings(
      of: PeopleCountedTwice(),
      in: [
        "workforce.csv": """
        as-at,organisation,service,role-group,funded-wte,in-post-wte,planned-wte,source
        2026-09-30,council,,Nursing,6.0,5.4,7.0,
        2026-09-30,council,,1️⃣Grand total,6.0,5.4,7.0,
        2026-09-30,council,,2️⃣Total,6.0,5.4,7.0,
        2026-09-30,council,,All-age nursing,6.0,5.4,7.0,

        """
      ],
      ["1️⃣|Grand total|", "2️⃣|Total|"].map { place in
        let title = place.split(separator: "|").last.map(String.init) ?? ""
        return """
          \(place) should-fix measure/people-counted-twice
          The row “\(title)” counts posts again that stand in other rows.
          help: Take the row out: totals are worked out.
          """
      }
      .joined(separator: "\n\n")
    )
  }
}
