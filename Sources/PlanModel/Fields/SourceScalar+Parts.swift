import Diagnostics

extension SourceScalar {
  /// The parts of a cell that holds several values with `;` between them, each with its place.
  package var parts: [SourceScalar] {
    guard text.utf8.contains(UInt8(ascii: ";")) else { return text.isEmpty ? [] : [self] }
    var parts: [SourceScalar] = []
    var offset = 0
    for piece in text.split(separator: ";", omittingEmptySubsequences: false) {
      let leading = piece.prefix { $0 == " " }.utf8.count
      let trimmed = String(piece.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      if !trimmed.isEmpty {
        let start = offset + leading
        let range = words.range(start: start, end: start + trimmed.utf8.count)
        parts.append(SourceScalar(SourceText(trimmed, at: range), style: .cell))
      }
      offset += piece.utf8.count + 1
    }
    return parts
  }
}

extension String {
  /// Whether it is written as a record is named: `page:our-offer`, and no address of a website.
  var namesRecord: Bool {
    let parts = split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return false }
    return parts[0].utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D }
      && parts[1].utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "/") }
  }
}
