import Testing

@testable import PlanChecks

struct TableShareAboveHundredTests {
  @Test func `a share above 100 in a table is told once, however often it is shown`() async throws {
    let block =
      "::: table\nfile: tables/need.csv\nformats: In low-income homes=percent\ncaption: Need\n:::"
    try await expectFindings(
      of: TableShareAboveHundred(),
      in: [
        "pages/need.md": SampleSources.page(block + "\n\n" + block),
        "tables/need.csv": """
        Area,In low-income homes,Seen %,Change %,Children
        North,1️⃣330,20,130,4000
        South,33.0,2️⃣101%,-12,300
        East,,*,,

        """,
      ],
      """
      1️⃣|330| should-fix measure/percent-above-100
      330 per cent in the column “In low-income homes” is no share.
      help: A share is 0 to 100 per cent. Correct the cell; look for a lost point.

      2️⃣|101%| should-fix measure/percent-above-100
      101 per cent in the column “Seen %” is no share.
      help: A share is 0 to 100 per cent. Correct the cell; look for a lost point.
      """
    )
  }
}
