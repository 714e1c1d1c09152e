import Diagnostics

@testable import Markdown

/// Words that are a whole file.
func pageWords(_ text: String) -> SourceText {
  SourceText(text, at: SourceRange(path: "page.md", start: 0, end: text.utf8.count))
}

/// Words that stand in a file as a block of lines, all behind the same indentation.
func pageWords(in file: String, linesBehind indentation: String) -> SourceText {
  var text = ""
  var lineStarts: [Int] = []
  var offset = 0
  for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.hasPrefix(indentation) {
      lineStarts.append(offset + indentation.utf8.count)
      text += line.dropFirst(indentation.count) + "\n"
    }
    offset += line.utf8.count + 1
  }
  let source = SourceRange(path: "page.md", start: lineStarts.first ?? 0, end: file.utf8.count)
  return SourceText(text, at: source, lineStarts: lineStarts)
}

/// What stands at a place in a file.
func passage(at range: SourceRange?, of file: String) -> String {
  guard let range else { return "nowhere" }
  let bytes = Array(file.utf8)
  return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
}

/// The HTML of some words whose links lead where they say.
func rendered(_ text: String, _ rendering: MarkdownRendering = .asWritten) -> String {
  MarkdownDocument(parsing: pageWords(text)).html(rendering).text
}

extension MarkdownRendering {
  /// Every link leads where it says.
  static let asWritten = MarkdownRendering { LinkTarget(href: $0) }
}

/// Words without the ‹ and › in them, and what stands between these.
func unmarked(_ marked: String) -> (text: String, place: String) {
  let place = marked.firstMatch(of: #/‹([^›]*)›/#).map { String($0.1) } ?? ""
  let markers: Set<Character> = ["‹", "›"]
  return (marked.filter { !markers.contains($0) }, place)
}
