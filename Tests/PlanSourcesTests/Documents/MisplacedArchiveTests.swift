import Diagnostics
import Testing

@testable import PlanSources

struct MisplacedArchiveTests {
  @Test(arguments: [
    "archive/2025-2026/plan.json", "archive/2025_26/plan.json", "archive/2025-26 final/plan.json",
    "archive/2025-26.json", "archive/2025-26/plan (1).json",
  ])
  func `a plan outside a folder of its year is told with its place`(path: String) {
    let found = SourceLayout.misplacedArchive(path)
    #expect(found?.code == .fileWrongPlace)
    #expect(found?.suggestion == "archive/2025-26/plan.json")
    #expect(found?.help == "Rename the folder or the file, so that it is found.")
  }

  @Test func `a folder without a year is told how to call it`() {
    let found = SourceLayout.misplacedArchive("archive/last year/plan.json")
    #expect(found?.suggestion == nil)
    #expect(
      found?.help
        == "Call its folder by the year of the plan, such as 2025-26, and the file plan.json."
    )
  }

  @Test(arguments: [
    "archive/2025-26/plan.json", "archive/2025-26/services.json", "archive/2025-26/plan.pdf",
    "archive/notes.txt", "plan.json",
  ])
  func `a plan in its folder, and other files, are sound`(path: String) {
    #expect(SourceLayout.misplacedArchive(path) == nil)
  }
}
