import Diagnostics
import PlanModel
import Testing

@testable import PlanSources

struct ShiftedRowTests {
  private func told(_ row: String) throws -> String {
    let kind = SheetKind(Organisation.self)
    let text = "id,name,description,sector,roles,url,email,standing-partner,consulted\n\(row)\n"
    let read = CSVReader().read(DecodedText(path: "organisations.csv", text: text), as: kind)
    let table = try #require(read.value)
    let shift = table.rows.first.flatMap { row in
      ShiftedRow(row, in: table.header.map { kind.column($0.value) })
    }
    return Outline(of: text).findings([shift?.diagnostic].compactMap(\.self))
  }

  @Test(arguments: [
    "hub,Hub,voluntary,provider,https://hub.example,a@hub.example,yes,no",
    "hub,Hub,voluntary,provider,https://hub.example,a@hub.example,yes,no,",
  ])
  func `a row that lost a cell is told at the first that moved`(row: String) throws {
    #expect(
      try told(row) == """
        must-fix csv/shifted-row C2 description «voluntary» From “voluntary” on, the cells of row 2 \
        stand one column too far to the left.
        A cell before it was lost. Put an empty cell in, or what stood there.
        """
    )
  }

  @Test func `a row with an empty cell too many is told`() throws {
    #expect(
      try told("hub,Hub,Helps.,,voluntary,,https://hub.example,a@hub.example,yes") == """
        must-fix csv/shifted-row E2 roles «voluntary» From “voluntary” on, the cells of row 2 stand \
        one column too far to the right.
        Take out the empty cell before it.
        """
    )
  }

  @Test(arguments: [
    "hub,Hub,Helps.,voluntary,provider,https://hub.example,a@hub.example,yes,no",
    "hub,Hub,,voluntary,,,,,", "hub,Hub,,charity,,,nobody,,", "hub,Hub,Helps.,voluntry,,,,maybe,no",
  ])
  func `rows in their columns, and slips of single cells, are sound`(row: String) throws {
    #expect(try told(row) == "")
  }
}
