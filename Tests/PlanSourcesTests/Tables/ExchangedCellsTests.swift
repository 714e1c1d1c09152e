import Diagnostics
import PlanModel
import Testing

@testable import PlanSources

struct ExchangedCellsTests {
  private func told(_ rows: String) throws -> String {
    let kind = SheetKind(Location.self)
    let text = "id,name,kind,town,postcode,latitude,hide-address\n\(rows)\n"
    let read = CSVReader().read(DecodedText(path: "locations.csv", text: text), as: kind)
    let table = try #require(read.value)
    let columns = table.header.map { kind.column($0.value) }
    let exchanged = table.rows.first.flatMap { ExchangedCells($0, in: columns, of: table.rows) }
    return Outline(of: text).findings([exchanged?.diagnostic].compactMap(\.self))
  }

  @Test func `a town where the postcode belongs is told with the other cell`() throws {
    #expect(
      try told("hub,Hub,physical,FE1 2AB,Fenbury,52.8,no\nold,Old,physical,Town,FE1 2AC,52.8,no")
        == """
        must-fix csv/swapped-columns E2 postcode «Fenbury» In row 2, “postcode” and “town” stand in \
        each other’s cells.
        note «FE1 2AB» The other cell is here.
        Exchange the two cells.
        """
    )
  }

  @Test func `two cells of kinds of their own are told`() throws {
    #expect(
      try told("hub,Hub,physical,Fenbury,FE1 2AB,no,52.8") == """
        must-fix csv/swapped-columns F2 latitude «no» In row 2, “latitude” and “hide-address” stand \
        in each other’s cells.
        note «52.8» The other cell is here.
        Exchange the two cells.
        """
    )
  }

  @Test(arguments: [
    "hub,Hub,physical,Fenbury,FE1 2AB,52.8,no", "hub,Hub,physical,Fenbury,Fenbury,52.8,no",
    "hub,Hub,physical,Fenbury,FE1 2AB,no,maybe",
    "hub,Hub,physical,FE1 2AB,Fenbury,52.8,no\nold,Old,physical,FE1 2AC,FE1 2AC,52.8,no",
  ])
  func `cells in their place, and slips of single cells, are sound`(rows: String) throws {
    #expect(try told(rows) == "")
  }
}
