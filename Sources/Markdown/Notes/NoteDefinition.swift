/// A note as it is written at the foot of a page: `[^label]: words`.
struct NoteDefinition {
  let label: String
  /// The offsets of `[^label]:`.
  let range: Range<Int>

  /// What tells it from others: capital letters do not.
  var key: String { label.lowercased() }

  /// Nil where a line does not begin with a note.
  init?(_ content: ArraySlice<UInt8>) {
    guard content.starts(with: "[^".utf8) else { return nil }
    let name = content.dropFirst(2)
    let label = name.prefix { !"[] \t".utf8.contains($0) }
    guard !label.isEmpty, name.dropFirst(label.count).starts(with: "]:".utf8) else { return nil }
    self.label = String(decoding: label, as: UTF8.self)
    range = content.startIndex..<label.endIndex + 2
  }
}
