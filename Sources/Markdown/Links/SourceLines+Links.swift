extension SourceLines {
  /// Where the destination of a link stands in the link; all of the link if it stands elsewhere.
  func destination(_ destination: String, in link: Range<Int>) -> Range<Int> {
    let wanted = Array(destination.utf8)
    guard let first = wanted.first else { return link }
    if byte(at: link.lowerBound) == UInt8(ascii: "<") { return link.dropFirst().dropLast() }
    // Backwards, because the words may be those of an image with a destination of its own. What is
    // longer than this was not written by hand.
    var start = link.upperBound - wanted.count - 1
    let limit = max(link.lowerBound + 1, start - 4096)
    while start >= limit {
      if byte(at: start) == first, followsOpening(start), holds(wanted, at: start) {
        return start..<start + wanted.count
      }
      start -= 1
    }
    return link
  }

  /// Whether `](` or `](<` stands before an offset.
  private func followsOpening(_ offset: Int) -> Bool {
    var before = offset - 1
    if byte(at: before) == UInt8(ascii: "<") { before -= 1 }
    // On the line before, perhaps, and then behind the marks of a quotation.
    while " \t\n\r>".utf8.contains(byte(at: before)) { before -= 1 }
    return holds("](".utf8, at: before - 1)
  }

  /// Whether `[name]: address`, with or without a title, is all there is in a part of a line.
  func isDefinition(from start: Int, to end: Int) -> Bool {
    guard byte(at: start) == UInt8(ascii: "["), start < end else { return false }
    let line = bytes[start..<end]
    guard let bracket = line.firstIndex(of: UInt8(ascii: "]")),
      byte(at: bracket + 1) == UInt8(ascii: ":")
    else { return false }
    let address = line[bracket...].dropFirst(2).drop(while: isSpace)
    let title = address.drop { !isSpace($0) }.drop(while: isSpace)
    return !address.isEmpty && title.first.map { "\"'(".utf8.contains($0) } ?? true
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == 0x09 }
}
