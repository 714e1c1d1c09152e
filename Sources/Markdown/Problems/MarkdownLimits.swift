import Diagnostics

/// How much cmark is given at most: beyond this it can take seconds or minutes.
///
/// Its time grows with the square of nested lists, quotations, brackets and images. No plan comes
/// near these limits; they are looked for in one pass before cmark sees anything.
struct MarkdownLimits {
  static let bytes = 256 * 1024
  static let lines = 5000
  /// Signs at the beginning of one line that each open a list or a quotation.
  static let containers = 16
  /// The same sign in a row, where each could open or close something.
  static let run = 32
  /// Beginnings of images.
  static let images = 1000

  /// The first limit that some words pass.
  static func problem(in words: SourceText) -> Diagnostic? {
    guard words.text.utf8.count <= bytes else {
      return .limit("The words are longer than 256 KB.", at: words.range(start: 0, end: 0))
    }
    let text = Array(words.text.utf8)
    var images = 0
    var line = 0
    var start = 0
    while start < text.count {
      let scan = LineScan(of: text, from: start)
      line += 1
      images += scan.images
      if let fault = fault(in: scan, line: line, images: images) {
        return .limit(fault, at: words.range(start: start, end: scan.end))
      }
      start = scan.next
    }
    return nil
  }

  private static func fault(in scan: LineScan, line: Int, images: Int) -> String? {
    if line > lines { return "The words have more than \(lines) lines." }
    if images > Self.images { return "The words have more than \(Self.images) images." }
    if scan.holdsNoncharacter { return "This line holds a code that stands for no character." }
    if scan.isRule { return nil }
    if scan.containers > containers {
      return "This line opens more than \(containers) lists or quotations inside each other."
    }
    if scan.longestRun > run {
      return "More than \(run) of the same sign stand in a row in this line."
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func limit(_ message: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .markdownLimit,
      .mustFix,
      message,
      at: place,
      help: "None of these words are read until they are shorter or plainer. Share them between"
        + " several pages, or take out what was pasted in by mistake."
    )
  }
}
