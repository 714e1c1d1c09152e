import Testing

@testable import PlanChecks

struct PartAboveWholeTests {
  @Test func `more trained than there are is told`() async throws {
    try await expectFindings(
      of: PartAboveWhole(),
      in: [
        "training.csv": """
        id,title,provider,audience,level,cost,year,trained,of
        first-aid,First aid,council,Schools,universal,free,2025-26,1️⃣188,176
        all,All done,council,Schools,universal,free,2025-26,176,176

        """
      ],
      """
      1️⃣|188| should-fix measure/part-above-whole
      “First aid” has trained 188 of 176 people.
      help: The number trained is a part of all who should be. Correct one of them.
      """
    )
  }

  @Test func `twice as many in post as are paid for is told`() async throws {
    try await expectFindings(
      of: PartAboveWhole(),
      in: [
        "workforce.csv": """
        as-at,organisation,service,role-group,funded-wte,in-post-wte,planned-wte,source
        2026-09-30,council,,Nursing,6.0,1️⃣54,7.0,
        2026-09-30,council,,Therapy,6.0,5.0,7.0,
        2026-09-30,council,,Social work,4.0,3.0,7.0,
        2026-09-30,council,,Youth work,0,1.0,7.0,

        """
      ],
      """
      1️⃣|54| should-fix measure/part-above-whole
      “Nursing” has 54 posts filled, but only 6.0 paid for.
      help: Look for a lost point, or for columns exchanged.
      """
    )
  }

  @Test func `a group larger than everybody of its ages is told`() async throws {
    try await expectFindings(
      of: PartAboveWhole(),
      in: [
        "population.csv": """
        year,area,age-from,age-to,group,count,source
        2025,Smallville,0,10,,1000,
        2025,Smallville,11,17,,800,
        2025,Smallville,0,17,looked-after,1️⃣3100,
        2025,Smallville,12,17,young-carer,800,
        2025,Smallville,0,25,send,9000,
        2024,Smallville,0,17,send,9000,

        """
      ],
      """
      1️⃣|3100| should-fix measure/part-above-whole
      The group “looked-after” has more people than live in Smallville at its ages.
      help: Correct the count, or the ages of the row.
      """
    )
  }

  @Test func `seven times the posts there are is told, and twice is not`() async throws {
    try await expectFindings(
      of: PartAboveWhole(),
      in: [
        "workforce.csv":
          "as-at,organisation,role-group,funded-wte,in-post-wte,planned-wte\n2026-09-30,council,Nursing,6.0,5.4,1️⃣70\n2026-09-30,council,Therapy,6.0,5.4,12\n2026-09-30,council,Art,0.2,0.2,2\n"
      ],
      """
      1️⃣|70| should-fix measure/part-above-whole
      “Nursing” plans for 70 posts, and has 6.0.
      help: Look for a lost point.
      """
    )
  }
}
