package import Diagnostics

/// What people read of one block of Markdown: its plain words, and where each of them stands.
///
/// Notes and citations are left out. Code, pictures and values are one U+FFFC each, for their words
/// are not the author's prose.
package struct ProseBlock: Sendable {
  /// What kind of block the words stand in.
  package enum Kind: Hashable, Sendable {
    case paragraph
    case heading(level: Int)
    case listItem
    /// A cell of a table; the first row has its headings.
    case cell(row: Int, column: Int)
  }

  /// Stands for what is no prose.
  package static let object: Character = "\u{FFFC}"

  package let kind: Kind
  /// Whether somebody else's words are quoted.
  package let isQuoted: Bool
  /// The words, with one space where a line ends.
  package let text: String
  /// The sentences as byte offsets into the words.
  package let sentences: [Range<Int>]
  package let links: [ProseLink]
  package let values: [ProseValue]
  let pieces: [ProsePiece]
  let prepared: PreparedWords

  /// The place in the file of a stretch of the words, given as byte offsets.
  package func source(of range: Range<Int>) -> SourceRange {
    let start = place(of: range.lowerBound)
    let end = range.isEmpty ? start : place(of: range.upperBound - 1) + 1
    return prepared.range(of: start..<max(start, end))
  }

  /// A stretch of the words, given as byte offsets.
  package subscript(range: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return text[start..<utf8.index(start, offsetBy: range.count)]
  }

  /// The place of a byte of the words in the text that cmark was given.
  func place(of offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if pieces[middle].offset <= offset { low = middle } else { high = middle }
    }
    guard low < pieces.count else { return 0 }
    let piece = pieces[low]
    return piece.place + min(max(0, offset - piece.offset), max(0, piece.length - 1))
  }
}

/// A link in plain words.
package struct ProseLink: Hashable, Sendable {
  package let range: Range<Int>
  /// Where it leads, or where the image is.
  package let destination: String
  package let isImage: Bool
}

/// A computed value in plain words, where it is one U+FFFC.
package struct ProseValue: Sendable {
  package let range: Range<Int>
  package let value: MarkdownValue
}

/// A stretch of plain words that stands as it is in the text that cmark was given.
struct ProsePiece: Sendable {
  /// Where it begins in the plain words.
  let offset: Int
  /// Where it begins in the text.
  let place: Int
  let length: Int
}
