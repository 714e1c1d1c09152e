package import Diagnostics

/// Parts the settings at the top of a Markdown file from its words.
///
/// A fence is a whole line of three dashes. What was surely meant as one, such as four dashes or a
/// long dash that Word made of three, is told and taken for it, so that the rest is read too.
package struct FrontMatterReader: Sendable {
  package init() {}

  /// The two parts; nil when the lines of dashes are not there, which has then been told.
  package func read(_ text: DecodedText) -> Diagnosed<FrontMatter?> {
    let lines = FenceLines(text)
    guard let opener = lines.firstWithWords(from: 0) else {
      return Diagnosed(nil, diagnostics: [.emptyFile(text.path)])
    }
    let openerKind = lines.fence(opener, isOpener: true)
    guard openerKind != .none else {
      return Diagnosed(nil, diagnostics: [.missingOpener(lines, at: opener)])
    }
    var found: [Diagnostic] = []
    if openerKind == .near { found.append(.nearFence(.frontMatterMissing, lines, at: opener)) }

    var line = lines.next(after: opener)
    while let closer = line, lines.fence(closer, isOpener: false) == .none {
      line = lines.next(after: closer)
    }
    guard let closer = line else {
      return Diagnosed(nil, diagnostics: found + [.missingCloser(lines, opener: opener)])
    }
    if lines.fence(closer, isOpener: false) == .near {
      found.append(.nearFence(.frontMatterUnclosed, lines, at: closer))
    }
    let yaml = lines.end(of: opener)..<closer.lowerBound
    let body = lines.end(of: closer)..<lines.bytes.count
    let parts = FrontMatter(yaml: lines.sourceText(yaml), body: lines.sourceText(body))
    return Diagnosed(parts, diagnostics: found)
  }
}

/// The lines of a Markdown file, as they look to somebody searching for fences.
private struct FenceLines {
  enum Fence {
    case none
    case exact
    /// Meant as a fence, and not one.
    case near
  }

  let text: DecodedText
  let bytes: [UInt8]

  init(_ text: DecodedText) {
    self.text = text
    self.bytes = Array(text.text.utf8)
  }

  /// The bytes of the line after the given one, without its end; nil after the last.
  func next(after line: Range<Int>) -> Range<Int>? {
    end(of: line) < bytes.count ? self.line(from: end(of: line)) : nil
  }

  func firstWithWords(from start: Int) -> Range<Int>? {
    var line = start < bytes.count ? self.line(from: start) : nil
    while let current = line, trimmed(current).isEmpty { line = next(after: current) }
    return line
  }

  /// Where the line after this one begins.
  func end(of line: Range<Int>) -> Int { min(line.upperBound + 1, bytes.count) }

  func number(of line: Range<Int>) -> Int {
    1 + bytes[..<line.lowerBound].count { $0 == 0x0A }
  }

  func words(of line: Range<Int>) -> String {
    String(decoding: bytes[trimmed(line)].prefix(120), as: UTF8.self)
  }

  func sourceText(_ range: Range<Int>) -> SourceText {
    SourceText(String(decoding: bytes[range], as: UTF8.self), at: source(range))
  }

  func source(_ range: Range<Int>) -> SourceRange {
    SourceRange(path: text.path, start: range.lowerBound, end: range.upperBound)
  }

  func fence(_ line: Range<Int>, isOpener: Bool) -> Fence {
    let core = trimmed(line)
    guard let first = bytes[core].first, first == 0x2D || first == 0xE2 || first == 0x2E else {
      return .none
    }
    let isIndented = core.lowerBound > line.lowerBound
    // Inside the settings an indented line belongs to the value above it.
    guard isOpener || !isIndented else { return .none }
    if bytes[core].elementsEqual("---".utf8) { return isIndented ? .near : .exact }
    if first == 0x2E { return !isOpener && bytes[core].elementsEqual("...".utf8) ? .near : .none }
    guard core.count > 1, core.count < 100 else { return .none }
    return String(decoding: bytes[core], as: UTF8.self).unicodeScalars.allSatisfy(Self.isDash)
      ? .near : .none
  }

  /// The last line that reads like settings, before the first that does not.
  func lastSetting(after opener: Range<Int>) -> Range<Int> {
    var last = opener
    var isAfterBlank = false
    var line = next(after: opener)
    while let current = line {
      let core = trimmed(current)
      let isComment = bytes[core].first == 0x23
      // After a blank line, a line with # is a heading rather than a comment.
      if isComment, isAfterBlank { break }
      isAfterBlank = core.isEmpty
      if !core.isEmpty, !isComment {
        guard core.lowerBound > current.lowerBound || readsLikeSetting(core) else { break }
        last = current
      }
      line = next(after: current)
    }
    return last
  }

  /// Whether the line begins with `key:` or with the dash of a list.
  func readsLikeSetting(_ line: Range<Int>) -> Bool {
    let words = bytes[line]
    if words.starts(with: "- ".utf8) { return true }
    guard let colon = words.firstIndex(of: 0x3A), colon > line.lowerBound,
      colon + 1 == line.upperBound || words[colon + 1] == 0x20
    else { return false }
    return !words[..<colon].contains(0x20)
  }

  private func line(from start: Int) -> Range<Int> {
    start..<(bytes[start...].firstIndex(of: 0x0A) ?? bytes.count)
  }

  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || ("\u{2010}"..."\u{2015}").contains(scalar) || scalar == "\u{2212}"
  }
}

extension Diagnostic {
  fileprivate static func emptyFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileEmpty,
      .mustFix,
      "This file is empty.",
      at: .start(of: path),
      help: "Write its settings and its words, or delete it."
    )
  }

  fileprivate static func missingOpener(
    _ lines: FenceLines,
    at line: Range<Int>
  ) -> Diagnostic {
    let help =
      lines.readsLikeSetting(line)
      ? "Put a line of three dashes before it:\n---\n\(lines.words(of: line))"
      : "Begin it with its settings between two lines of three dashes:\n---\ntitle: …\n---"
    return Diagnostic(
      .frontMatterMissing,
      .mustFix,
      "This file does not begin with a line of three dashes and its settings.",
      at: lines.source(line),
      help: help
    )
  }

  fileprivate static func nearFence(
    _ code: DiagnosticCode,
    _ lines: FenceLines,
    at line: Range<Int>
  ) -> Diagnostic {
    let role = code == .frontMatterMissing ? "opens" : "closes"
    return Diagnostic(
      code,
      .mustFix,
      "The line that \(role) the settings is not three dashes alone.",
      at: lines.source(line),
      help: "Write:\n---",
      suggestion: "---"
    )
  }

  fileprivate static func missingCloser(
    _ lines: FenceLines,
    opener: Range<Int>
  ) -> Diagnostic {
    let last = lines.lastSetting(after: opener)
    let end = lines.number(of: lines.bytes.count..<lines.bytes.count)
    let lastLine = lines.bytes.last == 0x0A ? end - 1 : end
    return Diagnostic(
      .frontMatterUnclosed,
      .mustFix,
      "The settings are opened here, and no line of three dashes closes them.",
      at: lines.source(opener),
      notes: [Note("The closing line probably belongs after this one.", at: lines.source(last))],
      help: "We looked down to the end of the file, line \(lastLine). "
        + "After line \(lines.number(of: last)), write:\n---"
    )
  }
}
