import Diagnostics
import Foundation
import SiteBuild
import SiteRendering
import TestSupport
import Testing

struct FaultTests {
  @Test func `there are faults to test`() {
    #expect(Fixture.cases(in: "Faults").count >= 20)
  }

  @Test(arguments: Fixture.cases(in: "Faults"))
  func `a fault is told as recorded`(_ name: String) async throws {
    let overlay = Fixture.tests.appending(path: "Faults/\(name)")
    let fixture = try Fixture(over: overlay)
    let result = try fixture.build().run()
    let report = AnnotatedReport().render(result.problems, sources: SourceTexts(result.texts))
    #expect(!result.problems.isEmpty, "\(name) shows no fault")
    try expectGolden(report, at: overlay.appending(path: "expected.txt"))
    // What waits in a preview never keeps a plan from being published.
    let first = try fixture.build().prepare(after: result)
    #expect(!first.isPublishable || first.afterAllChecks().isPublishable)
  }
}
