import Diagnostics

/// Finds the marks that a program for versions leaves where two people changed the same lines: both
/// versions stand in the file, and nobody has chosen one.
///
/// Seven signs at the beginning of a line, as Git writes them (git-merge, "How conflicts are
/// presented"): `<`, then `=`, then `>`. Marks that a text shows in a fenced code block (CommonMark
/// section 4.5) are an example and not told.
struct TwoVersions {
  /// The first mark, in bytes.
  private(set) var first: Range<Int>?
  /// How many places have two versions.
  private(set) var count = 0

  init(in bytes: [UInt8]) {
    guard bytes.contains(UInt8(ascii: "<")) else { return }
    var opened: Range<Int>?
    var isParted = false
    var fence: ArraySlice<UInt8>?
    var start = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let marks = Self.fence(at: line)
      if let open = fence {
        if marks.starts(with: open) { fence = nil }
      } else if !marks.isEmpty {
        fence = marks
      } else if line.starts(with: Self.opening) {
        opened = start..<start + line.count
        isParted = false
      } else if line.starts(with: Self.parting), line.count <= 8 {
        isParted = opened != nil
      } else if line.starts(with: Self.closing), isParted, let mark = opened {
        first = first ?? mark
        count += 1
        opened = nil
        isParted = false
      }
      start += line.count + 1
    }
  }

  func diagnostic(in text: DecodedText) -> Diagnostic? {
    guard let first else { return nil }
    let others = count == 1 ? "" : " and in \(count - 1) more place\(count == 2 ? "" : "s")"
    return Diagnostic(
      .fileTwoVersions,
      .mustFix,
      "Two people changed the same lines here\(others), and the file holds both versions.",
      at: text.whole.range(start: first.lowerBound, end: first.upperBound),
      help: "Keep the lines that are right. Delete the others, and the three lines of signs."
    )
  }

  /// The backticks or tildes, three or more, that begin a line; otherwise nothing.
  private static func fence(at line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = line.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
      return []
    }
    let marks = line.prefix { $0 == first }
    return marks.count < 3 ? [] : marks
  }

  private static let opening = Array("<<<<<<< ".utf8)
  private static let parting = Array("=======".utf8)
  private static let closing = Array(">>>>>>> ".utf8)
}
