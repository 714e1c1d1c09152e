package import Diagnostics

/// The problems that the program can mend by itself, and how.
///
/// Findings come in with the texts they were found in; edits go out. Only what can be taken back
/// by reading the difference is mended: a zero put back, a date turned round, quotation marks, an
/// id that one other id alone can have been meant for, three dashes. It reads and writes no file.
package struct Corrections: Sendable {
  /// The codes that something can be done about.
  package static let codes: [DiagnosticCode] = [
    .badValue, .brokenLink, .frontMatterUnclosed, .unknownReference, .yamlColon, .yamlCurlyQuotes,
  ]

  private let diagnostics: [Diagnostic]
  private let texts: SourceTexts
  private let dates: DateOrders

  package init(of diagnostics: [Diagnostic], in texts: SourceTexts) {
    self.diagnostics = diagnostics.filter { Self.codes.contains($0.code) }
    self.texts = texts
    dates = DateOrders(in: self.diagnostics, texts)
  }

  /// What can be mended of a code, in reading order, no place twice.
  package func edits(for code: DiagnosticCode) -> [TextEdit] {
    let edits = diagnostics.filter { $0.code == code }.compactMap(edit)
    var end: [String: Int] = [:]
    return Set(edits).sorted { ($0.place, $0.replacement) < ($1.place, $1.replacement) }
      .filter { edit in
        guard edit.place.start >= end[edit.place.path, default: 0] else { return false }
        end[edit.place.path] = edit.place.end
        return true
      }
  }

  /// The findings of a code that need a person.
  package func left(of code: DiagnosticCode) -> [Diagnostic] {
    diagnostics.filter { $0.code == code && edit(for: $0) == nil }
  }

  /// How many places each code can be mended in; codes without one are left out.
  package var counts: [(code: DiagnosticCode, places: Int)] {
    Self.codes.map { ($0, edits(for: $0).count) }.filter { $0.places > 0 }
  }

  private func edit(for diagnostic: Diagnostic) -> TextEdit? {
    guard let place = diagnostic.location else { return nil }
    if diagnostic.code == .frontMatterUnclosed, diagnostic.suggestion == nil {
      return diagnostic.notes.first?.location.map { TextEdit("---", at: $0, isNewLine: true) }
    }
    guard let replacement = diagnostic.suggestion, let text = texts.text(of: place.path),
      let written = text.stretch(place), !written.isEmpty, written != replacement,
      !written.contains(where: \.isNewline), !replacement.contains(where: \.isNewline),
      isSafe(replacement, for: written, diagnostic.code, at: place)
    else { return nil }
    return TextEdit(replacement, at: place)
  }

  /// Whether a replacement is of the kind that nobody has to think about.
  private func isSafe(
    _ replacement: String,
    for written: String,
    _ code: DiagnosticCode,
    at place: SourceRange
  ) -> Bool {
    switch code {
    case .badValue:
      // A number that lost its zero, with the spaces and marks that were typed in it.
      let digits = written.filter { $0.isASCII && $0.isNumber }
      return replacement == "0" + digits || dates.areClear(written, replacement, at: place)
    case .brokenLink:
      // Only the address itself is replaced, by one of the same kind.
      guard let kind = replacement.firstIndex(of: ":") else { return false }
      return written.hasPrefix(replacement[...kind]) && !written.contains(" ")
    default: return true
    }
  }
}

extension String {
  /// What stands between two bytes; nil when they are no places of this text.
  func stretch(_ place: SourceRange) -> String? {
    guard place.start >= 0, place.start <= place.end, place.end <= utf8.count else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: place.start)
    return String(self[start..<utf8.index(start, offsetBy: place.end - place.start)])
  }
}
