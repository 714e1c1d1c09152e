import Diagnostics

/// Finds a file that was copied out of the answer to a mail: programs for mail put `>` before every
/// line that they quote (RFC 3676, section 4.5).
///
/// A quotation of an author stands below settings, which have no such sign.
struct QuotedMail {
  /// The first line with a sign, in bytes; nil where the file is none.
  let first: Range<Int>?

  /// Less may be anything.
  private static let fewestLines = 3

  init(in bytes: [UInt8]) {
    var start = 0
    var first: Range<Int>?
    var count = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if !isBlank {
        guard line.first == UInt8(ascii: ">") else {
          self.first = nil
          return
        }
        first = first ?? start..<start + line.count
        count += 1
      }
      start += line.count + 1
    }
    self.first = count >= Self.fewestLines ? first : nil
  }

  func diagnostic(in text: DecodedText) -> Diagnostic? {
    first.map { first in
      Diagnostic(
        .fileQuotedMail,
        .mustFix,
        "Every line of this file begins with \u{201C}>\u{201D}, as in the answer to a mail.",
        at: text.whole.range(start: first.lowerBound, end: first.upperBound),
        help:
          "Take the sign and the space after it from every line, or copy the file from the first mail."
      )
    }
  }
}
