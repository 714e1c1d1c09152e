import PlanModel
import Testing

@testable import PlanSources

struct SourceLayoutTests {
  @Test(arguments: [
    ("tables/waits.csv", SourceRole.shownTable), ("tables/old/waits.csv", .unknown),
    ("tables/waits.md", .unknown), ("images/hub.jpg", .image), ("images/2026/Hub.PNG", .image),
    ("images/plan.svg", .image), ("images/notes.txt", .unknown), ("services/hub.jpg", .unknown),
    ("archive/2025-26/hub.jpg", .archive), ("archive/2025-26/site/plan.json", .archive),
    ("archive/2025-26/plan.json", .archivedPlan(PlanYear(startingIn: 2025))),
    ("archive/2025-27/plan.json", .archive),
  ])
  func `the files that words show stand in two folders`(path: String, role: SourceRole) {
    #expect(SourceLayout.role(of: path) == role)
  }
}
