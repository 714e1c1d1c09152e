import Diagnostics
import PlanModel
import Testing

@testable import PlanSources

struct CSVProblemsTests {
  private func rows(of text: DecodedText) -> [[String]]? {
    CSVReader().read(text).value?.rows.map { $0.map(\.text) }
  }

  @Test(arguments: [
    ProblemCase(
      "an empty sheet",
      in: "",
      """
      must-fix file/empty «» This spreadsheet is empty.
      Write the names of its columns into the first row, or delete the file.
      """
    ),
    ProblemCase(
      "only blanks",
      in: "\n , ,\n",
      """
      must-fix file/empty «» This spreadsheet is empty.
      Write the names of its columns into the first row, or delete the file.
      """
    ),
    ProblemCase(
      "a quote open to the end",
      in: "id,title\na,\"One\nb,Two\n",
      """
      must-fix csv/unclosed-quote B2 title «"One» A quotation mark opens this cell, and none \
      closes it.
      Put a quotation mark at the end of the cell, and write one inside it twice. The rows from \
      here on could not be read.
      """
    ),
    ProblemCase(
      "a quote open to the next one",
      in: "id,title\na,\"One\nb,\"Two\"\n",
      """
      must-fix csv/unclosed-quote B2 title «"One» A quotation mark opens this cell, and none \
      closes it.
      Put a quotation mark at the end of the cell, and write one inside it twice. The rows from \
      here on could not be read.
      """
    ),
  ])
  func `a sheet that cannot be read gives one problem`(problem: ProblemCase) {
    let read = CSVReader().read(problem.text)
    #expect(read.value?.rows == nil)
    problem.expect(read.diagnostics)
  }

  @Test(arguments: [
    ProblemCase(
      "a mark in a cell",
      in: "id,t,x\na,the \"best\" one,1\n",
      """
      should-fix csv/stray-quote B2 t «the "best" one» A quotation mark stands inside this cell \
      without being doubled; it is read as it is.
      Write the whole cell as:
      "the ""best"" one"
      """
    ),
    ProblemCase(
      "a mark at the start",
      in: "id,t,x\na,\"Help\" team,1\n",
      """
      should-fix csv/stray-quote B2 t «"Help" team» A quotation mark stands inside this cell \
      without being doubled; it is read as it is.
      Write the whole cell as:
      \"""Help"" team"
      """
    ),
    ProblemCase(
      "marks in a quoted cell",
      in: "id,t,x\na,\"The \"best\" one\",1\n",
      """
      should-fix csv/stray-quote B2 t «The "best" one» A quotation mark stands inside this cell \
      without being doubled; it is read as it is.
      Write the whole cell as:
      "The ""best"" one"
      """
    ),
  ])
  func `a stray quotation mark stays in its cell`(problem: ProblemCase) {
    problem.expect(CSVReader().read(problem.text).diagnostics)
    #expect(rows(of: problem.text)?.first?.last == "1")
  }

  @Test(arguments: [
    ProblemCase(
      "a comma in words",
      in: "id,t,x\na,\"b\",c\nd,Open a hub, with drop-in,f\n",
      """
      must-fix csv/long-row B3 t «Open a hub, with drop-in» Row 3 has 4 cells for 3 columns; left \
      over: “f”.
      A cell with a comma in it needs quotation marks:
      d,"Open a hub, with drop-in",f
      """
    ),
    ProblemCase(
      "commas in two cells",
      in: "id,t,x\nd,one, two,three, four\n",
      """
      must-fix csv/long-row B2 t «one, two» Row 2 has 5 cells for 3 columns; left over: “three”, \
      “four”.
      A cell with a comma in it needs quotation marks:
      d,"one, two","three, four"
      """
    ),
    ProblemCase(
      "a comma in a number",
      in: "id,t,x\nd,£1,200,f\n",
      """
      must-fix csv/long-row B2 t «£1,200» Row 2 has 4 cells for 3 columns; left over: “f”.
      Write numbers without commas:
      d,£1200,f
      """
    ),
    ProblemCase(
      "a comma before blank cells",
      in: "id,t,x\nd,one, two,\n",
      """
      must-fix csv/long-row B2 t «one, two» Row 2 has 4 cells for 3 columns.
      A cell with a comma in it needs quotation marks:
      d,"one, two",
      """
    ),
    ProblemCase(
      "a comma in words before a blank column",
      in: "id,t,x,\nd,one, two,f\n",
      """
      must-fix csv/long-row B2 t «one, two» Row 2 has 4 cells for 3 columns; left over: “f”.
      A cell with a comma in it needs quotation marks:
      d,"one, two",f
      """
    ),
  ])
  func `a row with an unquoted comma is put together again`(problem: ProblemCase) {
    problem.expect(CSVReader().read(problem.text).diagnostics)
    #expect(rows(of: problem.text)?.last?.count == 3)
  }

  @Test(arguments: [
    ProblemCase(
      "one cell more",
      in: "id,t\na,b,c\n",
      """
      must-fix csv/long-row C2 «c» Row 2 has 3 cells for 2 columns; left over: “c”.
      Put quotation marks round a cell with a comma in it, or give the extra column a name.
      """
    ),
    ProblemCase(
      "several cells more",
      in: "id;t\na;b;c;;d;e;f\n",
      """
      must-fix csv/long-row C2 «c;;d;e;f» Row 2 has 7 cells for 2 columns; left over: “c”, “d”, “e”.
      Put quotation marks round a cell with a comma in it, or give the extra column a name.
      """
    ),
  ])
  func `a row with cells too many is kept apart`(problem: ProblemCase) throws {
    let read = CSVReader().read(problem.text)
    problem.expect(read.diagnostics)
    let table = try #require(read.value)
    #expect(table.rows == [])
    #expect(table.unreadRows.map { $0.map(\.text) } == [["a", "b"]])
  }

  @Test(arguments: [
    ProblemCase(
      "two columns of one name",
      in: "id,Due date,due-date\na,b,c\n",
      """
      must-fix csv/duplicate-header C1 «due-date» Two columns are called due-date, and only the \
      first is read.
      note «Due date» This is the first of them.
      Rename or delete one of the two.
      """
    ),
    ProblemCase(
      "a column without a name",
      in: "id,,t\na,,b\nc,x,d\ne,y,f\n",
      """
      must-fix csv/blank-header B1 «» This column has no name, and its cells are not read.
      note «x» This is the first of its cells with words.
      Write a name into the first row, or delete the column.
      """
    ),
    ProblemCase(
      "a last column without a name",
      in: "id,t,\na,b,c\n",
      """
      must-fix csv/blank-header C1 «» This column has no name, and its cells are not read.
      note «c» This is the first of its cells with words.
      Write a name into the first row, or delete the column.
      """
    ),
    ProblemCase(
      "blank rows between others",
      in: "id,t\n\na,b\n,\n\nc,d\n\n",
      """
      note csv/blank-row A2 «» 3 rows are blank and are passed over: 2, 4, 5.
      """
    ),
    ProblemCase(
      "a remark below the table",
      in: "id,t,x\na,b,c\nUpdated in May\n",
      """
      should-fix csv/short-row A3 id «Updated in May» Row 3 has words in one of its 3 columns, and is not read.
      Fill in its other cells. If it is a remark, take it out of the spreadsheet.
      """
    ),
    ProblemCase(
      "a remark below the table, padded by a spreadsheet program",
      in: "id,t,x\na,b,c\n,Updated in May,\n",
      """
      should-fix csv/short-row B3 t «Updated in May» Row 3 has words in one of its 3 columns, and is not read.
      Fill in its other cells. If it is a remark, take it out of the spreadsheet.
      """
    ),
    ProblemCase("a record that says little", in: "id,t,x\na,b,c\nd,,\n", ""),
  ])
  func `columns without names and odd rows are told`(problem: ProblemCase) {
    problem.expect(CSVReader().read(problem.text).diagnostics)
  }

  @Test func `a hundred remarks do not hide what must be fixed`() {
    let text = "id,t\n" + String(repeating: "a,x\"y\n", count: 300) + "b,c,d\n"
    let found = CSVReader().read(DecodedText(path: "a.csv", text: text)).diagnostics
    #expect(found.count == 101)
    #expect(found.filter { $0.severity == .mustFix }.map(\.code) == [.csvLongRow])
  }
}
