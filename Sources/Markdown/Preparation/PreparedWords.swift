import Diagnostics

/// Some words with everything put aside that cmark does not know, and what was put aside.
///
/// The text is what cmark is given. A block of ours leaves a mark in it, an empty HTML comment on a
/// line of its own; what is on a line is known by the number of the line, so that no words can pass
/// for a mark. Words without any of our syntax are given to cmark as they are.
struct PreparedWords {
  /// What a line of the text stands for.
  enum Mark {
    /// A table begins; its cells follow.
    case table(Int)
    /// A cell of a table, written as a heading, which cmark reads as one line of inline words.
    case cell(TableCell)
    /// What follows is a note.
    case noteBegin(Int)
    case noteEnd(Int)
    /// What follows is in a directive.
    case directiveBegin(Int)
    case directiveEnd(Int)
  }

  let words: SourceText
  /// The text that cmark is given.
  let bytes: [UInt8]
  var tables: [Table] { scan?.tables ?? [] }
  /// What looks like a table and is none.
  var misfits: [TableMisfit] { scan?.misfits ?? [] }
  var notes: [NoteDefinition] { scan?.notes ?? [] }
  /// Our syntax in the middle of text.
  var spans: [SyntaxSpan] { scan?.spans ?? [] }
  var directives: [DirectiveBlock] { scan?.directives ?? [] }
  /// Lines that close directives where none is open.
  var strayFences: [Range<Int>] { scan?.strayFences ?? [] }
  /// The ids that the author gave headings, those that cannot be ids too.
  var headingIDs: [WrittenHeadingID] { scan?.headingIDs ?? [] }
  /// Whether any of it stands in the middle of text.
  let hasSpans: Bool
  private let scan: BlockScan?

  init(_ words: SourceText) {
    self.init(words, scan: Self.mayHoldSyntax(words.text) ? BlockScan(of: words) : nil)
  }

  private init(_ words: SourceText, scan: BlockScan?) {
    self.words = words
    self.scan = scan
    hasSpans = scan.map { !$0.spans.isEmpty } ?? false
    bytes = scan?.text.bytes ?? Array(words.text.utf8)
  }

  /// The same words, all left to cmark.
  func withoutSyntax() -> PreparedWords { PreparedWords(words, scan: nil) }

  /// How many lines of the text stand for something.
  var markCount: Int { scan?.marks.count ?? 0 }

  /// Whether cmark is given the author's words and nothing else.
  var isPlain: Bool { markCount == 0 && spans.isEmpty && headingIDs.isEmpty }

  /// What a block stands for, if it is none of the author's own.
  func mark(of block: Node) -> Mark? {
    guard let scan else { return nil }
    return scan.marks[block.startLine]
  }

  /// The id that the author gave a heading.
  func writtenID(of heading: Node) -> String? {
    guard let scan, let index = scan.headingIDLines[heading.startLine] else { return nil }
    return scan.headingIDs[index].id
  }

  /// The place in the file of a stretch of the text.
  func range(of stretch: Range<Int>) -> SourceRange {
    sourceRange(scan?.text.sourceRange(of: stretch) ?? stretch)
  }

  /// A stretch of the author's words.
  func source(of stretch: Range<Int>) -> String {
    let utf8 = words.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: stretch.lowerBound)
    return String(words.text[start..<utf8.index(start, offsetBy: stretch.count)])
  }

  /// The place in the file of a stretch of the author's words.
  func sourceRange(_ stretch: Range<Int>) -> SourceRange {
    words.range(start: stretch.lowerBound, end: stretch.upperBound)
  }

  /// A part of the text with what the author wrote in the places of tokens.
  func restored(_ text: String) -> String {
    guard hasSpans, text.utf8.contains(0xEF) else { return text }
    let bytes = Array(text.utf8)
    var restored: [UInt8] = []
    for part in SyntaxSpan.parts(of: bytes) {
      switch part {
      case .words(let range): restored += bytes[range]
      case .span(let number): restored += spans[number].written.utf8
      }
    }
    return String(decoding: restored, as: UTF8.self)
  }

  /// Whether any of our syntax can be in some words: one glance at each byte.
  private static func mayHoldSyntax(_ text: String) -> Bool {
    let dash = UInt8(ascii: "-")
    let colon = UInt8(ascii: ":")
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: "{"): return true
      case UInt8(ascii: "^") where last == UInt8(ascii: "["),
        UInt8(ascii: "@") where last == UInt8(ascii: "["):
        return true
      case dash where last == colon, colon where last == dash: return true
      case colon where last == colon: return true
      default: last = byte
      }
    }
    return false
  }
}
