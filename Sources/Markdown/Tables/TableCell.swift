/// The place of a cell in the tables of a document.
struct TableCell {
  let table: Int
  /// 0 for the row of headings.
  let row: Int
  let column: Int
}
