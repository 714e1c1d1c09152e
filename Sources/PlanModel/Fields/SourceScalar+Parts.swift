import Diagnostics

extension SourceScalar {
  /// The parts of a cell that holds several values with `;` between them, each with its place.
  var parts: [SourceScalar] {
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
