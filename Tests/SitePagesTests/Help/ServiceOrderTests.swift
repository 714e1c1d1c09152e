import Testing

@testable import SitePages

struct ServiceOrderTests {
  @Test func `services one can go to come first, then the shorter wait, then the name`()
    async throws
  {
    let services = [
      "referred-soon": ("Ab", "wait: {weeks: 1, measured-on: 2026-09-01}", "gp"),
      "own-later": ("Bo", "wait: {weeks: 12, measured-on: 2026-09-01}", "drop-in"),
      "own-sooner": ("Cy", "wait: {weeks: 2.5, measured-on: 2026-09-01}", "drop-in"),
      "own-unknown": ("Aa", "wait-unknown: Nobody counts.", "drop-in"),
      "own-unstated": ("Ba", "", "drop-in"),
      "own-same": ("by", "wait: {weeks: 12, measured-on: 2026-09-01}", "none-needed"),
      "referred-unstated": ("Aa", "", "gp"),
      "crisis-unstated": ("Zz", "crisis: yes", "drop-in"),
    ]
    var sources: [String: String] = ["services/youth-hub.md": SamplePlan.service("Zz")]
    for (id, (name, fields, route)) in services {
      sources["services/\(id).md"] = SamplePlan.service(name, "status: active\n\(fields)")
        .replacing("[drop-in]", with: "[\(route)]")
    }
    let help = HelpDirectory(try await SamplePlan.published(sources))
    #expect(
      help.services.map(\.id) == [
        "crisis-unstated", "own-sooner", "own-later", "own-same", "own-unknown", "own-unstated",
        "youth-hub", "referred-soon", "referred-unstated",
      ]
    )
  }
}
