/// The line of dashes below the headings of a table, such as `| :-- | --: |`.
struct DelimiterRow {
  let alignments: [Table.Alignment]
  /// Whether a pipe stands in it, so that it can hardly be meant as anything else.
  let hasPipe: Bool

  init?(_ content: ArraySlice<UInt8>) {
    guard content.allSatisfy({ $0.isTableSpace || "|:-".utf8.contains($0) }) else { return nil }
    var alignments: [Table.Alignment] = []
    for cell in TableRow(content).cells {
      guard let alignment = Self.alignment(of: content[cell]) else { return nil }
      alignments.append(alignment)
    }
    self.alignments = alignments
    hasPipe = content.contains(UInt8(ascii: "|"))
  }

  private static func alignment(of cell: ArraySlice<UInt8>) -> Table.Alignment? {
    let colon = UInt8(ascii: ":")
    var dashes = cell
    let isLeft = dashes.first == colon
    if isLeft { dashes = dashes.dropFirst() }
    let isRight = dashes.last == colon
    if isRight { dashes = dashes.dropLast() }
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    switch (isLeft, isRight) {
    case (true, true): return .center
    case (true, false): return .left
    case (false, true): return .right
    case (false, false): return Table.Alignment.none
    }
  }
}
