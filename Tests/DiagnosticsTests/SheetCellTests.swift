import Diagnostics
import Testing

struct SheetCellTests {
  @Test(arguments: [
    (1, 1, "A1"), (26, 2, "Z2"), (27, 14, "AA14"), (52, 1, "AZ1"), (53, 1, "BA1"),
    (702, 1, "ZZ1"), (703, 1, "AAA1"),
  ])
  func `a cell has the name that spreadsheet programs give it`(
    column: Int,
    row: Int,
    name: String
  ) {
    #expect(SheetCell(row: row, column: column, columnName: "").name == name)
  }
}
