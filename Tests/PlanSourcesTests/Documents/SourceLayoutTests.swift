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

  @Test(arguments: [
    ("plan.yaml", "plan.yml"), ("Plan.yml", "plan.yml"), ("plan.yml.txt", "plan.yml"),
    ("sources.yaml", "sources.yml"), ("metrics/access.csv", "metrics/data/access.csv"),
    ("services/north/hub.md", "services/hub.md"), ("metrics/data/access.md", "metrics/access.md"),
  ])
  func `a file beside its place was meant for it`(path: String, meant: String) {
    #expect(SourceLayout.role(of: path) == .unknown)
    #expect(SourceLayout.intended(path)?.path == meant)
  }

  @Test(arguments: [
    ("Services", "services"), ("service", "services"), ("case studies", "case-studies"),
    ("services", nil), ("photos", nil),
  ])
  func `a folder much like one of the plan's was meant as that`(name: String, meant: String?) {
    #expect(SourceLayout.meantFolder(name) == meant)
  }
}
