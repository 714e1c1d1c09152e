import Diagnostics

/// Finds the marks that a program for versions leaves where two people changed the same lines: both
/// versions stand in the file, and nobody has chosen one.
///
/// Seven signs at the beginning of a line, as Git writes them (git-merge, "How conflicts are
/// presented"): `<`, then `=`, then `>`.
struct TwoVersions {
  /// The first mark, in bytes.
  private(set) var first: Range<Int>?
  /// How many places have two versions.
  private(set) var count = 0

  init(in bytes: [UInt8]) {
    guard bytes.contains(UInt8(ascii: "<")) else { return }
    var opened: Range<Int>?
    var isParted = false
    var start = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: Self.opening) {
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

  private static let opening = Array("<<<<<<< ".utf8)
  private static let parting = Array("=======".utf8)
  private static let closing = Array(">>>>>>> ".utf8)
}
