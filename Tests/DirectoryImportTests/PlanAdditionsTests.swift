import Diagnostics
import PlanSources
import Testing

@testable import DirectoryImport

struct PlanAdditionsTests {
  private func directory() throws -> ImportedDirectory {
    let outcome = Importing.json(
      """
      [{"id": "1", "name": "Hub", "status": "active", "organization": {"id": "a", "name": "Open Door"}},
       {"id": "2", "name": "Line", "status": "active", "organization": {"id": "b", "name": "Saplings"}}]
      """
    )
    return try #require(outcome.directory)
  }

  private func file(_ path: String, _ text: String) -> ContentFile {
    ContentFile(path: path, bytes: Array(text.utf8))
  }

  @Test func `an empty plan gets every file`() throws {
    let additions = PlanAdditions(of: try directory(), to: [])
    #expect(
      additions.newFiles.map(\.path) == [
        "services/hub.md", "services/line.md", "organisations.csv",
      ]
    )
    #expect(additions.changedSheets.isEmpty)
    #expect(additions.diagnostics == [])
  }

  @Test func `what is there stays, and rows are added in the order of its columns`() throws {
    let sheet = "name,id,sector\nOpen Door,open-door,voluntary"
    let additions = PlanAdditions(
      of: try directory(),
      to: [file("services/hub.md", "---\n"), file("organisations.csv", sheet)]
    )
    #expect(additions.newFiles.map(\.path) == ["services/line.md"])
    #expect(
      additions.changedSheets.map { String(decoding: $0.after, as: UTF8.self) }
        == ["\(sheet)\nSaplings,saplings,\n"]
    )
    #expect(
      additions.diagnostics.map(\.message) == [
        "The plan has a service at “services/hub.md” already. It was left as it is.",
        "organisations.csv has a row “open-door” already. It was left as it is.",
      ]
    )
  }

  @Test(arguments: [
    "name;id;sector\nOpen Door;open-door;voluntary\n",
    "name,id\n\"Open Door,open-door\n",
    "name,sector\nOpen Door,voluntary\n",
  ])
  func `a sheet that rows cannot be added to safely stops everything`(sheet: String) throws {
    let additions = PlanAdditions(of: try directory(), to: [file("organisations.csv", sheet)])
    #expect(additions.changedSheets.isEmpty)
    #expect(additions.diagnostics.map(\.severity).last == .mustFix)
  }
}
