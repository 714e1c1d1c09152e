import Diagnostics
import SitePages
import Testing

@testable import SiteRendering

struct DirectiveProgramsTests {
  @Test func `a theme without a template for a block is told so`() {
    let missing = sampleTheme(["directives/crisi.mustache": "{{title}}"]).value.directives()
    #expect(missing.diagnostics.count == DirectiveTemplate.allCases.count)
    #expect(
      missing.diagnostics.first?.message
        == "The theme has no file directives/crisis.mustache, which blocks in words need."
    )
    #expect(missing.diagnostics.first?.help == "The nearest name there is crisi.mustache.")
  }

  @Test func `a block knows its own names and none of a page`() {
    let templates = ["directives/crisis.mustache": "{{title}} {{page-title}}"]
    let faults = sampleTheme(templates).value.directives().diagnostics
      .filter { $0.code == .templateName }
    #expect(faults.map(\.location?.start) == [12])
  }
}
