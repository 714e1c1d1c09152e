package import Diagnostics
internal import PlanModel

/// Parts the settings at the top of a Markdown file from its words.
///
/// A fence is a whole line of three dashes. What was surely meant as one, such as four dashes or a
/// long dash that Word made of three, is told and taken for it, so that the rest is read too. The
/// words end where a second record was pasted below the first.
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
    let second = SecondRecord(in: lines, from: lines.end(of: closer))
    if let second { found.append(.secondRecord(second, lines)) }
    let body = lines.end(of: closer)..<(second?.opener.lowerBound ?? lines.bytes.count)
    let parts = FrontMatter(yaml: lines.sourceText(yaml), body: lines.sourceText(body))
    return Diagnosed(parts, diagnostics: found)
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

  fileprivate static func secondRecord(_ second: SecondRecord, _ lines: FenceLines) -> Diagnostic {
    let title = second.title.map { "“\($0.shortened)”" }
    return Diagnostic(
      .frontMatterSecondRecord,
      .mustFix,
      "A second set of settings begins here\(title.map { ", of \($0)" } ?? ""), "
        + "and a file holds one.",
      at: lines.source(second.firstSetting),
      help: "Cut all from the line of dashes above it to the end of the file, and paste it into a "
        + "file of its own."
    )
  }
}
