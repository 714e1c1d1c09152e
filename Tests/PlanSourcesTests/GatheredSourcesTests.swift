import Diagnostics
import PlanModel
import Testing

@testable import PlanSources

struct GatheredSourcesTests {
  private let assembler: PlanAssembler

  init() throws {
    assembler = PlanAssembler(today: try #require(CalendarDate("2026-11-21")))
  }

  private func sources(
    _ files: [String: String],
    knowing earlier: ParsedSources = ParsedSources()
  ) -> ParsedSources {
    let files = files.sorted { $0.key < $1.key }.map {
      ContentFile(path: $0.key, bytes: Array($0.value.utf8))
    }
    return SourceParser().parse(files, knowing: earlier).value
  }

  private func page(_ title: String) -> String {
    "---\ntitle: \(title)\nsummary: S.\nsection: about\n---\nWords.\n"
  }

  @Test func `only files that have changed are parsed and gathered again`() {
    let first = sources(["pages/one.md": page("One"), "pages/two.md": page("Two")])
    let gathered = assembler.gather(first)
    let second = sources(
      ["pages/one.md": page("One"), "pages/two.md": page("Other")],
      knowing: first
    )
    #expect(second.origins[0] === first.origins[0])
    #expect(second.origins[1] !== first.origins[1])
    let again = assembler.gather(second, knowing: gathered)
    let frameworks = FrameworkReader().read(with: second).value
    let titles = assembler.assemble(again, with: frameworks).value.records.pages.map(\.title.value)
    #expect(titles == ["One", "Other"])
  }

  @Test func `a file is gathered again when another comes or goes`() {
    let alone = sources(["action.csv": "id,title\n"])
    let both = sources(["action.csv": "id,title\n", "actions.csv": "id,title\n"], knowing: alone)
    let frameworks = FrameworkReader().read(with: both).value
    func knowsActions(_ sources: GatheredSources) -> Bool {
      assembler.assemble(sources, with: frameworks).value.index.knowsAll(.action)
    }
    let lone = assembler.gather(alone)
    #expect(!knowsActions(lone))
    #expect(knowsActions(assembler.gather(both, knowing: lone)))
  }

  /// A record beside plan.yml may be of any kind, so its id is taken.
  @Test func `an id that two files use is told where the second is read`() {
    let both = sources(["a-page.md": page("Beside"), "pages/a-page.md": page("Inside")])
    let frameworks = FrameworkReader().read(with: both).value
    let plan = assembler.assemble(both, with: frameworks)
    #expect(plan.value.records.pages.isEmpty)
    #expect(
      plan.diagnostics.filter { $0.code == .duplicateID }.map(\.location?.path) == [
        "pages/a-page.md"
      ]
    )
  }
}
