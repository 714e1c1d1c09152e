import SiteBuild
import Testing

@testable import PlanCommands

struct VersionsTests {
  @Test func `everything that the output depends on is named`() {
    let parts = Versions.inWords.split(separator: ", ")
    #expect(parts.first == "ltp \(SiteBuild.version)")
    #expect(parts.dropFirst().first?.hasPrefix("Swift 6.") == true)
    #expect(
      parts.dropFirst(2) == [
        "cmark \(SiteBuild.markdownVersion)", "plan schema \(SiteBuild.schemaVersion)",
      ]
    )
  }
}
