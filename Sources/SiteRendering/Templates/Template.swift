import Diagnostics

/// A template as it was read; what its names mean is found when it is compiled for a page.
struct Template: Sendable {
  /// The file as messages name it.
  let path: String
  let bytes: [UInt8]
  let nodes: [TemplateNode]

  func place(_ range: Range<Int>) -> SourceRange {
    SourceRange(path: path, start: range.lowerBound, end: range.upperBound)
  }

  /// Whether a byte is the first of its line.
  func isLineStart(_ offset: Int) -> Bool {
    offset == 0 || bytes[offset - 1] == newline
  }
}

/// One part of a template: text, or a tag with what stands inside it.
indirect enum TemplateNode: Sendable {
  case text(Range<Int>)
  /// `{{name}}` and `{{{name}}}`.
  case value(TemplateTag)
  /// `{{#name}}` and `{{^name}}`.
  case section(TemplateTag, [TemplateNode])
  /// `{{>name}}`.
  case partial(TemplateTag)
  /// `{{$name}}`: a place that whoever uses this layout may fill.
  case block(TemplateTag, [TemplateNode])
  /// `{{<name}}`: a layout, with the blocks that fill it.
  case layout(TemplateTag, [TemplateNode])
}

/// What stands between two pairs of braces.
struct TemplateTag: Sendable {
  /// What the sign after the braces asks for.
  enum Kind: Sendable {
    case escaped
    case raw
    case section
    case inverted
    case end
    case partial
    case block
    case layout
    case comment
  }

  let kind: Kind
  let name: String
  /// The name's place in the file.
  let nameRange: Range<Int>
  /// The tag with its braces.
  let range: Range<Int>
  /// What stands before the tag when it has its line to itself; such a line leaves nothing behind.
  let indentation: Range<Int>?
}

let newline = UInt8(ascii: "\n")
