import Diagnostics
import PlanModel
import Testing

@testable import PlanSources

struct SheetColumnsTests {
  private func columns(of text: String) throws -> (SheetColumns, Outline) {
    let read = CSVReader().read(DecodedText(path: "milestones.csv", text: text))
    let table = try #require(read.value)
    return (SheetColumns(of: table, SheetKind(Milestone.self)), Outline(of: text))
  }

  private func header(of text: String) throws -> [String] {
    try columns(of: text).0.table.header.map(\.value)
  }

  @Test func `names that are known are left alone`() throws {
    let (columns, _) = try columns(
      of: "id,action,title,due,state\na,open-hub,Open,2026-09-01,met\n"
    )
    #expect(columns.diagnostics == [])
    #expect(columns.isWhole)
    #expect(!columns.hasUnknown)
  }

  @Test(arguments: [
    ("id,action,titel,due,state", "a near name"), ("id,action,title,deadline,state", "a synonym"),
    ("id,action,Milestone,due,state", "the place"),
  ])
  func `a column whose name was changed is told and read as meant`(
    header: String,
    told: String
  ) throws {
    let (columns, _) = try columns(of: "\(header)\na,open-hub,Open it,2026-09-01,met\n")
    #expect(columns.table.header.map(\.value) == ["id", "action", "title", "due", "state"])
    #expect(columns.diagnostics.map(\.code) == [.unknownColumn])
    #expect(columns.diagnostics.map(\.suggestion) == [told == "a synonym" ? "due" : "title"])
  }

  @Test func `a column of which nobody can tell what it holds stays unknown`() throws {
    let (columns, _) = try columns(
      of: "id,action,title,due,state,remarks by the team\na,open-hub,Open,2026-09-01,met,Yes\n"
    )
    #expect(columns.diagnostics.map(\.code) == [.unknownColumn])
    #expect(columns.isWhole)
    #expect(columns.hasUnknown)
  }

  @Test func `columns whose names changed places are told and read as meant`() throws {
    let text = """
      id,title,action,due,state
      aa,open-hub,Open the hub,2026-09-01,met
      bb,open-hub,Ask the parents,2026-10-01,met
      cc,open-hub,Ask the pupils,2026-11-01,met

      """
    let (columns, outline) = try columns(of: text)
    #expect(columns.table.header.map(\.value) == ["id", "action", "title", "due", "state"])
    #expect(
      outline.findings(columns.diagnostics) == """
        must-fix csv/swapped-columns B1 «title» In milestones.csv the names “title” and “action” \
        seem to have changed places.
        note «action» The other name stands here.
        The cells below each fit the other. Exchange the two names, or the cells below them.
        """
    )
  }

  @Test func `days in the wrong order in every row tell swapped names`() throws {
    let rows = (1...4).map { "a\($0),open-hub,Open,2026-0\($0)-01,2026-0\($0 + 4)-01,met" }
    #expect(
      try header(of: "id,action,title,due,original-due,state\n" + rows.joined(separator: "\n"))
        == ["id", "action", "title", "original-due", "due", "state"]
    )
    #expect(
      try header(of: "id,action,title,original-due,due,state\n" + rows.joined(separator: "\n"))
        == ["id", "action", "title", "original-due", "due", "state"]
    )
  }
}
