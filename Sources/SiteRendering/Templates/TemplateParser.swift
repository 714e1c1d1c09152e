import Diagnostics

/// Builds the tree of a template from its text and tags.
struct TemplateParser {
  private struct OpenTag {
    let tag: TemplateTag
    var nodes: [TemplateNode] = []
  }

  /// More than any page needs, and few enough to walk.
  private static let deepest = 100

  private let path: String
  private var top: [TemplateNode] = []
  private var open: [OpenTag] = []
  private var diagnostics: [Diagnostic]

  /// Reads a whole template; what is wrong with it is told, and left out.
  static func parse(_ bytes: [UInt8], path: String) -> Diagnosed<Template> {
    let scanner = TemplateScanner(bytes, path: path)
    var parser = TemplateParser(path: path, diagnostics: scanner.diagnostics)
    for piece in scanner.pieces {
      switch piece {
      case .text(let range): parser.add(.text(range))
      case .tag(let tag): parser.take(tag)
      }
    }
    while let unclosed = parser.open.last { parser.reportUnclosed(unclosed.tag) }
    return Diagnosed(
      Template(path: path, bytes: bytes, nodes: parser.top),
      diagnostics: parser.diagnostics + parser.strayParts(of: parser.top, in: bytes)
    )
  }

  private init(path: String, diagnostics: [Diagnostic]) {
    self.path = path
    self.diagnostics = diagnostics
  }

  private mutating func take(_ tag: TemplateTag) {
    switch tag.kind {
    case .escaped, .raw: add(.value(tag))
    case .partial: add(.partial(tag))
    case .section, .inverted, .block, .layout: begin(tag)
    case .end: end(tag)
    case .comment: break
    }
  }

  private mutating func add(_ node: TemplateNode) {
    guard let last = open.indices.last else {
      top.append(node)
      return
    }
    open[last].nodes.append(node)
  }

  private mutating func begin(_ tag: TemplateTag) {
    if open.count == Self.deepest { diagnostics.append(.tooDeep(at: place(tag))) }
    open.append(OpenTag(tag: tag))
  }

  private mutating func end(_ tag: TemplateTag) {
    guard open.contains(where: { $0.tag.name == tag.name }) else {
      diagnostics.append(.strayEnd(tag, at: place(tag), waiting: open.last.map(waiting)))
      // A misspelt end is taken for the one that is due, so that one slip is told once.
      if NearestNames(open.suffix(1).map(\.tag.name)).best(for: tag.name) != nil { close() }
      return
    }
    while let last = open.last, last.tag.name != tag.name { reportUnclosed(last.tag) }
    close()
  }

  private func waiting(_ open: OpenTag) -> Note {
    Note("{{/\(open.tag.name)}} is due, for this.", at: place(open.tag))
  }

  private mutating func reportUnclosed(_ tag: TemplateTag) {
    diagnostics.append(.unclosedSection(tag, at: place(tag)))
    close()
  }

  private mutating func close() {
    let closed = open.removeLast()
    // What is nested too deep is reported; leaving it out keeps every walk over the tree short.
    if open.count >= Self.deepest { return }
    switch closed.tag.kind {
    case .block: add(.block(closed.tag, closed.nodes))
    case .layout: add(.layout(closed.tag, closed.nodes))
    default: add(.section(closed.tag, closed.nodes))
    }
  }

  /// Text and tags that stand in a layout's tag but in none of its blocks: nobody would ever see
  /// them.
  private func strayParts(of nodes: [TemplateNode], in bytes: [UInt8]) -> [Diagnostic] {
    nodes.flatMap { node -> [Diagnostic] in
      switch node {
      case .text, .value, .partial: return []
      case .section(_, let inner), .block(_, let inner): return strayParts(of: inner, in: bytes)
      case .layout(let tag, let inner):
        let stray = inner.compactMap { strayRange(of: $0, in: bytes) }
        return stray.map { .strayPart(in: tag, at: place($0)) } + strayParts(of: inner, in: bytes)
      }
    }
  }

  private func strayRange(of node: TemplateNode, in bytes: [UInt8]) -> Range<Int>? {
    switch node {
    case .block: return nil
    case .value(let tag), .partial(let tag), .section(let tag, _), .layout(let tag, _):
      return tag.range
    case .text(let range):
      let isInk = { (offset: Int) in !blanks.contains(bytes[offset]) }
      guard let first = range.first(where: isInk), let last = range.last(where: isInk) else {
        return nil
      }
      return first..<last + 1
    }
  }

  private func place(_ tag: TemplateTag) -> SourceRange { place(tag.range) }

  private func place(_ range: Range<Int>) -> SourceRange {
    SourceRange(path: path, start: range.lowerBound, end: range.upperBound)
  }
}

private let blanks = Set(" \t\r\n".utf8)

extension Diagnostic {
  fileprivate static func tooDeep(at place: SourceRange) -> Diagnostic {
    Diagnostic(.templateSyntax, .mustFix, "Sections are nested more than 100 deep here.", at: place)
  }

  fileprivate static func unclosedSection(_ tag: TemplateTag, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      .mustFix,
      "'\(tag.name)' is opened here and never closed.",
      at: place,
      help: "Write {{/\(tag.name)}} where it ends."
    )
  }

  fileprivate static func strayEnd(
    _ tag: TemplateTag,
    at place: SourceRange,
    waiting: Note?
  ) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      .mustFix,
      "'\(tag.name)' is closed here but was not opened.",
      at: place,
      notes: waiting.map { [$0] } ?? []
    )
  }

  fileprivate static func strayPart(in tag: TemplateTag, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      .mustFix,
      "This stands in the layout '\(tag.name)' but in none of its blocks, so it would not be shown.",
      at: place,
      help: "Move it into a block, as in {{$main}}…{{/main}}."
    )
  }
}
