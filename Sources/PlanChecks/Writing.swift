import Diagnostics
import Markdown
import ParallelWork
import PlanModel

/// A stretch of plain text that people read, from a block of Markdown or a line, with its places.
///
/// One object, for most checks look at all of them.
final class Writing: Sendable {
  let text: String
  /// The words of the text.
  let words: TextWords
  let from: RecordName
  /// The key it stands in; empty for the words below a front matter.
  let field: String
  /// The sentences as bytes of the text.
  let sentences: [Range<Int>]
  /// The block, for Markdown.
  let block: ProseBlock?
  private let line: Located<String>?

  init(_ block: ProseBlock, _ blockWords: TextWords, in words: ExaminedWords) {
    text = block.text
    self.words = blockWords
    from = words.from
    field = words.field
    sentences = block.sentences
    self.block = block
    line = nil
  }

  init(_ line: RecordLine) {
    text = line.line.value
    words = TextWords(text)
    sentences = Sentences.ranges(in: Array(text.utf8))
    from = line.from
    field = line.field
    block = nil
    self.line = line.line
  }

  var isQuoted: Bool { block?.isQuoted ?? false }

  var links: [ProseLink] { block?.links ?? [] }
  var values: [ProseValue] { block?.values ?? [] }

  /// A stretch of the text, given as byte offsets.
  subscript(range: Range<Int>) -> Substring {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: range.count)]
  }

  var isHeading: Bool {
    if let block, case .heading = block.kind { true } else { false }
  }

  /// Whether it names what follows: a heading, or the title of a record.
  var isTitle: Bool { isHeading || (block == nil && ["title", "name"].contains(key)) }

  /// The last part of the key: `title` of `members.title`.
  var key: Substring {
    let dot = field.utf8.lastIndex(of: UInt8(ascii: "."))
    return field[(dot.map(field.utf8.index(after:)) ?? field.startIndex)...]
  }

  /// Where the whole line stands; nil for a block of Markdown.
  var lineSource: SourceRange? { line?.source }

  /// The place in the file of some bytes of the text.
  ///
  /// A line that is not written letter for letter, such as a folded one, is underlined whole.
  func source(of range: Range<Int>) -> SourceRange {
    if let block { return block.source(of: range) }
    guard let line else { return .start(of: "") }
    let place = line.source
    guard place.end - place.start == line.value.utf8.count else { return place }
    return SourceRange(
      path: place.path,
      start: place.start + range.lowerBound,
      end: place.start + range.upperBound,
      cell: place.cell
    )
  }
}

extension Writing {
  /// Everything that people wrote for readers: the blocks of all texts, and all lines.
  static func all(in words: [ExaminedWords], _ lines: [RecordLine]) -> [Writing] {
    words.flatMap { words in
      zip(words.prose, words.proseWords).map { Writing($0, $1, in: words) }
    } + lines.mapInParallel(by: 64) { Writing($0) }
  }
}
